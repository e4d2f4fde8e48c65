import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { URI } from 'vscode-uri';
import type { ClientProfile } from './profiles.js';
import { withClient } from './servers.js';
import type { TestClient } from './testClient.js';

/** A workspace folder on the disk, gone after the test. */
export class NewsFolder {
	readonly path = mkdtempSync(join(tmpdir(), 'article-annotator-news-'));
	#clock = 1_700_000_000;

	/** The URI of a file in it, or of the folder itself. */
	uri(name = ''): string {
		return URI.file(join(this.path, name)).toString();
	}

	/** Writes a file, a second after the last one by its date. */
	write(name: string, text: string): void {
		const path = join(this.path, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
		this.#clock++;
		utimesSync(path, this.#clock, this.#clock);
	}

	delete(name: string): void {
		rmSync(join(this.path, name), { recursive: true, force: true });
	}
}

/** What a test has to do with. */
export interface News {
	readonly client: TestClient;
	readonly folder: NewsFolder;
}

/** Runs a test with files on the disk and a client whose workspace they are, once they have been indexed. */
export function withNews(
	profile: ClientProfile,
	files: Readonly<Record<string, string>>,
	test: (news: News) => Promise<void>,
	settings: unknown = null,
): () => Promise<void> {
	return async () => {
		const folder = new NewsFolder();
		try {
			for (const [name, text] of Object.entries(files)) folder.write(name, text);
			const run = async (client: TestClient) => {
				await indexed(client);
				await test({ client, folder });
			};
			await withClient({ ...profile, folders: [folder.uri()] }, run, { settings })();
		} finally {
			folder.delete('');
		}
	};
}

/** Waits for the end of the indexing that the client is shown. */
export async function indexed(client: TestClient): Promise<void> {
	await client.message<{ readonly kind: string }>('$/progress', ({ kind }) => kind === 'end');
}
