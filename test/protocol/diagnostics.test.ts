import assert from 'node:assert/strict';
import { type Diagnostic, type DocumentDiagnosticReport, DocumentDiagnosticRequest } from 'vscode-languageserver/node';
import { BARE, NEOVIM, VSCODE } from './support/profiles.js';
import { withClient } from './support/servers.js';
import { STORY, STORY_URI } from './support/story.js';
import type { TestClient } from './support/testClient.js';

const UNBALANCED = 'unbalanced-quotation-mark';

interface Published {
	readonly uri: string;
	readonly version?: number;
	readonly diagnostics: readonly Diagnostic[];
}

describe('diagnostics that are pulled', () => {
	it(
		'are the findings, with their code, severity and source',
		withClient(VSCODE, async (client) => {
			await client.open(STORY_URI, STORY);
			const { items } = await pullAll(client);
			const found = items.find(({ code }) => code === UNBALANCED);
			assert.equal(found?.source, 'Article Annotator');
			assert.deepEqual(found?.range.start, client.at(STORY_URI, '"Nobody').position);
			assert.ok(found?.severity !== undefined && found.message !== '');
		}),
	);

	it(
		'link to the page that the client has for their checks',
		withClient(VSCODE, async (client) => {
			await client.open(STORY_URI, STORY);
			const { items } = await pullAll(client);
			const found = items.find(({ code }) => code === UNBALANCED);
			assert.equal(found?.codeDescription?.href, `command:articleAnnotator.aboutCheck?%5B%22${UNBALANCED}%22%5D`);
		}),
	);

	it(
		'are unchanged for as long as they stay the same, and no longer',
		withClient(VSCODE, async (client) => {
			await client.open(STORY_URI, STORY);
			const first = await pullAll(client);
			assert.deepEqual(await pull(client, first.resultId), { kind: 'unchanged', resultId: first.resultId });

			const end = STORY.length;
			await client.edit(STORY_URI, { start: end, end, text: '\nRain fell.\n' });
			assert.deepEqual(await pull(client, first.resultId), { kind: 'unchanged', resultId: first.resultId });

			const mark = client.text(STORY_URI).indexOf(', said Lena');
			await client.edit(STORY_URI, { start: mark + 1, end: mark + 1, text: '"' });
			const mended = await pull(client, first.resultId);
			assert.equal(mended.kind, 'full');
			assert.ok(mended.kind === 'full' && mended.items.every(({ code }) => code !== UNBALANCED));
		}),
	);

	it(
		'are not pushed as well',
		withClient(VSCODE, async (client) => {
			await client.open(STORY_URI, STORY);
			await pullAll(client);
			await client.message('articleAnnotator/annotationsChanged');
			assert.deepEqual(client.unread('textDocument/publishDiagnostics'), []);
		}),
	);
});

for (const [name, profile] of [
	['Neovim', NEOVIM],
	['a client that says nothing of itself', BARE],
] as const) {
	describe(`diagnostics for ${name}`, () => {
		it(
			'are pushed when a document is opened, edited and closed',
			withClient(profile, async (client) => {
				await client.open(STORY_URI, STORY);
				const opened = await client.message<Published>('textDocument/publishDiagnostics');
				assert.equal(opened.uri, STORY_URI);
				assert.equal(opened.version, 1);
				assert.ok(opened.diagnostics.some(({ code }) => code === UNBALANCED));

				const mark = STORY.indexOf(', said Lena');
				await client.edit(STORY_URI, { start: mark + 1, end: mark + 1, text: '"' });
				const edited = await client.message<Published>('textDocument/publishDiagnostics');
				assert.equal(edited.version, 2);
				assert.ok(edited.diagnostics.every(({ code }) => code !== UNBALANCED));

				await client.edit(STORY_URI, { start: mark + 1, end: mark + 2, text: '' });
				await client.message<Published>('textDocument/publishDiagnostics', ({ version }) => version === 3);
				await client.close(STORY_URI);
				assert.deepEqual(await client.message('textDocument/publishDiagnostics'), { uri: STORY_URI, diagnostics: [] });
			}),
		);
	});
}

function pull(client: TestClient, previousResultId?: string): Promise<DocumentDiagnosticReport> {
	return client.connection.sendRequest(DocumentDiagnosticRequest.type, {
		textDocument: { uri: STORY_URI },
		...(previousResultId && { previousResultId }),
	});
}

async function pullAll(client: TestClient): Promise<{ readonly resultId: string; readonly items: readonly Diagnostic[] }> {
	const report = await pull(client);
	assert.ok(report.kind === 'full' && report.resultId !== undefined);
	return { resultId: report.resultId, items: report.items };
}
