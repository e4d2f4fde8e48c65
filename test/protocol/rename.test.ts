import assert from 'node:assert/strict';
import { PrepareRenameRequest, RenameRequest, type TextDocumentEdit, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver/node';
import { BARE, VSCODE } from './support/profiles.js';
import { withClient } from './support/servers.js';
import type { TestClient } from './support/testClient.js';

const URI = 'file:///news/budget.txt';
const TEXT = [
	'Tokaev Signs Budget',
	'',
	'President Kassym Tokaev signed the budget on Monday. Tokaev’s cabinet met in Astana.',
	'',
	'“I told Kassym Tokaev that it was late,” said Lena Voss.',
	'',
	'Alina Tokaeva, who is no relation, was there. So was Aslan Voss. “Voss knew,” Aslan Voss said.',
	'',
].join('\n');

describe('renaming', () => {
	it(
		'offers the name at the cursor as it stands',
		withClient(VSCODE, async (client) => {
			assert.deepEqual(client.initializeResult.capabilities.renameProvider, { prepareProvider: true });
			await client.open(URI, TEXT);
			const prepared = await client.connection.sendRequest(PrepareRenameRequest.type, client.at(URI, 'Tokaev’s', 2));
			assert.deepEqual(prepared, { range: { start: { line: 2, character: 53 }, end: { line: 2, character: 59 } }, placeholder: 'Tokaev' });
		}),
	);

	it(
		'leaves others of the surname and organizations called so, changes capitals and compounds, and asks about the family',
		withClient(VSCODE, async (client) => {
			const text = [
				'AMARA OKONJO OPENS CLINIC',
				'',
				'Amara Okonjo opened a clinic in Suva on Monday. Her brother, Daniel Okonjo, came with Lena Smith-Okonjo.',
				'',
				'The Okonjo Foundation paid for the clinic. Amara Okonjo thanked it. The Okonjos left at noon.',
				'',
				'“It is late,” said Amara Okonjo.',
				'',
			].join('\n');
			await client.open(URI, text);
			const edit = await rename(client, 'Amara Okonjo opened', 'Amara Okonyo');
			assert.equal(
				await applied(client, edit),
				text.replace('AMARA OKONJO', 'AMARA OKONYO').replaceAll('Amara Okonjo', 'Amara Okonyo').replace('The Okonjos', 'The Okonyos'),
			);
			assert.deepEqual(Object.keys(edit.changeAnnotations ?? {}), ['family']);
		}),
	);

	it(
		'changes all forms of the name, keeps possessives, and marks what is quoted',
		withClient(VSCODE, async (client) => {
			await client.open(URI, TEXT);
			const edit = await rename(client, 'Kassym Tokaev signed', 'Kassym-Jomart Tokayev');
			assert.equal(
				await applied(client, edit),
				TEXT.replaceAll('Kassym Tokaev', 'Kassym-Jomart Tokayev').replaceAll(/Tokaev(?!a)/gu, 'Tokayev'),
			);
			const { documentChanges = [], changeAnnotations = {} } = edit;
			const [{ textDocument, edits }] = documentChanges as [TextDocumentEdit];
			assert.deepEqual([textDocument.uri, textDocument.version], [URI, 1]);
			const marked = edits.flatMap((one) => ('annotationId' in one ? [one] : []));
			assert.deepEqual(
				marked.map(({ range, annotationId }) => [range.start.line, changeAnnotations[annotationId ?? '']?.needsConfirmation]),
				[[4, true]],
			);
		}),
	);

	it(
		'of a surname that two bear changes one of them',
		withClient(VSCODE, async (client) => {
			await client.open(URI, TEXT);
			const text = await applied(client, await rename(client, 'Aslan Voss.', 'Aslan Foss'));
			assert.match(text, /said Lena Voss\./u);
			assert.match(text, /So was Aslan Foss\..*Aslan Foss said/u);
		}),
	);

	it(
		'changes a document without marks for a client that knows none',
		withClient(BARE, async (client) => {
			assert.equal(client.initializeResult.capabilities.renameProvider, true);
			await client.open(URI, TEXT);
			const edit = await rename(client, 'Astana', 'Almaty');
			assert.deepEqual(edit.changes, {
				[URI]: [{ range: { start: { line: 2, character: 77 }, end: { line: 2, character: 83 } }, newText: 'Almaty' }],
			});
		}),
	);

	it(
		'refuses, and says why, where there is no name, and a name that is none',
		withClient(VSCODE, async (client) => {
			await client.open(URI, TEXT);
			await assert.rejects(client.connection.sendRequest(PrepareRenameRequest.type, client.at(URI, 'cabinet', 2)), /no name here/u);
			await assert.rejects(rename(client, 'cabinet', 'x'), /no name here/u);
			await assert.rejects(rename(client, 'Astana', '  '), /name is empty/u);
			await assert.rejects(rename(client, 'Astana', '…'), /no letter/u);
			await assert.rejects(rename(client, 'Astana', 'A\nB'), /more than one line/u);
		}),
	);
});

async function rename(client: TestClient, words: string, newName: string): Promise<WorkspaceEdit> {
	const edit = await client.connection.sendRequest(RenameRequest.type, { ...client.at(URI, words, 1), newName });
	assert.ok(edit);
	return edit;
}

/** The text with the edits applied. */
async function applied(client: TestClient, { documentChanges = [] }: WorkspaceEdit): Promise<string> {
	await client.apply(URI, (documentChanges as TextDocumentEdit[]).flatMap(({ edits }) => edits) as TextEdit[]);
	return client.text(URI);
}
