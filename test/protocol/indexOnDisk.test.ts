import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUDGET, FILES, fileOf, symbols } from './support/ferryArticles.js';
import { indexed, NewsFolder } from './support/newsFolder.js';
import { VSCODE } from './support/profiles.js';
import { withClient } from './support/servers.js';
import type { TestClient } from './support/testClient.js';

describe('the index on the disk', () => {
	it('is there at once the next time, and a file that was not touched is not read again', async () => {
		await withStorage(async (folder, start) => {
			await start(async (client) => {
				await indexed(client);
				assert.equal((await symbols(client, 'okonjo')).length, 3);
			});
			// What stands in the index's own file can have come from nowhere else.
			const file = join(folder.path, 'storage/articles.jsonl');
			writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Lena Voss', 'Lena Ross'));
			await start(async (client) =>
				assert.deepEqual((await symbols(client, 'ross')).map(fileOf), ['archive/budget.md', 'archive/budget.md']),
			);
			folder.write('archive/budget.md', BUDGET);
			await start(async (client) => {
				// The date of the file is another one, its text is not: it is not annotated again.
				assert.equal((await symbols(client, 'ross')).length, 2);
			});
			folder.write('archive/budget.md', `${BUDGET}\n`);
			await start(async (client) => {
				await indexed(client);
				assert.equal((await symbols(client, 'ross')).length, 0);
				assert.equal((await symbols(client, 'voss')).length, 2);
			});
		});
	});

	it('is made anew where it is torn, or of another version', async () => {
		await withStorage(async (folder, start) => {
			const file = join(folder.path, 'storage/articles.jsonl');
			await start(indexed);
			const whole = readFileSync(file, 'utf8');
			for (const broken of [
				'',
				'no index',
				whole.slice(0, -20),
				whole.replace('"articleIndex":', '"articleIndex":9'),
				whole.replace('"entities"', '"oddities"'),
			]) {
				writeFileSync(file, broken);
				await start(async (client) => {
					await indexed(client);
					assert.equal((await symbols(client, 'okonjo')).length, 3, JSON.stringify(broken.slice(0, 60)));
				});
				assert.equal(readFileSync(file, 'utf8').split('\n').length, whole.split('\n').length);
			}
		});
	});

	it('forgets files that were deleted meanwhile', async () => {
		await withStorage(async (folder, start) => {
			await start(indexed);
			folder.delete('archive');
			folder.write('late.txt', 'Vera Lund spoke in Suva.\n');
			await start(async (client) => {
				await indexed(client);
				assert.deepEqual((await symbols(client, 'suva')).map(fileOf), ['ferry.txt', 'late.txt']);
			});
		});
	});
});

type Start = (test: (client: TestClient) => Promise<void>) => Promise<void>;

/** Runs a test that starts servers one after the other over the same files and the same storage. */
async function withStorage(test: (folder: NewsFolder, start: Start) => Promise<void>): Promise<void> {
	const folder = new NewsFolder();
	try {
		for (const [name, text] of Object.entries(FILES)) folder.write(name, text);
		const initializationOptions = { ...VSCODE.initializationOptions, storage: folder.uri('storage') };
		await test(folder, (inner) => withClient({ ...VSCODE, initializationOptions, folders: [folder.uri()] }, inner)());
	} finally {
		folder.delete('');
	}
}
