import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import { cacheFolder } from './cacheFolder.js';

/** The file that is written last, so that an installation that was broken off has none and is done again from the start. */
const marker = '.installed';

/**
 * Answers the folder in the cache that holds what `install` puts into it. `install` gets the empty folder and runs only where no earlier run
 * has finished it. Two runs at once, on this machine, do not collide: the second waits for the first.
 */
export async function installOnce(name: string, install: (folder: string) => Promise<void>): Promise<string> {
	const folder = join(cacheFolder(), name);
	if (existsSync(join(folder, marker))) return folder;
	await mkdir(cacheFolder(), { recursive: true });
	// Waits for up to twenty minutes; a lock that its holder has not renewed for half a minute is stale, its holder being dead.
	const unlock = await lock(folder, { realpath: false, stale: 30_000, retries: { retries: 1200, factor: 1, minTimeout: 1000 } });
	try {
		if (existsSync(join(folder, marker))) return folder;
		await rm(folder, { recursive: true, force: true });
		await mkdir(folder);
		await install(folder);
		await writeFile(join(folder, marker), '');
		return folder;
	} finally {
		await unlock();
	}
}
