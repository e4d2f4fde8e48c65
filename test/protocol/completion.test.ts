import assert from 'node:assert/strict';
import { CompletionRequest } from 'vscode-languageserver/node';
import { withNews } from './support/newsFolder.js';
import { VSCODE } from './support/profiles.js';
import type { TestClient } from './support/testClient.js';

const FILES = {
	'ferry.txt': 'Ferry Sinks\n\nPresident Amara Okonjo spoke in Suva.\n',
	'archive/budget.md': 'Budget Passes\n\nAmara Okonjo and Amina Lund signed the budget in Amsterdam.\n',
};

describe('completion', () => {
	it(
		'offers names of the article and of articles that are not open, while one types',
		withNews(VSCODE, FILES, async ({ client, folder }) => {
			const uri = folder.uri('ferry.txt');
			await client.open(uri, FILES['ferry.txt']);
			assert.deepEqual(await typed(client, uri, '\nAm'), [
				'Amara Okonjo President · this article',
				'Amina Lund in 1 article',
				'Amsterdam in 1 article',
			]);
			assert.deepEqual(await typed(client, uri, 'st'), ['Amsterdam in 1 article']);
			assert.deepEqual(await typed(client, uri, ' lu'), []);
		}),
	);
});

/** Types at the end of a document and asks what it may become. */
async function typed(client: TestClient, uri: string, text: string): Promise<readonly string[]> {
	const end = client.text(uri).length;
	await client.edit(uri, { start: end, end, text });
	const position = client.document(uri).positionAt(end + text.length);
	const answer = await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
	assert.ok(answer && !Array.isArray(answer));
	return answer.items.map(({ label, labelDetails }) => `${label} ${labelDetails?.description}`);
}
