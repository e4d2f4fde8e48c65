import { l10n, type TextDocument, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { AnnotatedQuote } from '../../../server/src/protocol/annotations.js';
import type { CueKind } from '../../../server/src/protocol/cueKind.js';
import { toRange } from '../ranges.js';
import { shorten } from '../view/preview.js';
import type { SpeakerForm, SpeakerNode, SpeakerRow, SpokenNode } from './speakerTree.js';

/** What the kinds of quotes are called. */
export const KIND_NAMES: Readonly<Record<AnnotatedQuote['kind'], () => string>> = {
	direct: () => l10n.t('Direct quote'),
	mixed: () => l10n.t('Partial quote'),
	indirect: () => l10n.t('Indirect quote'),
};

/** What the kinds of cues are called. */
export const CUE_KIND_NAMES: Readonly<Record<CueKind, () => string>> = {
	speech: () => l10n.t('Speech'),
	writing: () => l10n.t('Writing'),
	thought: () => l10n.t('Thought'),
	expectation: () => l10n.t('Expectation'),
};

const QUOTE_ICONS: Readonly<Record<AnnotatedQuote['kind'], string>> = { direct: 'quote', mixed: 'list-selection', indirect: 'comment' };

/** How many characters of a quote are listed. */
const QUOTE_LENGTH = 90;

/** A row as VS Code draws it. Words are taken from the document as it is now. */
export function speakerItem(row: SpeakerRow, document: TextDocument): TreeItem {
	const item = row.kind === 'speaker' ? speakerRow(row) : spokenRow(row, document);
	item.id = row.id;
	item.contextValue = row.kind;
	return item;
}

function speakerRow({ label, form, type, role, words, quotes }: SpeakerNode): TreeItem {
	const name = form === 'unknown' ? l10n.t('Speaker not known') : label;
	const item = new TreeItem(name, form === 'named' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
	const counts = `${quoteCount(quotes.length)} · ${wordCount(words)}`;
	item.description = counts;
	item.iconPath = new ThemeIcon(iconOf(form, type));
	item.tooltip = [role ? `${role} ${name}` : name, ...(form === 'anonymous' ? [l10n.t('Not named in the article')] : []), counts].join(
		'\n',
	);
	item.accessibilityInformation = { label: `${name}, ${quoteCount(quotes.length)}, ${wordCount(words)}` };
	return item;
}

function iconOf(form: SpeakerForm, type: SpeakerNode['type']): string {
	if (form === 'unknown') return 'question';
	if (form === 'anonymous') return 'account';
	return type === 'organization' ? 'organization' : type === 'person' || type === 'group' ? 'person' : 'globe';
}

function spokenRow({ quote }: SpokenNode, document: TextDocument): TreeItem {
	const words = quote.content.map((range) => document.getText(toRange(range))).join(' … ');
	const first = quote.content[0];
	const kind = KIND_NAMES[quote.kind]();
	const cue = quote.cue && document.getText(toRange(quote.cue));
	const about = [...(cue ? [cue] : []), wordCount(quote.words)].join(' · ');
	const item = new TreeItem(shorten(words, QUOTE_LENGTH), TreeItemCollapsibleState.None);
	item.description = about;
	item.iconPath = new ThemeIcon(QUOTE_ICONS[quote.kind]);
	item.tooltip = `${[kind, ...(quote.cueKind ? [CUE_KIND_NAMES[quote.cueKind]()] : []), about].join(' · ')}\n\n${words}`;
	item.accessibilityInformation = { label: `${kind}, ${about}: ${words}` };
	if (first)
		item.command = {
			title: l10n.t('Go There'),
			command: 'vscode.open',
			arguments: [document.uri, { selection: toRange(first), preview: true }],
		};
	return item;
}

function quoteCount(count: number): string {
	return count === 1 ? l10n.t('1 quote') : l10n.t('{0} quotes', count);
}

function wordCount(count: number): string {
	return count === 1 ? l10n.t('1 word') : l10n.t('{0} words', count);
}
