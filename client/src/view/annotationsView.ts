import {
	type ConfigurationChangeEvent,
	commands,
	Disposable,
	EventEmitter,
	type TextDocument,
	type TreeDataProvider,
	window,
	workspace,
} from 'vscode';
import type { AnnotationsResult } from '../../../server/src/protocol/annotations.js';
import type { ActiveArticle } from '../activeArticle.js';
import type { AnnotationStore } from '../annotations/annotationStore.js';
import { SHOWN_SETTING, withShownQuotes } from '../speakers/shownQuotes.js';
import { groupsOf, type Node } from './tree.js';
import { treeItem } from './treeItems.js';
import { VIEW, VIEW_STATE, type ViewState } from './viewId.js';

/** The view that lists what the active article names, says and dates. */
export function createAnnotationsView(active: ActiveArticle, store: AnnotationStore): Disposable {
	const changes = new EventEmitter<undefined>();
	const answerOf = (document: TextDocument | undefined) => {
		const answer = document && store.get(document.uri.toString());
		return answer?.kind === 'annotated' ? withShownQuotes(answer, document) : answer;
	};
	const provider: TreeDataProvider<Node> = {
		onDidChangeTreeData: changes.event,
		getChildren: (node) => node?.children.slice() ?? rows(answerOf(active.document)),
		getTreeItem: (node) => {
			const document = active.document;
			return document ? treeItem(node, document) : {};
		},
	};
	const view = window.createTreeView(VIEW, { treeDataProvider: provider, showCollapseAll: true });
	const show = () => {
		const document = active.document;
		const answer = answerOf(document);
		view.description = document?.uri.path.split('/').at(-1) ?? '';
		view.message = answer?.kind === 'notAnnotated' ? answer.message : '';
		void commands.executeCommand('setContext', VIEW_STATE, stateOf(document, answer));
		changes.fire(undefined);
	};
	show();
	const changed = (uri: string) => {
		if (uri === active.document?.uri.toString()) show();
	};
	const reshow = (event: ConfigurationChangeEvent) => {
		if (event.affectsConfiguration(SHOWN_SETTING)) show();
	};
	return Disposable.from(view, changes, store.onDidChange(changed), active.onDidChange(show), workspace.onDidChangeConfiguration(reshow));
}

function rows(answer: AnnotationsResult | undefined): Node[] {
	return answer?.kind === 'annotated' ? [...groupsOf(answer)] : [];
}

function stateOf(document: TextDocument | undefined, answer: AnnotationsResult | undefined): ViewState {
	if (!document) return 'noArticle';
	if (answer?.kind === 'notAnnotated') return 'leftAlone';
	return answer && groupsOf(answer).length === 0 ? 'nothingFound' : 'listed';
}
