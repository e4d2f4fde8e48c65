import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A temporary file that is older than this, in milliseconds, is of a write that was cut short: no write takes so long. */
const TOO_OLD = 60_000;

/** `.budget.txt.annotations.json.` and a UUID. */
const ENDING = /\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/u;

/** The path of the temporary file that a file is written to before it takes its place; `id`: a UUID. */
export function temporaryPath(path: string, id: string): string {
	return join(dirname(path), `.${basename(path)}.${id}.tmp`);
}

/** Deletes the temporary files that writes of one file have left when they were cut short, by a crash say; those of other files, and young ones, stay. Never rejects: they do no harm. */
export async function clearLeftovers(path: string, now: number): Promise<void> {
	const folder = dirname(path);
	const lead = `.${basename(path)}.`;
	const names = await readdir(folder).catch(() => []);
	const ours = names.filter((name) => name.startsWith(lead) && name.replace(ENDING, '.') === lead);
	for (const name of ours) {
		const place = join(folder, name);
		const { mtimeMs } = await stat(place).catch(() => ({ mtimeMs: now }));
		if (now - mtimeMs > TOO_OLD) await rm(place, { force: true }).catch(() => {});
	}
}
