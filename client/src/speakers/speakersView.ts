import { commands, Disposable, EventEmitter, l10n, type TreeDataProvider, window, workspace } from 'vscode';
import type { AnnotationsResult } from '../../../server/src/protocol/annotations.js';
import type { ActiveArticle } from '../activeArticle.js';
import type { AnnotationStore } from '../annotations/annotationStore.js';
import type { QuoteFilter } from './quoteFilter.js';
import type { QuoteFilters } from './quoteFilters.js';
import { SHOWN_SETTING, shownFilter } from './shownQuotes.js';
import { CUE_KIND_NAMES, KIND_NAMES, speakerItem } from './speakerItems.js';
import { type SpeakerRow, speakersOf } from './speakerTree.js';

/** The view Who Said What, as `package.json` contributes it. */
export const SPEAKERS_VIEW = 'articleAnnotator.speakers';

/** The context key that the view's welcome texts go by. */
export const SPEAKERS_STATE = 'articleAnnotator.speakersView';

/** `filtered`: the article has quotes, but the filter holds them back. */
type SpeakersState = 'noArticle' | 'leftAlone' | 'noQuotes' | 'filtered' | 'listed';

/** The view that lists who says what in the active article. It works only while it is seen. */
export function createSpeakersView(active: ActiveArticle, store: AnnotationStore, filters: QuoteFilters): Disposable {
	const changes = new EventEmitter<undefined>();
	const filterNow = (): QuoteFilter => filters.get() ?? shownFilter(active.document);
	const answerNow = () => store.get(active.document?.uri.toString() ?? '');
	const provider: TreeDataProvider<SpeakerRow> = {
		onDidChangeTreeData: changes.event,
		getChildren: (row) => (row ? (row.kind === 'speaker' ? [...row.quotes] : []) : [...rowsOf(answerNow(), filterNow())]),
		getTreeItem: (row) => {
			const document = active.document;
			return document ? speakerItem(row, document) : {};
		},
	};
	const view = window.createTreeView(SPEAKERS_VIEW, { treeDataProvider: provider, showCollapseAll: true });
	let shown: AnnotationsResult | undefined;
	const show = () => {
		if (!view.visible) return;
		const document = active.document;
		shown = answerNow();
		view.description = document?.uri.path.split('/').at(-1) ?? '';
		view.message = messageOf(shown, filters.get());
		const state: SpeakersState = document ? stateOf(shown, filterNow()) : 'noArticle';
		void commands.executeCommand('setContext', SPEAKERS_STATE, state);
		changes.fire(undefined);
	};
	show();
	return Disposable.from(
		view,
		changes,
		filters.onDidChange(show),
		view.onDidChangeVisibility(show),
		active.onDidChange(show),
		store.onDidChange((uri) => {
			if (uri === active.document?.uri.toString() && store.get(uri) !== shown) show();
		}),
		workspace.onDidChangeConfiguration((event) => {
			if (event.affectsConfiguration(SHOWN_SETTING)) show();
		}),
	);
}

function rowsOf(answer: AnnotationsResult | undefined, filter: QuoteFilter): readonly SpeakerRow[] {
	return answer?.kind === 'annotated' ? speakersOf(answer, filter) : [];
}

function messageOf(answer: AnnotationsResult | undefined, chosen: QuoteFilter | null): string {
	if (answer?.kind === 'notAnnotated') return answer.message;
	return chosen
		? l10n.t(
				'Filtered: {0}',
				[...chosen.kinds.map((kind) => KIND_NAMES[kind]()), ...chosen.cueKinds.map((kind) => CUE_KIND_NAMES[kind]())].join(', '),
			)
		: '';
}

function stateOf(answer: AnnotationsResult | undefined, filter: QuoteFilter): SpeakersState {
	if (answer?.kind === 'notAnnotated') return 'leftAlone';
	if (!answer || rowsOf(answer, filter).length > 0) return 'listed';
	return answer.quotes.length > 0 ? 'filtered' : 'noQuotes';
}
