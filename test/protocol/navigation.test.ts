import assert from 'node:assert/strict';
import {
	DefinitionRequest,
	DocumentHighlightRequest,
	DocumentSymbol,
	DocumentSymbolRequest,
	FoldingRangeRequest,
	type Location,
	type Range,
	ReferencesRequest,
} from 'vscode-languageserver/node';
import { HELIX, VSCODE } from './support/profiles.js';
import { withClient } from './support/servers.js';
import { STORY, STORY_URI } from './support/story.js';
import type { TestClient } from './support/testClient.js';

describe('navigation', () => {
	it(
		'goes to the first mention of a name',
		withClient(VSCODE, async (client) => {
			await client.open(STORY_URI, STORY);
			const definition = await client.connection.sendRequest(DefinitionRequest.type, client.at(STORY_URI, 'Okonjo said. “It', 3));
			assert.deepEqual(words(client, [definition as Location]), ['Amara Okonjo']);
		}),
	);

	it(
		'finds all mentions, the first among them where it is asked for',
		withClient(VSCODE, async (client) => {
			await client.open(STORY_URI, STORY);
			const at = client.at(STORY_URI, 'Okonjo said. “It', 3);
			const all = await client.connection.sendRequest(ReferencesRequest.type, { ...at, context: { includeDeclaration: true } });
			assert.deepEqual(words(client, all ?? []), ['Amara Okonjo', 'Okonjo']);
			const others = await client.connection.sendRequest(ReferencesRequest.type, { ...at, context: { includeDeclaration: false } });
			assert.deepEqual(words(client, others ?? []), ['Okonjo']);
		}),
	);

	it(
		'highlights every form of the name under the caret, and nothing elsewhere',
		withClient(VSCODE, async (client) => {
			await client.open(STORY_URI, STORY);
			const highlights = await client.connection.sendRequest(DocumentHighlightRequest.type, client.at(STORY_URI, 'PFU officials', 1));
			assert.deepEqual(words(client, highlights ?? []), ['Pacific Fishers Union', 'PFU', 'PFU']);
			assert.deepEqual(await client.connection.sendRequest(DocumentHighlightRequest.type, client.at(STORY_URI, 'minutes', 2)), []);
		}),
	);

	it(
		'outlines headline, paragraphs, quotes and names as a tree',
		withClient(VSCODE, async (client) => {
			await client.open(STORY_URI, STORY);
			const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: STORY_URI } })) ?? [];
			assert.ok(symbols.every((symbol): symbol is DocumentSymbol => DocumentSymbol.is(symbol)));
			const outline = symbols.flatMap((symbol) => lines(symbol));
			assert.equal(outline[0], 'Ferry Sinks Off Port Vila');
			for (const line of ['    “We did what we could,” (Amara Okonjo)', '    Amara Okonjo (person)', '    Suva (location)']) {
				assert.ok(
					outline.some((found) => found.startsWith(line.slice(0, 20))),
					`no “${line}” in\n${outline.join('\n')}`,
				);
			}
			for (const symbol of symbols) assertNested(client, symbol);
		}),
	);

	it(
		'outlines as a list for a client that knows no trees',
		withClient(HELIX, async (client) => {
			await client.open(STORY_URI, STORY);
			const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: STORY_URI } })) ?? [];
			assert.ok(symbols.length > 5);
			assert.ok(symbols.every((symbol) => 'location' in symbol && symbol.name !== ''));
		}),
	);

	it(
		'folds front matter, sections, code and comments',
		withClient(VSCODE, async (client) => {
			const text =
				'---\ndate: 2024-06-05\n---\n\n# Ferry\n\nRain fell.\n\n## Search\n\n```\na\nb\n```\n\nIt went on.\n\n## Aftermath\n\n<!--\nnote\n-->\n\nThe end.\n';
			await client.open('file:///news/a.md', text, 'markdown');
			const folds = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri: 'file:///news/a.md' } });
			assert.deepEqual(
				folds?.map(({ startLine, endLine, kind }) => [startLine, endLine, kind]),
				[
					[0, 2, 'region'],
					[8, 15, undefined],
					[10, 13, undefined],
					[17, 23, undefined],
					[19, 21, 'comment'],
				],
			);
		}),
	);
});

function words(client: TestClient, places: readonly { readonly range: Range }[]): readonly string[] {
	return places.map(({ range }) => client.document(STORY_URI).getText(range));
}

function lines(symbol: DocumentSymbol, indent = ''): readonly string[] {
	const detail = symbol.detail ? ` (${symbol.detail})` : '';
	return [`${indent}${symbol.name}${detail}`, ...(symbol.children ?? []).flatMap((child) => lines(child, `${indent}  `))];
}

/** An editor refuses symbols whose selection lies outside of them, and shows nothing of those that lie outside their parents. */
function assertNested(client: TestClient, symbol: DocumentSymbol, parent?: DocumentSymbol): void {
	const offsets = ({ start, end }: Range) =>
		[client.document(STORY_URI).offsetAt(start), client.document(STORY_URI).offsetAt(end)] as const;
	const [start, end] = offsets(symbol.range);
	const inside = [symbol.selectionRange, ...(symbol.children ?? []).map(({ range }) => range)].map(offsets);
	assert.ok(
		inside.every(([from, to]) => start <= from && to <= end),
		`“${symbol.name}” does not hold all that is in it (below “${parent?.name}”)`,
	);
	for (const child of symbol.children ?? []) assertNested(client, child, symbol);
}
