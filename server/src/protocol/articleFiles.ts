import type { LanguageId } from './languages.js';

/** The file extensions of articles that are not open, in lower case, and the languages that VS Code opens them in. */
export const ARTICLE_EXTENSIONS: Readonly<Record<string, LanguageId>> = {
	article: 'article',
	md: 'markdown',
	markdown: 'markdown',
	text: 'plaintext',
	txt: 'plaintext',
};

/** The language of a file that is not open, by its name. */
export function languageOf(path: string): LanguageId {
	return ARTICLE_EXTENSIONS[path.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'plaintext';
}
