import { Disposable, type Event, EventEmitter, type TextDocument, type TextEditor, window } from 'vscode';
import { isArticle, visibleArticleEditors } from './articles.js';

/**
 * The article that a person works on: the one in the active editor; beside anything else (a preview, the settings, the output panel, a knowledge base) the one on the screen that was active last,
 * or the first on the screen where none of them was. Undefined where no article is on the screen.
 */
export interface ActiveArticle extends Disposable {
	readonly document: TextDocument | undefined;
	readonly editor: TextEditor | undefined;
	/** Another article is meant now, or none any more. */
	readonly onDidChange: Event<undefined>;
}

/** Follows which article is active. */
export function followActiveArticle(): ActiveArticle {
	const changes = new EventEmitter<undefined>();
	let last: TextEditor | undefined;
	let told: TextDocument | undefined;
	const find = (): TextEditor | undefined => {
		const active = window.activeTextEditor;
		if (active && isArticle(active.document)) {
			last = active;
			return active;
		}
		const seen = visibleArticleEditors();
		// An editor that shows something else in between is another object when it comes back to the article.
		return seen.find((editor) => editor === last) ?? seen.find(({ document }) => document === last?.document) ?? seen[0];
	};
	const look = () => {
		const now = find()?.document;
		if (now === told) return;
		told = now;
		changes.fire(undefined);
	};
	look();
	const following = Disposable.from(changes, window.onDidChangeActiveTextEditor(look), window.onDidChangeVisibleTextEditors(look));
	return {
		get document() {
			return find()?.document;
		},
		get editor() {
			return find();
		},
		onDidChange: changes.event,
		dispose: () => following.dispose(),
	};
}
