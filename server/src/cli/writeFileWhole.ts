import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileProblem } from './fileProblem.js';

/**
 * Writes a file so that whoever reads it sees the old content or the new, never a part: into a temporary file beside it, which then takes its place.
 * Makes the folder where it is missing. Null where all went well; otherwise why not, as the end of a sentence, and the old file is as it was.
 */
export async function writeFileWhole(path: string, content: string): Promise<string | null> {
	try {
		await mkdir(dirname(path), { recursive: true });
	} catch (error) {
		return `the folder ${dirname(path)} cannot be made (${fileProblem(error)})`;
	}
	const place = await throughLinks(path);
	const temporary = join(dirname(place), `.${basename(place)}.${randomUUID()}.tmp`);
	try {
		await refuseReadOnly(place);
		await writeFile(temporary, content, { flag: 'wx' });
		await rename(temporary, place);
		return null;
	} catch (error) {
		await rm(temporary, { force: true }).catch(() => {});
		return `${path} cannot be written (${fileProblem(error)})`;
	}
}

/** The file that a symbolic link stands for, so that the link outlives the write. */
async function throughLinks(path: string): Promise<string> {
	return realpath(path).catch(() => path);
}

/** Rejects where the file exists and may not be written: renaming over it would get round that. */
async function refuseReadOnly(path: string): Promise<void> {
	await access(path, constants.W_OK).catch((error: NodeJS.ErrnoException) => {
		if (error.code !== 'ENOENT') throw error;
	});
}
