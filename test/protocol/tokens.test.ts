import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SemanticTokensDeltaRequest, SemanticTokensRangeRequest, SemanticTokensRequest } from 'vscode-languageserver/node';
import { articleText, placeEdit, relativeEdit } from '../support/fabricate.js';
import { VSCODE } from './support/profiles.js';
import { withClient } from './support/servers.js';
import { STORY, STORY_URI } from './support/story.js';
import type { TestClient } from './support/testClient.js';
import { applyTokenEdits, readTokens } from './support/tokens.js';

const RUNS = { numRuns: Number(process.env['FUZZ_RUNS'] ?? 60), seed: Number(process.env['FUZZ_SEED'] ?? 20260105) };

describe('semantic tokens', () => {
	it(
		'colour names and dates, and say which are in quotes',
		withClient(VSCODE, async (client) => {
			await client.open(STORY_URI, `${STORY}\n“I met Okonjo in Suva on Tuesday,” Voss said.\n`);
			const tokens = await read(client, (await full(client)).data);
			for (const token of [
				'Amara Okonjo person',
				'Okonjo person',
				'Suva location',
				'Tuesday date',
				'Okonjo person inQuote',
				'Suva location inQuote',
			]) {
				assert.ok(tokens.includes(token), `no “${token}” among ${tokens.join(', ')}`);
			}
		}),
	);

	it(
		'of a range are those of the whole that lie in it',
		withClient(VSCODE, async (client) => {
			await client.open(STORY_URI, STORY);
			const tokens = readTokens(STORY, (await full(client)).data, client.initializeResult);
			const range = { start: client.at(STORY_URI, 'The Pacific').position, end: client.at(STORY_URI, ' met in Suva').position };
			const { data } = (await client.connection.sendRequest(SemanticTokensRangeRequest.type, {
				textDocument: { uri: STORY_URI },
				range,
			})) ?? { data: [] };
			const inRange = await read(client, data);
			assert.ok(inRange.length > 0);
			assert.deepEqual(inRange, tokens.filter((token) => /^(?:The )?(?:Pacific Fishers|PFU)/u.test(token)).slice(0, inRange.length));
		}),
	);

	it(
		'come whole to a client that asks for changes since something the server does not know',
		withClient(VSCODE, async (client) => {
			await client.open(STORY_URI, STORY);
			const { data } = await full(client);
			const delta = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
				textDocument: { uri: STORY_URI },
				previousResultId: 'other',
			});
			assert.ok(delta && 'data' in delta);
			assert.deepEqual(delta.data, data);
		}),
	);

	it(
		'as changes, applied to those before, are the tokens that are asked for whole, after any edits',
		withClient(VSCODE, async (client) => {
			await fc.assert(
				fc.asyncProperty(articleText, fc.array(relativeEdit, { minLength: 1, maxLength: 6 }), async (text, edits) => {
					await client.open(STORY_URI, text, 'article');
					let { data, resultId = '' } = await full(client);
					for (const relative of edits) {
						await client.edit(STORY_URI, placeEdit(relative, client.text(STORY_URI).length));
						const delta = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
							textDocument: { uri: STORY_URI },
							previousResultId: resultId,
						});
						assert.ok(delta && 'edits' in delta);
						data = [...applyTokenEdits(data, delta.edits)];
						const whole = await full(client);
						assert.deepEqual(data, whole.data);
						resultId = whole.resultId ?? '';
					}
					await client.close(STORY_URI);
				}),
				RUNS,
			);
		}),
	);

	it(
		'are none of a file that is excluded, a copy that version control shows, or another language',
		withClient(
			VSCODE,
			async (client) => {
				for (const [uri, language] of [
					['file:///news/drafts/ferry.txt', 'plaintext'],
					['git:/news/ferry.txt?%7B%7D', 'plaintext'],
					['file:///news/ferry.py', 'python'],
				] as const) {
					await client.open(uri, STORY, language);
					assert.deepEqual((await full(client, uri)).data, [], uri);
				}
			},
			{ settings: { exclude: ['drafts/**'] } },
		),
	);
});

async function full(client: TestClient, uri = STORY_URI): Promise<{ readonly data: number[]; readonly resultId?: string }> {
	return (await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } })) ?? { data: [] };
}

async function read(client: TestClient, data: readonly number[]): Promise<readonly string[]> {
	return readTokens(client.text(STORY_URI), data, client.initializeResult);
}
