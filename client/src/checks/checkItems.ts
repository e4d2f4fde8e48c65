import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Uri } from 'vscode';
import type { Range } from '../../../server/src/protocol/position.js';
import type { SeveritySetting } from '../../../server/src/protocol/settings.js';
import type { Silence } from '../../../server/src/protocol/silences.js';
import { toRange } from '../ranges.js';
import { CHECKS_SETTING } from './checkSettings.js';
import type { CheckNode, CheckRow, FindingNode, FindingSeverity, OffNode, SettingPlace, SilencedNode, SilenceNode } from './checkTree.js';

/** What severities are called. */
export const SEVERITY_NAMES: Readonly<Record<SeveritySetting, () => string>> = {
	error: () => l10n.t('Error'),
	warning: () => l10n.t('Warning'),
	information: () => l10n.t('Information'),
	hint: () => l10n.t('Hint'),
	off: () => l10n.t('Off'),
};

const SEVERITY_ICONS: Readonly<Record<FindingSeverity, readonly [icon: string, color: string]>> = {
	error: ['error', 'problemsErrorIcon.foreground'],
	warning: ['warning', 'problemsWarningIcon.foreground'],
	information: ['info', 'problemsInfoIcon.foreground'],
	hint: ['lightbulb', 'editorLightBulb.foreground'],
};

const SCOPE_NAMES: Readonly<Record<Silence['scope'], () => string>> = {
	line: () => l10n.t('this line'),
	next: () => l10n.t('next paragraph'),
	file: () => l10n.t('this file'),
	frontMatter: () => l10n.t('this file, in front matter'),
};

const PLACE_NAMES: Readonly<Record<SettingPlace, () => string>> = {
	user: () => l10n.t('off in the user settings'),
	workspace: () => l10n.t('off in the workspace settings'),
	folder: () => l10n.t('off in the folder settings'),
};

/** A row as VS Code draws it. `contextValue` says which menu it has. */
export function checkItem(row: CheckRow, uri: Uri): TreeItem {
	const item = makeItem(row, uri);
	item.id = row.id;
	item.contextValue = contextOf(row);
	return item;
}

/** What something silenced is called, and how far that reaches. */
export function silencedText(row: SilenceNode | OffNode): { readonly label: string; readonly description: string } {
	if (row.kind === 'off') return { label: row.title, description: PLACE_NAMES[row.place]() };
	const { scope, range } = row.silence;
	const line = l10n.t('line {0}', range.start.line + 1);
	return { label: row.title || l10n.t('All checks'), description: `${SCOPE_NAMES[scope]()} · ${line}` };
}

function contextOf(row: CheckRow): string {
	if (row.kind === 'check') return row.setting === 'settable' ? 'check' : 'report';
	return row.kind === 'silence' && !row.silence.undo ? 'silenceForGood' : row.kind;
}

function makeItem(row: CheckRow, uri: Uri): TreeItem {
	switch (row.kind) {
		case 'check':
			return checkRow(row);
		case 'finding':
			return findingRow(row, uri);
		case 'silenced':
			return groupRow(row);
		case 'silence':
			return silenceRow(row, uri);
		case 'off':
			return offRow(row);
	}
}

function checkRow({ check, title, severity, findings }: CheckNode): TreeItem {
	const item = new TreeItem(title, TreeItemCollapsibleState.Expanded);
	const [icon, color] = SEVERITY_ICONS[severity];
	item.description = String(findings.length);
	item.iconPath = new ThemeIcon(icon, new ThemeColor(color));
	item.tooltip = `${title}\n${SEVERITY_NAMES[severity]()} · ${check}`;
	item.accessibilityInformation = { label: `${title}, ${SEVERITY_NAMES[severity]()}, ${findings.length}` };
	return item;
}

function findingRow({ finding: { message, range } }: FindingNode, uri: Uri): TreeItem {
	const item = leaf(message, uri, range);
	item.description = l10n.t('line {0}', range.start.line + 1);
	item.tooltip = message;
	return item;
}

function groupRow({ children }: SilencedNode): TreeItem {
	const item = new TreeItem(l10n.t('Silenced'), TreeItemCollapsibleState.Expanded);
	item.description = String(children.length);
	item.iconPath = new ThemeIcon('bell-slash');
	return item;
}

function silenceRow(row: SilenceNode, uri: Uri): TreeItem {
	const { label, description } = silencedText(row);
	const item = leaf(label, uri, row.silence.range);
	item.description = description;
	item.iconPath = new ThemeIcon(row.silence.scope === 'frontMatter' ? 'symbol-key' : 'comment');
	item.tooltip = `${label}\n${description}`;
	return item;
}

function offRow(row: OffNode): TreeItem {
	const { label, description } = silencedText(row);
	const item = new TreeItem(label, TreeItemCollapsibleState.None);
	item.description = description;
	item.iconPath = new ThemeIcon('settings');
	item.tooltip = `${row.check}\n${description}`;
	item.command = { title: l10n.t('Open Settings'), command: 'workbench.action.openSettings', arguments: [CHECKS_SETTING] };
	return item;
}

function leaf(label: string, uri: Uri, range: Range): TreeItem {
	const item = new TreeItem(label, TreeItemCollapsibleState.None);
	item.command = { title: l10n.t('Go There'), command: 'vscode.open', arguments: [uri, { selection: toRange(range), preview: true }] };
	return item;
}
