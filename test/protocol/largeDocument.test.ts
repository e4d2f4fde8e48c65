import assert from 'node:assert/strict';
import { HoverRequest, SemanticTokensRangeRequest, SemanticTokensRequest } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ANNOTATIONS_REQUEST, type DocumentAnnotations } from '../../server/src/protocol/annotations.js';
import { BARE, VSCODE } from './support/profiles.js';
import { withClient } from './support/servers.js';
import { longStory, STORY, STORY_URI } from './support/story.js';

const OTHER_URI = 'file:///news/other.txt';

describe('a large document', () => {
	const text = longStory(500_000);

	it(
		'is hovered, from the surroundings of the place alone, before it has been read to its end',
		withClient(VSCODE, async (client) => {
			const order: string[] = [];
			await client.open(STORY_URI, text);
			const whole = client.connection
				.sendRequest(SemanticTokensRequest.type, { textDocument: { uri: STORY_URI } })
				.then(() => order.push('tokens'));
			const at = client.document(STORY_URI).positionAt(text.lastIndexOf('4 May 2019'));
			const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: STORY_URI }, position: at });
			order.push('hover');
			await whole;
			assert.deepEqual(order, ['hover', 'tokens']);
			assert.match(JSON.stringify(hover), /4 May 2019/u);
		}),
	);

	it(
		'is coloured where it is seen before it has been read to its end',
		withClient(VSCODE, async (client) => {
			const order: string[] = [];
			await client.open(STORY_URI, text);
			const ask = { textDocument: { uri: STORY_URI } };
			const whole = client.connection.sendRequest(SemanticTokensRequest.type, ask).then(() => order.push('whole'));
			const range = { start: { line: 1000, character: 0 }, end: { line: 1040, character: 0 } };
			const excerpt = await client.connection.sendRequest(SemanticTokensRangeRequest.type, { ...ask, range });
			order.push('range');
			await whole;
			assert.deepEqual(order, ['range', 'whole']);
			const later = await client.connection.sendRequest(SemanticTokensRangeRequest.type, { ...ask, range });
			assert.ok((excerpt?.data.length ?? 0) > 0);
			assert.deepEqual(excerpt?.data, later?.data);
		}),
	);

	it(
		'does not hold up a small one that is opened after it',
		withClient(VSCODE, async (client) => {
			const order: string[] = [];
			await client.open(STORY_URI, text);
			const large = client.connection.sendRequest(ANNOTATIONS_REQUEST, { uri: STORY_URI }).then(() => order.push('large'));
			await client.open(OTHER_URI, STORY);
			await client.connection.sendRequest(ANNOTATIONS_REQUEST, { uri: OTHER_URI });
			order.push('small');
			await large;
			assert.deepEqual(order, ['small', 'large']);
		}),
	);

	it(
		'shows how far it has been read',
		withClient(VSCODE, async (client) => {
			await client.open(STORY_URI, text);
			await client.message('window/workDoneProgress/create');
			for (const kind of ['begin', 'end']) await client.message('$/progress', (value: { kind: string }) => value.kind === kind);
		}),
	);

	it(
		'shows nothing to a client that cannot show it',
		withClient(BARE, async (client) => {
			await client.open(STORY_URI, text);
			await client.connection.sendRequest(ANNOTATIONS_REQUEST, { uri: STORY_URI });
			assert.deepEqual([...client.unread('window/workDoneProgress/create'), ...client.unread('$/progress')], []);
		}),
	);

	it(
		'is edited while it is read, and comes out as if it had been opened so',
		withClient(VSCODE, async (client) => {
			await client.open(STORY_URI, text);
			await client.edit(STORY_URI, { start: 40, end: 40, text: 'Lena Voss arrived on 7 May 2020. ' });
			await client.open(OTHER_URI, client.text(STORY_URI));
			const [edited, opened] = await Promise.all(
				[STORY_URI, OTHER_URI].map((uri) => client.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } })),
			);
			assert.ok((edited?.data.length ?? 0) > 1000);
			assert.deepEqual(edited?.data, opened?.data);
		}),
	);

	it(
		'that is edited while its annotations are gathered is answered for with those of one version',
		withClient(VSCODE, async (client) => {
			await client.open(STORY_URI, text);
			await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri: STORY_URI } });
			const answer = client.connection.sendRequest<DocumentAnnotations>(ANNOTATIONS_REQUEST, { uri: STORY_URI });
			await client.edit(STORY_URI, { start: 0, end: 0, text: 'A line more.\n\n' });
			const { version, entities } = await answer;
			const then = TextDocument.create(STORY_URI, 'plaintext', version, version === 1 ? text : client.text(STORY_URI));
			const okonjo = entities.find(({ name }) => name === 'Amara Okonjo');
			assert.ok((okonjo?.mentions.length ?? 0) > 1000);
			assert.deepEqual(new Set(okonjo?.mentions.map((range) => then.getText(range))), new Set(['Amara Okonjo', 'Okonjo']));
		}),
	);

	it(
		'is declined above the size of the setting, with a notice, and taken again below it',
		withClient(
			VSCODE,
			async (client) => {
				await client.open(STORY_URI, text);
				const { message } = await client.message<{ message: string }>('window/showMessage');
				assert.match(message, /larger than the setting articleAnnotator\.maxFileSize \(100 kB\)/u);
				const refused = await client.connection.sendRequest<{ reason: string }>(ANNOTATIONS_REQUEST, { uri: STORY_URI });
				assert.equal(refused.reason, 'tooLarge');
				await client.edit(STORY_URI, { start: 0, end: 0, text: 'More. ' });
				await client.edit(STORY_URI, { start: 1000, end: text.length, text: '' });
				const taken = await client.connection.sendRequest<{ kind: string }>(ANNOTATIONS_REQUEST, { uri: STORY_URI });
				assert.equal(taken.kind, 'annotated');
				assert.deepEqual(client.unread('window/showMessage'), []);
			},
			{ settings: { maxFileSize: 100 } },
		),
	);
});
