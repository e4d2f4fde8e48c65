import type { Syntax } from '../../engine/index.js';

/** How the languages are read that are articles: those that VS Code knows, and what Neovim, Emacs and Helix call the same ones. */
const SYNTAXES: Readonly<Record<string, Syntax>> = {
	plaintext: 'plain',
	text: 'plain',
	markdown: 'markdown',
	gfm: 'markdown',
	article: 'article',
};

/** The syntax of a language; null of one whose documents are no articles. */
export function syntaxOf(languageId: string): Syntax | null {
	return SYNTAXES[languageId] ?? null;
}
