import { l10n, type TextDocument, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Uri } from 'vscode';
import type { Range } from '../../../server/src/protocol/position.js';
import { toRange } from '../ranges.js';
import { GROUP_TITLES } from './groupTitles.js';
import { previewOf, shorten } from './preview.js';
import type { EntityNode, GroupId, GroupNode, MentionNode, Node, OrphanNode, QuoteNode } from './tree.js';

const ICONS: Readonly<Record<GroupId, string>> = {
	people: 'person',
	organizations: 'organization',
	places: 'location',
	groups: 'globe',
	otherNames: 'tag',
	quotes: 'quote',
	dates: 'calendar',
	orphans: 'debug-disconnect',
};

/** How many characters of a quote are listed. */
const QUOTE_LENGTH = 90;

/** A row as VS Code draws it. Words are taken from the document as it is now. */
export function treeItem(node: Node, document: TextDocument): TreeItem {
	const item = makeItem(node, document);
	item.id = node.id;
	item.contextValue = node.kind;
	return item;
}

function makeItem(node: Node, document: TextDocument): TreeItem {
	switch (node.kind) {
		case 'group':
			return groupItem(node);
		case 'entity':
			return entityItem(node, document.uri);
		case 'mention':
			return mentionItem(node, document);
		case 'quote':
			return quoteItem(node, document);
		case 'orphan':
			return orphanItem(node, document.uri);
		case 'date': {
			const item = leaf(textAt(document, node.date.range), document.uri, node.date.range);
			item.description = node.date.value;
			return item;
		}
	}
}

function groupItem({ id, count }: GroupNode): TreeItem {
	const expanded = id === 'people' || id === 'organizations' || id === 'places' || id === 'orphans';
	const item = new TreeItem(GROUP_TITLES[id](), expanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
	item.description = String(count);
	item.iconPath = new ThemeIcon(ICONS[id]);
	return item;
}

function entityItem({ entity }: EntityNode, uri: Uri): TreeItem {
	const first = entity.mentions[0];
	const item = first ? leaf(entity.name, uri, first) : new TreeItem(entity.name);
	item.collapsibleState = TreeItemCollapsibleState.Collapsed;
	item.description = [String(entity.mentions.length), ...entity.aliases].join(' · ');
	item.tooltip = [entity.role ? `${entity.role} ${entity.name}` : entity.name, entity.type, ...entity.aliases].join('\n');
	return item;
}

function mentionItem({ range }: MentionNode, document: TextDocument): TreeItem {
	const line = range.start.line < document.lineCount ? document.lineAt(range.start.line).text : '';
	const { text, highlight } = previewOf(line, range.start.character, range.end.character);
	const item = leaf(text, document.uri, range);
	item.label = { label: text, highlights: [[...highlight]] };
	item.description = l10n.t('line {0}', range.start.line + 1);
	return item;
}

function quoteItem({ quote }: QuoteNode, document: TextDocument): TreeItem {
	const words = quote.content.map((range) => textAt(document, range)).join(' … ');
	const speaker = quote.speaker?.label ?? l10n.t('No speaker');
	const first = quote.content[0];
	const item = first ? leaf(speaker, document.uri, first) : new TreeItem(speaker);
	item.description = shorten(words, QUOTE_LENGTH);
	item.tooltip = `${speaker} (${quote.kind})\n\n${words}`;
	return item;
}

function orphanItem({ orphan: { words, said, line } }: OrphanNode, uri: Uri): TreeItem {
	const place = { line, character: 0 };
	const item = leaf(shorten(words, QUOTE_LENGTH), uri, { start: place, end: place });
	item.description = said;
	item.tooltip = l10n.t(
		'What was settled by hand about “{0}” ({1}) has lost its place. Select the words that are meant and attach it to them, or take it out.',
		words,
		said,
	);
	return item;
}

function leaf(label: string, uri: Uri, range: Range): TreeItem {
	const item = new TreeItem(label, TreeItemCollapsibleState.None);
	item.command = { title: l10n.t('Go There'), command: 'vscode.open', arguments: [uri, { selection: toRange(range), preview: true }] };
	return item;
}

function textAt(document: TextDocument, range: Range): string {
	return document.getText(toRange(range));
}
