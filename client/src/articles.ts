import { languages, type TextDocument, type TextEditor, window } from 'vscode';
import { LANGUAGES } from '../../server/src/protocol/languages.js';

/** Where articles live. Copies that other features show in an editor (`git:`, `output:`, chat and so on) are no articles. */
const SCHEMES = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-test-web', 'memfs', 'http', 'https'];

/** The documents that the server is told of. */
export const ARTICLES = LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme })));

export function isArticle(document: TextDocument): boolean {
	return languages.match(ARTICLES, document) > 0;
}

/** The article in the active editor, if it shows one. */
export function activeArticle(): TextDocument | undefined {
	const document = window.activeTextEditor?.document;
	return document && isArticle(document) ? document : undefined;
}

export function visibleArticleEditors(): readonly TextEditor[] {
	return window.visibleTextEditors.filter((editor) => isArticle(editor.document));
}
