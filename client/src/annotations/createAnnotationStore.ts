import { Disposable, type LogOutputChannel, window, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { ANNOTATIONS_REQUEST, type AnnotationsParams, type AnnotationsResult } from '../../../server/src/protocol/annotations.js';
import { ANNOTATIONS_CHANGED_NOTIFICATION, type AnnotationsChangedParams } from '../../../server/src/protocol/annotationsChanged.js';
import { visibleArticleEditors } from '../articles.js';
import { AnnotationStore } from './annotationStore.js';

/** A store that keeps up with the server for every article on the screen. */
export function createAnnotationStore(client: BaseLanguageClient, output: LogOutputChannel): AnnotationStore & Disposable {
	const store = new AnnotationStore(
		(uri, source) => {
			const params: AnnotationsParams = { uri };
			return client.sendRequest<AnnotationsResult>(ANNOTATIONS_REQUEST, params, source.token);
		},
		(error) => output.warn('The annotations of a document could not be read.', error),
	);
	const wantVisible = () => {
		if (client.state === State.Running) for (const editor of visibleArticleEditors()) store.want(editor.document.uri.toString());
	};
	// What a server said that is gone stays on the screen until the next one has read the article.
	const askAnew = () => {
		const visible = new Set(visibleArticleEditors().map(({ document }) => document.uri.toString()));
		for (const uri of store.uris()) if (!visible.has(uri)) store.forget(uri);
		for (const uri of visible) store.schedule(uri);
	};
	const changed = ({ uri }: AnnotationsChangedParams) => {
		if (isVisible(uri)) store.schedule(uri);
		else store.forget(uri);
	};
	const listeners = Disposable.from(
		client.onNotification(ANNOTATIONS_CHANGED_NOTIFICATION, changed),
		client.onDidChangeState(({ newState }) => {
			if (newState === State.Running) askAnew();
		}),
		window.onDidChangeVisibleTextEditors(wantVisible),
		workspace.onDidCloseTextDocument((document) => store.forget(document.uri.toString())),
	);
	return Object.assign(store, {
		dispose: () => Disposable.from(listeners, { dispose: AnnotationStore.prototype.dispose.bind(store) }).dispose(),
	});
}

function isVisible(uri: string): boolean {
	return visibleArticleEditors().some((editor) => editor.document.uri.toString() === uri);
}
