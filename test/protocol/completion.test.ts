import assert from 'node:assert/strict';
import { CompletionRequest, HoverRequest, MarkupContent } from 'vscode-languageserver/node';
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

describe('completion in the knowledge base’s file', () => {
	it(
		'offers keys with what they are for, types, and names of articles that have no entry, with their type',
		withNews(VSCODE, FILES, async ({ client, folder }) => {
			const uri = folder.uri('article-annotator.entities.yaml');
			await client.open(uri, '# Who is who.\n', 'yaml');
			assert.deepEqual(await proposed(client, uri, '- '), [
				['name', 'name: '],
				['type', 'type: '],
				['aliases', 'aliases: '],
				['misspellings', 'misspellings: '],
				['preferredSpelling', 'preferredSpelling: '],
				['description', 'description: '],
				['facts', 'facts: '],
				['links', 'links: '],
				['neverTag', 'neverTag: '],
			]);
			assert.deepEqual(await proposed(client, uri, 'name: Am'), [
				['Amara Okonjo', 'Amara Okonjo\n  type: person'],
				['Amina Lund', 'Amina Lund\n  type: person'],
				['Amsterdam', 'Amsterdam\n  type: location'],
			]);
			await proposed(client, uri, 'ara Okonjo\n  type: person\n- name: Suva\n  ');
			assert.deepEqual((await proposed(client, uri, 'type: '))[0], ['person', 'person']);
			assert.deepEqual(await proposed(client, uri, 'location\n- name: Am'), [
				['Amina Lund', 'Amina Lund\n  type: person'],
				['Amsterdam', 'Amsterdam\n  type: location'],
			]);
		}),
	);

	it(
		'writes JSON where the file is JSON',
		withNews(VSCODE, FILES, async ({ client, folder }) => {
			const uri = folder.uri('article-annotator.entities.json');
			await client.open(uri, '', 'json');
			assert.deepEqual((await proposed(client, uri, '[{ "name": "Amina L'))[0], ['Amina Lund', '"Amina Lund"']);
			assert.deepEqual((await proposed(client, uri, 'und", '))[1], ['aliases', '"aliases": []']);
		}),
	);

	it(
		'and its hovers tell what a key is for, and which articles name what an entry is about',
		withNews(VSCODE, FILES, async ({ client, folder }) => {
			const uri = folder.uri('article-annotator.entities.yaml');
			await client.open(uri, '- name: Amara Okonjo\n  aliases: [Okonjo]\n', 'yaml');
			const value = async (words: string) => {
				const hover = await client.connection.sendRequest(HoverRequest.type, client.at(uri, words));
				assert.ok(hover && MarkupContent.is(hover.contents));
				return hover.contents.value;
			};
			assert.match(await value('aliases'), /^\*\*aliases\*\* {2}\nOther forms that are right/u);
			assert.match(await value('Amara'), /^Named in 2 articles: {2}\n\[archive\/budget\.md\]\(.*#L3\) \(1\) {2}\n\[ferry\.txt\]/u);
		}),
	);
});

/** Types at the end of a file and asks what may stand there: each proposal with what it writes. */
async function proposed(
	client: TestClient,
	uri: string,
	text: string,
): Promise<readonly (readonly [label: string, newText: string | undefined])[]> {
	const end = client.text(uri).length;
	await client.edit(uri, { start: end, end, text });
	const position = client.document(uri).positionAt(end + text.length);
	const answer = await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
	assert.ok(answer && !Array.isArray(answer));
	return answer.items.map(({ label, textEdit }) => [label, textEdit?.newText]);
}

/** Types at the end of a document and asks what it may become. */
async function typed(client: TestClient, uri: string, text: string): Promise<readonly string[]> {
	const end = client.text(uri).length;
	await client.edit(uri, { start: end, end, text });
	const position = client.document(uri).positionAt(end + text.length);
	const answer = await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
	assert.ok(answer && !Array.isArray(answer));
	return answer.items.map(({ label, labelDetails }) => `${label} ${labelDetails?.description}`);
}
