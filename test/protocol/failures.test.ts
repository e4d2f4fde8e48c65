import assert from 'node:assert/strict';
import {
	CancellationTokenSource,
	DidChangeTextDocumentNotification,
	DocumentSymbolRequest,
	HoverRequest,
	LSPErrorCodes,
	SemanticTokensRequest,
} from 'vscode-languageserver/node';
import { ANNOTATIONS_REQUEST } from '../../server/src/protocol/annotations.js';
import { VSCODE } from './support/profiles.js';
import { serverProcess, withClient } from './support/servers.js';
import { longStory, STORY, STORY_URI } from './support/story.js';

describe('when something goes wrong', () => {
	it(
		'a handler answers neutrally, and the log has one line with its method and the error’s name, and no word of the article',
		withClient(
			VSCODE,
			async (client) => {
				await client.open(STORY_URI, STORY);
				await client.connection.sendRequest(ANNOTATIONS_REQUEST, { uri: STORY_URI });
				const answer = await client.connection.sendRequest('textDocument/hover', { textDocument: { uri: STORY_URI }, position: null });
				assert.equal(answer, null);
				const { message } = await client.message<{ message: string }>('window/logMessage');
				assert.match(message, /^textDocument\/hover failed: TypeError at [^\n]*server\.cjs:\d+:\d+\)?$/u);
				assert.deepEqual(client.unread('window/logMessage'), []);
			},
			{ start: serverProcess },
		),
	);

	it(
		'a change of a document that is not open changes nothing',
		withClient(VSCODE, async (client) => {
			await client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
				textDocument: { uri: 'file:///news/none.txt', version: 2 },
				contentChanges: [{ text: 'x' }],
			});
			await client.open(STORY_URI, STORY);
			const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri: STORY_URI } });
			assert.ok((tokens?.data.length ?? 0) > 0);
		}),
	);

	it(
		'a change out of range is taken as far as it goes',
		withClient(VSCODE, async (client) => {
			await client.open(STORY_URI, 'Okonjo left.\n');
			await client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
				textDocument: { uri: STORY_URI, version: 2 },
				contentChanges: [
					{ range: { start: { line: 90, character: 7 }, end: { line: 99, character: 9 } }, text: 'Rain fell in Suva.\n' },
					{ text: 'Amara Okonjo is back in Suva.\n' },
				],
			});
			const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: STORY_URI } });
			assert.deepEqual(
				symbols?.map(({ name }) => name),
				['Amara Okonjo is back in Suva.'],
			);
		}),
	);

	it(
		'a request that is cancelled while a large document is read ends at once, with that error',
		withClient(VSCODE, async (client) => {
			await client.open(STORY_URI, longStory(500_000));
			const cancellation = new CancellationTokenSource();
			const ask = { textDocument: { uri: STORY_URI } };
			const answer = client.connection.sendRequest(SemanticTokensRequest.type, ask, cancellation.token);
			cancellation.cancel();
			await assert.rejects(Promise.resolve(answer), { code: LSPErrorCodes.RequestCancelled });
			assert.ok((await client.connection.sendRequest(SemanticTokensRequest.type, ask))?.data.length);
		}),
	);

	it(
		'a document that is closed while it is read leaves nobody waiting',
		withClient(VSCODE, async (client) => {
			await client.open(STORY_URI, longStory(500_000));
			const answer = client.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri: STORY_URI } });
			await client.close(STORY_URI);
			assert.deepEqual((await answer)?.data, []);
			assert.equal(
				await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: STORY_URI }, position: { line: 0, character: 0 } }),
				null,
			);
		}),
	);
});
