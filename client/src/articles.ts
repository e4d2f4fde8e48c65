import { languages, type TextDocument, type TextEditor, window } from 'vscode';
import { KNOWLEDGE_FILES } from '../../server/src/protocol/knowledgeFile.js';
import { LANGUAGES } from '../../server/src/protocol/languages.js';

/** Where articles live. Copies that other features show in an editor (`git:`, `output:`, chat and so on) are no articles. */
const SCHEMES = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-test-web', 'memfs'];

/** The documents that the server is told of. */
export const ARTICLES = LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme })));

/** The files beside the articles that the server is told of: the folders' knowledge bases, whatever language they are opened in. */
export const KNOWLEDGE_BASES = SCHEMES.flatMap((scheme) =>
	['yaml', 'json', 'jsonc'].map((language) => ({ language, scheme, pattern: `**/{${KNOWLEDGE_FILES.join(',')}}` })),
);

export function isArticle(document: TextDocument): boolean {
	return languages.match(ARTICLES, document) > 0;
}

/** The editors on the screen that show an article. */
export function visibleArticleEditors(): readonly TextEditor[] {
	return window.visibleTextEditors.filter((editor) => isArticle(editor.document));
}
