import assert from 'node:assert/strict';
import { DidChangeWatchedFilesNotification, DidRenameFilesNotification, FileChangeType } from 'vscode-languageserver/node';
import { EMPTY_SIDECAR } from '../../server/src/sidecar/readSidecar.js';
import { writeSidecar } from '../../server/src/sidecar/writeSidecar.js';
import { BUDGET, FERRY, FILES, fileOf, symbols } from './support/ferryArticles.js';
import { indexed, type News, withNews } from './support/newsFolder.js';
import { VSCODE } from './support/profiles.js';

const NO_SUVA = writeSidecar({ ...EMPTY_SIDECAR, records: [{ id: '1', said: { kind: 'form', form: 'Suva', type: null }, others: {} }] });

describe('articles that change', () => {
	it(
		'on the disk are read again, new ones are taken in, deleted ones are gone',
		withNews(VSCODE, FILES, async (news) => {
			const { client, folder } = news;
			folder.write('ferry.txt', FERRY.replaceAll('Amara Okonjo', 'Chidi Adeyemi').replaceAll('Okonjo', 'Adeyemi'));
			folder.write('new.txt', 'Chidi Adeyemi resigned in Suva.\n');
			folder.delete('archive/budget.md');
			await changed(news, {
				'ferry.txt': FileChangeType.Changed,
				'new.txt': FileChangeType.Created,
				'archive/budget.md': FileChangeType.Deleted,
			});
			assert.deepEqual(await symbols(client, 'okonjo'), []);
			assert.deepEqual((await symbols(client, 'chidi')).map(fileOf), ['ferry.txt', 'new.txt', 'ferry.txt']);
		}),
	);

	it(
		'because somebody has settled something about them are read again',
		withNews(VSCODE, { ...FILES, 'ferry.txt.annotations.json': NO_SUVA }, async (news) => {
			assert.deepEqual((await symbols(news.client, 'suva')).map(fileOf), ['archive/budget.md']);
			news.folder.delete('ferry.txt.annotations.json');
			await changed(news, { 'ferry.txt.annotations.json': FileChangeType.Deleted });
			assert.deepEqual((await symbols(news.client, 'suva')).map(fileOf), ['archive/budget.md', 'ferry.txt']);
		}),
	);

	it(
		'with their folder are gone with it, and come back where it was moved to',
		withNews(VSCODE, FILES, async (news) => {
			const { client, folder } = news;
			folder.delete('archive');
			await changed(news, { archive: FileChangeType.Deleted });
			assert.deepEqual(await symbols(client, 'voss'), []);
			folder.write('old/budget.md', BUDGET);
			await client.connection.sendNotification(DidRenameFilesNotification.type, {
				files: [{ oldUri: folder.uri('archive'), newUri: folder.uri('old') }],
			});
			await indexed(client);
			assert.deepEqual((await symbols(client, 'voss')).map(fileOf), ['old/budget.md', 'old/budget.md']);
		}),
	);

	it(
		'that the settings leave out are not read, and read when they let them in',
		withNews(
			VSCODE,
			FILES,
			async ({ client }) => {
				assert.deepEqual((await symbols(client, 'amara okonjo')).map(fileOf), ['ferry.txt', 'ferry.txt']);
				await client.changeSettings({ exclude: ['ferry.txt', 'README.md'] });
				await indexed(client);
				assert.deepEqual((await symbols(client, 'amara okonjo')).map(fileOf), ['archive/budget.md']);
				await client.changeSettings({ exclude: [], entities: { neverTag: ['Amara Okonjo'] } });
				await indexed(client);
				assert.deepEqual((await symbols(client, 'amara okonjo')).map(fileOf), []);
			},
			{ exclude: ['archive/**', 'README.md'] },
		),
	);
});

async function changed({ client, folder }: News, files: Readonly<Record<string, FileChangeType>>): Promise<void> {
	await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
		changes: Object.entries(files).map(([name, type]) => ({ uri: folder.uri(name), type })),
	});
}
