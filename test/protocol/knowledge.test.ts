import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
	CodeActionRequest,
	DidChangeWatchedFilesNotification,
	DidChangeWorkspaceFoldersNotification,
	DocumentDiagnosticRequest,
	FileChangeType,
	HoverRequest,
	MarkupContent,
	SemanticTokensRefreshRequest,
	SemanticTokensRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ADD_TO_KNOWLEDGE_BASE_COMMAND } from '../../server/src/protocol/clientCommands.js';
import { KNOWLEDGE_ENTRY_REQUEST, type KnowledgeEntryResult } from '../../server/src/protocol/knowledgeEntry.js';
import { BARE, VSCODE } from './support/profiles.js';
import { withClient } from './support/servers.js';
import type { TestClient } from './support/testClient.js';
import { readTokens } from './support/tokens.js';

const NEWS = [
	'PORT VILA, Vanuatu, 5 June 2024 (Pacific Wire) — Fijian President Amara Okonjo said on Tuesday that the ferry had sunk.',
	'',
	'Okonjo, 61, met Zorblatt in Kazakhstan. The African Union declined to comment.',
	'',
].join('\n');
const NEWS_URI = 'file:///news/ferry.txt';
const BASE_URI = 'file:///news/article-annotator.entities.yaml';

describe('the card of a name', () => {
	it(
		'says what the article says of a person: role and age',
		withClient(VSCODE, async (client) => {
			await client.open(NEWS_URI, NEWS);
			const lines = (await hovered(client, 'Okonjo, 61')).split('\n').map((line) => line.trim());
			assert.equal(lines[0], '**Amara Okonjo** · person · Fijian President');
			assert.ok(lines.includes('Age **61**'));
			assert.ok(lines.includes('Also “Okonjo”'));
			assert.ok(lines.includes('Mention 2 of 2'));
		}),
	);

	it(
		'says of a country where it lies, its capital, its people and its code, and who says so',
		withClient(VSCODE, async (client) => {
			await client.open(NEWS_URI, NEWS);
			const value = await hovered(client, 'Kazakhstan');
			assert.match(value, /^\*\*Kazakhstan\*\* · place · country in Central Asia/u);
			assert.match(value, /Capital \*\*Astana\*\* · Population \*\*about \d+ million\*\* · Code \*\*KZ\*\*/u);
			assert.match(value, /From the built-in gazetteer/u);
		}),
	);

	it(
		'is plain text for a client that knows no Markdown, and says of a capital and an organization what they are',
		withClient(BARE, async (client) => {
			await client.open(NEWS_URI, NEWS);
			assert.match(await hovered(client, 'PORT VILA'), /capital of Vanuatu/u);
			const value = await hovered(client, 'African Union');
			assert.match(value, /^African Union · organization · union of the states of Africa/u);
			assert.match(value, /Also “AU”/u);
			assert.doesNotMatch(value, /[*`\\]/u);
		}),
	);

	it(
		'is none where the setting says so, and tells all where it says so',
		withClient(
			VSCODE,
			async (client) => {
				await client.open(NEWS_URI, NEWS);
				assert.equal(await client.connection.sendRequest(HoverRequest.type, client.at(NEWS_URI, 'Kazakhstan', 1)), null);
				await client.changeSettings({ hover: { card: 'full' } });
				await client.message(SemanticTokensRefreshRequest.method);
				const value = await hovered(client, 'Kazakhstan');
				assert.match(value, /Currency \*\*KZT\*\*/u);
				assert.match(await hovered(client, 'Okonjo, 61'), /Mention 2 of 2, in lines \[1\]\(file:\/\/\/news\/ferry\.txt#L1\), \[3\]/u);
			},
			{ settings: { hover: { card: 'off' } } },
		),
	);
});

describe('the knowledge base', () => {
	it(
		'in an editor, unsaved, says what is tagged, and what a card says, at once',
		withClient(VSCODE, async (client) => {
			await client.open(NEWS_URI, NEWS);
			assert.ok(!(await tokens(client)).some((token) => token.startsWith('Zorblatt product')));
			const entry = '- name: Zorblatt Star\n  type: product\n  aliases: [Zorblatt]\n  description: ferry of the coast\n';
			await client.open(BASE_URI, `${entry}- name: Amara Okonjo\n  type: person\n  links: { Profile: https://example.com/o }\n`, 'yaml');
			await client.message(SemanticTokensRefreshRequest.method);
			assert.ok((await tokens(client)).includes('Zorblatt product'));
			const value = await hovered(client, 'Zorblatt');
			assert.match(value, /^\*\*Zorblatt Star\*\* · product · ferry of the coast/u);
			assert.match(value, /From article-annotator\.entities\.yaml/u);
			assert.match(await hovered(client, 'Okonjo, 61'), /\[Profile\]\(https:\/\/example\.com\/o\)/u);
			await client.edit(BASE_URI, { start: 0, end: entry.length, text: '- name: African Union\n  neverTag: true\n' });
			await client.message(SemanticTokensRefreshRequest.method);
			const now = await tokens(client);
			assert.ok(!now.includes('African Union organization'));
			assert.ok(!now.includes('Zorblatt product'));
			await client.close(BASE_URI);
			await client.message(SemanticTokensRefreshRequest.method);
			assert.ok((await tokens(client)).includes('African Union organization'));
		}),
	);

	it(
		'goes on to count as it was last whole while it is broken',
		withClient(VSCODE, async (client) => {
			await client.open(NEWS_URI, NEWS);
			assert.ok(!(await tokens(client)).includes('Zorblatt product'));
			await client.open(BASE_URI, '- name: Zorblatt\n  type: product\n', 'yaml');
			await client.message(SemanticTokensRefreshRequest.method);
			await client.edit(BASE_URI, { start: 0, end: 0, text: '<<<<<<< ours\n' });
			const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: BASE_URI } });
			assert.ok(report.kind === 'full' && report.items.length > 0);
			assert.ok((await tokens(client)).includes('Zorblatt product'));
			await client.edit(BASE_URI, { start: 0, end: '<<<<<<< ours\n'.length, text: '- name: Nadi\n' });
			await client.message(SemanticTokensRefreshRequest.method);
			await client.edit(BASE_URI, { start: 0, end: client.text(BASE_URI).length, text: '' });
			await client.message(SemanticTokensRefreshRequest.method);
			assert.ok(!(await tokens(client)).includes('Zorblatt product'));
		}),
	);

	it(
		'tells what is wrong in it at the line, and is no article',
		withClient(VSCODE, async (client) => {
			await client.open(BASE_URI, '- name: Suva\n  type: town\n- nam: Nadi\n', 'yaml');
			const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: BASE_URI } });
			assert.ok(report.kind === 'full');
			assert.deepEqual(
				report.items.map(({ code, range }) => [code, range.start.line]),
				[
					['unknown-type', 1],
					['unknown-key', 2],
					['missing-name', 2],
				],
			);
			const hover = await client.connection.sendRequest(HoverRequest.type, client.at(BASE_URI, 'Suva'));
			assert.ok(hover && MarkupContent.is(hover.contents));
			assert.equal(hover.contents.value, 'No article of the workspace names “Suva”.');
		}),
	);

	it(
		'reports the spellings that it does not want, but not in quoted words, and mends one or all',
		withClient(VSCODE, async (client) => {
			const uri = 'file:///news/spelling.txt';
			await client.open(BASE_URI, '- name: Amara Okonjo\n  type: person\n  misspellings: [Okonyo]\n', 'yaml');
			await client.open(uri, 'Amara Okonyo left on 4 May 2024. “Okonyo won,” said Lena Voss of OKONYO. Okonyos stay.\n');
			const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
			assert.ok(report.kind === 'full');
			const found = report.items.filter(({ code }) => code === 'preferred-spelling');
			assert.deepEqual(
				found.map(({ range, message }) => [client.document(uri).getText(range), message]),
				[
					['Okonyo', 'The knowledge base has “Okonjo” for “Okonyo”.'],
					['OKONYO', 'The knowledge base has “OKONJO” for “OKONYO”.'],
				],
			);
			const range = found[0]?.range;
			assert.ok(range);
			const actions = await client.connection.sendRequest(CodeActionRequest.type, {
				textDocument: { uri },
				range,
				context: { diagnostics: [], only: ['quickfix'] },
			});
			const fix = actions?.find(({ title }) => title === 'Write “Okonjo”');
			assert.ok(fix && 'edit' in fix && fix.edit?.documentChanges?.[0] && 'edits' in fix.edit.documentChanges[0]);
			assert.deepEqual(fix.edit.documentChanges[0].edits, [{ range, newText: 'Okonjo' }]);
		}),
	);

	it(
		'links the other forms of an entity with its name',
		withClient(VSCODE, async (client) => {
			const uri = 'file:///news/forms.txt';
			await client.open(BASE_URI, '- name: Amara Okonjo\n  type: person\n  aliases: [Sea Lioness]\n', 'yaml');
			await client.open(uri, 'Amara Okonjo left on 4 May 2024. The crowd cheered the Sea Lioness.\n');
			const hover = await client.connection.sendRequest(HoverRequest.type, client.at(uri, 'Sea Lioness', 1));
			assert.ok(hover && MarkupContent.is(hover.contents));
			assert.match(hover.contents.value, /^\*\*Amara Okonjo\*\*[\s\S]*Mention 2 of 2/u);
			await client.edit(uri, { start: 0, end: 'Amara Okonjo'.length, text: 'She' });
			const alone = await client.connection.sendRequest(HoverRequest.type, client.at(uri, 'Sea Lioness', 1));
			assert.ok(alone && MarkupContent.is(alone.contents));
			assert.match(alone.contents.value, /^\*\*Amara Okonjo\*\*[\s\S]*The only mention/u);
		}),
	);

	it(
		'on disk is read, and read again when it changes',
		withClient(VSCODE, async (client) => {
			const folder = await mkdtemp(join(tmpdir(), 'article-annotator-knowledge-'));
			try {
				const root = pathToFileURL(folder).href;
				const file = join(folder, 'article-annotator.entities.json');
				await writeFile(file, '[{ "name": "Zorblatt", "type": "organization" }]');
				const event = { added: [{ uri: root, name: 'more' }], removed: [] };
				await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
				const uri = `${root}/ferry.txt`;
				await client.open(uri, NEWS);
				assert.ok((await tokens(client, uri)).includes('Zorblatt organization'));
				await writeFile(file, '[{ "name": "Zorblatt", "type": "person" }]');
				const changes = [{ uri: pathToFileURL(file).href, type: FileChangeType.Changed }];
				await client.connection.sendNotification(DidChangeWatchedFilesNotification.method, { changes });
				await client.message(SemanticTokensRefreshRequest.method);
				await client.message(SemanticTokensRefreshRequest.method);
				assert.ok((await tokens(client, uri)).includes('Zorblatt person'));
			} finally {
				await rm(folder, { recursive: true });
			}
		}),
	);

	it(
		'gets the entity at the cursor with what the article says of it, once',
		withClient(VSCODE, async (client) => {
			await client.open(NEWS_URI, NEWS);
			const { position } = client.at(NEWS_URI, 'Okonjo, 61');
			const actions = await client.connection.sendRequest(CodeActionRequest.type, {
				textDocument: { uri: NEWS_URI },
				range: { start: position, end: position },
				context: { diagnostics: [] },
			});
			const add = actions?.find(
				(action) => 'command' in action && typeof action.command === 'object' && action.command.command === ADD_TO_KNOWLEDGE_BASE_COMMAND,
			);
			assert.equal(add?.title, 'Add “Okonjo” to the knowledge base');
			const ask = (text: string): Promise<KnowledgeEntryResult> =>
				client.connection.sendRequest(KNOWLEDGE_ENTRY_REQUEST, { uri: NEWS_URI, position, file: { uri: BASE_URI, text } });
			const before = '# Ours.\n- name: Suva\n  type: location\n';
			const added = await ask(before);
			assert.ok(added.kind === 'added');
			const after = TextDocument.applyEdits(TextDocument.create(BASE_URI, 'yaml', 1, before), [added.edit]);
			assert.equal(after, `${before}- name: Amara Okonjo\n  type: person\n  aliases:\n    - Okonjo\n  description: Fijian President\n`);
			assert.deepEqual(added.at, { line: 3, character: 8 });
			const known = await ask(after);
			assert.deepEqual([known.kind, known.kind === 'known' && known.at], ['known', { line: 3, character: 8 }]);
			assert.equal((await ask('entities: {}\n')).kind, 'unreadable');
		}),
	);

	it(
		'gets selected words that are no name yet, as what a person says they are',
		withClient(VSCODE, async (client) => {
			await client.open(NEWS_URI, NEWS);
			const { position: start } = client.at(NEWS_URI, 'ferry had sunk');
			const actions = await client.connection.sendRequest(CodeActionRequest.type, {
				textDocument: { uri: NEWS_URI },
				range: { start, end: { line: start.line, character: start.character + 'ferry'.length } },
				context: { diagnostics: [] },
			});
			assert.ok(actions?.some(({ title }) => title === 'Add “ferry” to the knowledge base as …'));
			const added: KnowledgeEntryResult = await client.connection.sendRequest(KNOWLEDGE_ENTRY_REQUEST, {
				uri: NEWS_URI,
				position: start,
				file: { uri: BASE_URI, text: '- name: Suva\n' },
				named: { name: 'ferry', type: 'product' },
			});
			assert.ok(added.kind === 'added');
			assert.equal(added.edit.newText, '- name: ferry\n  type: product\n');
		}),
	);
});

async function hovered(client: TestClient, words: string): Promise<string> {
	const hover = await client.connection.sendRequest(HoverRequest.type, client.at(NEWS_URI, words, 1));
	assert.ok(hover && MarkupContent.is(hover.contents));
	return hover.contents.value;
}

async function tokens(client: TestClient, uri = NEWS_URI): Promise<readonly string[]> {
	const answer = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } });
	return readTokens(client.text(uri), answer?.data ?? [], client.initializeResult);
}
