import { commands, Disposable, EventEmitter, languages, type TreeDataProvider, window, workspace } from 'vscode';
import type { SilencesResult } from '../../../server/src/protocol/silences.js';
import type { Services } from '../commands/services.js';
import { checkItem } from './checkItems.js';
import { CHECKS_SETTING, checkSettings } from './checkSettings.js';
import type { CheckTitles } from './checkTitles.js';
import { type CheckRow, checkRows } from './checkTree.js';
import { requestSilences } from './requestSilences.js';
import { shownFindings } from './shownFindings.js';

/** The view Checks, as `package.json` contributes it. */
export const CHECKS_VIEW = 'articleAnnotator.checksView';

/** The context key that the view's welcome texts go by. */
const CHECKS_STATE = 'articleAnnotator.checksState';

type ChecksState = 'noArticle' | 'leftAlone' | 'nothingFound' | 'listed';

/** The view that lists what the checks report of the active article, and what is silenced. It works only while it is seen. */
export function createChecksView(
	{ client, store, active }: Pick<Services, 'client' | 'store' | 'active'>,
	titles: CheckTitles,
): Disposable {
	const changes = new EventEmitter<undefined>();
	let rows: readonly CheckRow[] = [];
	let silences: SilencesResult | undefined;
	/** How often the server was asked: an answer to any but the last question is dropped. */
	let asked = 0;
	const provider: TreeDataProvider<CheckRow> = {
		onDidChangeTreeData: changes.event,
		getChildren: (row) => [...(row ? childrenOf(row) : rows)],
		getTreeItem: (row) => {
			const document = active.document;
			return document ? checkItem(row, document.uri) : {};
		},
	};
	const view = window.createTreeView(CHECKS_VIEW, { treeDataProvider: provider, showCollapseAll: true });
	const show = () => {
		if (!view.visible) return;
		const document = active.document;
		const leftAlone = silences?.kind === 'notAnnotated' && document ? silences : undefined;
		const own = silences?.kind === 'silences' && silences.uri === document?.uri.toString() ? silences.silences : [];
		rows =
			document && !leftAlone
				? checkRows({ findings: shownFindings(document.uri), silences: own, settings: checkSettings(document.uri), titles })
				: [];
		view.description = document?.uri.path.split('/').at(-1) ?? '';
		view.message = leftAlone?.message ?? '';
		const state: ChecksState = !document ? 'noArticle' : leftAlone ? 'leftAlone' : rows.length === 0 ? 'nothingFound' : 'listed';
		void commands.executeCommand('setContext', CHECKS_STATE, state);
		changes.fire(undefined);
	};
	const ask = async () => {
		if (!view.visible) return;
		const document = active.document;
		const question = ++asked;
		// A request that fails, as one that a stopping server leaves unanswered, changes nothing: the next answer of the server asks again.
		const answer = document && (await requestSilences(client, document.uri).catch(() => undefined));
		if (question !== asked) return;
		silences = answer;
		show();
	};
	void ask();
	return Disposable.from(
		view,
		changes,
		view.onDidChangeVisibility(ask),
		active.onDidChange(ask),
		store.onDidChange((uri) => {
			if (uri === active.document?.uri.toString()) void ask();
		}),
		languages.onDidChangeDiagnostics(({ uris }) => {
			const here = active.document?.uri.toString();
			if (uris.some((uri) => uri.toString() === here)) show();
		}),
		workspace.onDidChangeConfiguration((event) => {
			if (event.affectsConfiguration(CHECKS_SETTING)) show();
		}),
	);
}

function childrenOf(row: CheckRow): readonly CheckRow[] {
	if (row.kind === 'check') return row.findings;
	return row.kind === 'silenced' ? row.children : [];
}
