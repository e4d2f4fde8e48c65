import { Disposable, type TextEditor, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { VISIBLE_DOCUMENTS_NOTIFICATION, type VisibleDocumentsParams } from '../../server/src/protocol/visibleDocuments.js';
import type { ActiveArticle } from './activeArticle.js';
import { visibleArticleEditors } from './articles.js';

/** Tells the server which articles are on the screen, so that it reads them first. */
export function reportVisibleDocuments(client: BaseLanguageClient, active: ActiveArticle): Disposable {
	const report = () => {
		if (client.state !== State.Running) return;
		const params: VisibleDocumentsParams = { uris: visibleUris(active.editor) };
		client
			.sendNotification(VISIBLE_DOCUMENTS_NOTIFICATION, params)
			.catch((error) => client.warn('The visible documents were not sent.', error));
	};
	return Disposable.from(client.onDidChangeState(report), window.onDidChangeVisibleTextEditors(report), active.onDidChange(report));
}

/** The active one first; each once. */
function visibleUris(active: TextEditor | undefined): readonly string[] {
	const editors = visibleArticleEditors();
	const ordered = [...editors.filter((editor) => editor === active), ...editors.filter((editor) => editor !== active)];
	return [...new Set(ordered.map((editor) => editor.document.uri.toString()))];
}
