import assert from 'node:assert/strict';
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import {
	ApplyWorkspaceEditRequest,
	DidChangeWatchedFilesNotification,
	FileChangeType,
	type RenameFile,
	ShowMessageRequest,
} from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { answering } from './support/answering.js';
import { type News, withNews } from './support/newsFolder.js';
import { VSCODE } from './support/profiles.js';
import { hoverOn, rangeOf, settle } from './support/settling.js';

const TEXT = 'SUVA, Fiji, 5 June 2024 — Brandt told reporters that the yard would close. The mayor thanked Brandt.\n';
const OTHER = 'APIA, Samoa, 6 June 2024 — Fishers met in Apia on Thursday.\n';

describe('a sidecar file whose article another program has moved', () => {
	it(
		'is taken over by the article, when a person says that it is the same',
		withNews(VSCODE, { 'yard.txt': TEXT, 'other.txt': OTHER }, async (news) => {
			const { client, folder } = news;
			await moveElsewhere(news);
			renaming(news);
			const asked = answering(news, 'Take Over Corrections');
			await client.open(folder.uri('other.txt'), OTHER);
			await client.open(folder.uri('archive/quay.txt'), TEXT);
			assert.match((await asked).message, /yard\.txt is gone, .* about words of quay\.txt/u);
			while (!/by hand/u.test(await hoverOn(client, folder.uri('archive/quay.txt'), TEXT, 'Brandt')))
				await client.message('workspace/semanticTokens/refresh');
			assert.ok(existsSync(join(folder.path, 'archive/quay.txt.annotations.json')));
			assert.ok(!existsSync(join(folder.path, 'yard.txt.annotations.json')));
		}),
	);

	it(
		'stays where it is when a person says that it is not, and is not asked about again',
		withNews(VSCODE, { 'yard.txt': TEXT, 'other.txt': OTHER }, async (news) => {
			const { client, folder } = news;
			await moveElsewhere(news);
			const uri = folder.uri('archive/quay.txt');
			renaming(news);
			const asked = answering(news, 'No');
			await client.open(uri, TEXT);
			await asked;
			let isAskedAgain = false;
			client.connection.onRequest(ShowMessageRequest.type, () => {
				isAskedAgain = true;
				return null;
			});
			await client.close(uri);
			await client.open(uri, TEXT);
			assert.doesNotMatch(await hoverOn(client, uri, TEXT, 'Brandt'), /by hand/u);
			assert.equal(isAskedAgain, false);
			assert.ok(existsSync(join(folder.path, 'yard.txt.annotations.json')));
		}),
	);
});

/** Settles something about an article, and moves it in another program, its sidecar file left behind. */
async function moveElsewhere({ client, folder }: News): Promise<void> {
	const uri = folder.uri('yard.txt');
	await client.open(uri, TEXT);
	await settle(client, uri, { kind: 'mention', range: rangeOf(TEXT, 'Brandt'), type: 'organization' });
	await client.close(uri);
	folder.write('archive/keep.txt', '');
	renameSync(join(folder.path, 'yard.txt'), join(folder.path, 'archive/quay.txt'));
	await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type: FileChangeType.Deleted }] });
}

/** Makes the renamings that the server asks for from now on. */
function renaming({ client }: News): void {
	client.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
		for (const { oldUri, newUri } of edit.documentChanges as RenameFile[]) renameSync(URI.parse(oldUri).fsPath, URI.parse(newUri).fsPath);
		return { applied: true };
	});
}
