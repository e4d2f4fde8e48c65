import assert from 'node:assert/strict';
import { ANNOTATIONS_REQUEST, type AnnotationsResult } from '../../server/src/protocol/annotations.js';
import { ANNOTATIONS_CHANGED_NOTIFICATION } from '../../server/src/protocol/annotationsChanged.js';
import { EXPORT_REQUEST, type ExportResult } from '../../server/src/protocol/exportAnnotations.js';
import { SILENCE_IN_FILE_REQUEST, type SilenceInFileParams, type SilenceInFileResult } from '../../server/src/protocol/silenceInFile.js';
import { SILENCES_REQUEST, type SilencesResult } from '../../server/src/protocol/silences.js';
import { VSCODE } from './support/profiles.js';
import { withClient } from './support/servers.js';
import { STORY, STORY_URI } from './support/story.js';
import type { TestClient } from './support/testClient.js';

describe('articleAnnotator/annotations', () => {
	it(
		'gives all that the client draws and lists',
		withClient(VSCODE, async (client) => {
			await client.open(STORY_URI, STORY);
			const result = await annotations(client);
			assert.ok(result.kind === 'annotated');
			assert.equal(result.version, 1);
			const read = client.document(STORY_URI);
			const okonjo = result.entities.find(({ name }) => name === 'Amara Okonjo');
			assert.equal(okonjo?.type, 'person');
			assert.deepEqual(
				okonjo?.mentions.map((range) => read.getText(range)),
				['Amara Okonjo', 'Okonjo'],
			);
			const quote = result.quotes.find(({ content }) => content.some((range) => read.getText(range).startsWith('We did')));
			assert.equal(quote?.kind, 'direct');
			assert.equal(quote?.closed, true);
			assert.deepEqual([quote?.depth, quote?.cueKind, quote?.words], [0, 'speech', 9]);
			assert.equal(quote?.speaker?.label, 'Amara Okonjo');
			assert.equal(quote?.speaker?.entity, okonjo?.id);
			assert.ok(result.dates.some(({ range, value }) => read.getText(range) === 'Tuesday' && value === '2024-06-04'));
			assert.equal(result.counts.entities.person, result.entities.filter(({ type }) => type === 'person').length);
			assert.equal(result.counts.quotes, result.quotes.length);
		}),
	);

	it(
		'says why a document has none',
		withClient(VSCODE, async (client) => {
			const closed = await annotations(client, 'file:///news/closed.txt');
			assert.equal(closed.kind === 'notAnnotated' && closed.reason, 'closed');
			await client.open('file:///news/requirements.txt', 'mocha\n');
			const excluded = await annotations(client, 'file:///news/requirements.txt');
			assert.deepEqual(excluded, {
				kind: 'notAnnotated',
				reason: 'excluded',
				message: 'The file is excluded by the setting articleAnnotator.exclude.',
			});
		}),
	);
});

describe('articleAnnotator/silenceInFile', () => {
	it(
		'gives the edit that silences a check in the whole document',
		withClient(VSCODE, async (client) => {
			await client.open(STORY_URI, STORY);
			const params: SilenceInFileParams = { uri: STORY_URI, check: 'unbalanced-quotation-mark' };
			const result: SilenceInFileResult = await client.connection.sendRequest(SILENCE_IN_FILE_REQUEST, params);
			assert.ok(result.kind === 'edit');
			const document = client.document(STORY_URI);
			const { range, newText, version } = result;
			assert.deepEqual([version, newText], [1, '<!-- article-annotator-ignore-file unbalanced-quotation-mark -->\n\n']);
			await client.edit(STORY_URI, { start: document.offsetAt(range.start), end: document.offsetAt(range.end), text: newText });
			const silences: SilencesResult = await client.connection.sendRequest(SILENCES_REQUEST, { uri: STORY_URI });
			assert.ok(silences.kind === 'silences');
			assert.deepEqual(
				silences.silences.map(({ check, scope }) => [check, scope]),
				[['unbalanced-quotation-mark', 'file']],
			);
		}),
	);
});

describe('articleAnnotator/silences', () => {
	it(
		'gives what the document silences, and the edit that has it heard again',
		withClient(VSCODE, async (client) => {
			await client.open(STORY_URI, STORY.replace('Lena Voss.', 'Lena Voss. <!-- article-annotator-ignore unbalanced-quotation-mark -->'));
			const result: SilencesResult = await client.connection.sendRequest(SILENCES_REQUEST, { uri: STORY_URI });
			assert.ok(result.kind === 'silences');
			const [silence] = result.silences;
			assert.deepEqual(
				[result.version, result.silences.length, silence?.check, silence?.scope],
				[1, 1, 'unbalanced-quotation-mark', 'line'],
			);
			assert.ok(silence?.undo);
			const document = client.document(STORY_URI);
			assert.match(document.getText(silence.range), /^<!--.*-->$/u);
			const { range, newText } = silence.undo;
			await client.edit(STORY_URI, { start: document.offsetAt(range.start), end: document.offsetAt(range.end), text: newText });
			assert.equal(client.document(STORY_URI).getText(), STORY);
			assert.deepEqual(await client.connection.sendRequest(SILENCES_REQUEST, { uri: STORY_URI }), { ...result, version: 2, silences: [] });
		}),
	);

	it(
		'says why a document has none',
		withClient(VSCODE, async (client) => {
			const closed: SilencesResult = await client.connection.sendRequest(SILENCES_REQUEST, { uri: 'file:///news/closed.txt' });
			assert.equal(closed.kind === 'notAnnotated' && closed.reason, 'closed');
		}),
	);
});

describe('articleAnnotator/annotationsChanged', () => {
	it(
		'tells of a document that was opened, edited and closed',
		withClient(VSCODE, async (client) => {
			await client.open(STORY_URI, STORY);
			assert.deepEqual(await client.message(ANNOTATIONS_CHANGED_NOTIFICATION), { uri: STORY_URI, version: 1 });
			await client.edit(STORY_URI, { start: 0, end: 0, text: 'New: ' });
			assert.deepEqual(await client.message(ANNOTATIONS_CHANGED_NOTIFICATION), { uri: STORY_URI, version: 2 });
			await client.close(STORY_URI);
			await client.message(ANNOTATIONS_CHANGED_NOTIFICATION);
			await client.open(STORY_URI, 'Okonjo left.\n');
			assert.deepEqual(await client.message(ANNOTATIONS_CHANGED_NOTIFICATION), { uri: STORY_URI, version: 1 });
			const result = await annotations(client);
			assert.ok(result.kind === 'annotated' && result.quotes.length === 0);
		}),
	);

	it(
		'is for those who ask for it',
		withClient({ capabilities: VSCODE.capabilities }, async (client) => {
			await client.open(STORY_URI, STORY);
			await annotations(client);
			assert.deepEqual(client.unread(ANNOTATIONS_CHANGED_NOTIFICATION), []);
		}),
	);
});

describe('articleAnnotator/export', () => {
	it(
		'gives the same of a file that is open and of its text',
		withClient(VSCODE, async (client) => {
			await client.open(STORY_URI, STORY);
			const open = await exported(client, { uri: STORY_URI, id: 'ferry.txt' });
			const sent = await exported(client, { uri: 'file:///news/closed.txt', id: 'ferry.txt', text: STORY, languageId: 'plaintext' });
			assert.equal(open, sent);
			const document = JSON.parse(open);
			assert.equal(document.schemaVersion, 1);
			assert.equal(document.document.id, 'ferry.txt');
			assert.equal(document.offsetUnit, 'codePoint');
			assert.ok(document.mentions.length > 3 && document.quotes.length > 0 && document.dates.length > 1);
		}),
	);

	it(
		'counts in the unit, and writes in the layout, that is asked for',
		withClient(VSCODE, async (client) => {
			const line = await exported(client, {
				uri: STORY_URI,
				id: 'a',
				text: '🌊 Amara Okonjo left.\n',
				offsets: 'utf16',
				layout: 'jsonLine',
			});
			assert.equal(line.indexOf('\n'), line.length - 1);
			assert.equal(JSON.parse(line).mentions[0].start, 3);
		}),
	);

	it(
		'declines a file that is excluded',
		withClient(VSCODE, async (client) => {
			const result: ExportResult = await client.connection.sendRequest(EXPORT_REQUEST, {
				uri: 'file:///news/requirements.txt',
				id: 'requirements.txt',
				text: 'mocha\n',
			});
			assert.equal(result.kind === 'notAnnotated' && result.reason, 'excluded');
		}),
	);

	async function exported(client: TestClient, params: object): Promise<string> {
		const result: ExportResult = await client.connection.sendRequest(EXPORT_REQUEST, params);
		assert.ok(result.kind === 'exported');
		return result.json;
	}
});

function annotations(client: TestClient, uri = STORY_URI): Promise<AnnotationsResult> {
	return client.connection.sendRequest(ANNOTATIONS_REQUEST, { uri });
}
