import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readlink, realpath, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileProblem } from './fileProblem.js';
import { clearLeftovers, temporaryPath } from './leftovers.js';
import { permissionsToWrite } from './permissionsToWrite.js';

/**
 * Writes a file so that whoever reads it, be it after a crash, sees the old content or the new, never a part: into a temporary file beside it, which then takes its place. Makes the folder where it
 * is missing, writes to where a symbolic link leads, and keeps the file's permissions; other names of the same file (hard links) keep the old content. Rejects with a sentence's end for a person
 * where it cannot be written, or is marked as one that is not to be; the old file is then as it was, and nothing is left beside it.
 */
export async function writeFileWhole(path: string, content: string | Iterable<string>): Promise<void> {
	const place = await throughLinks(path);
	await makeFolder(dirname(place));
	const temporary = temporaryPath(place, randomUUID());
	try {
		const permissions = await permissionsToWrite(place);
		await writeThrough(temporary, typeof content === 'string' ? [content] : content, permissions);
		await rename(temporary, place);
	} catch (error) {
		await rm(temporary, { force: true }).catch(() => {});
		throw new Error(`${path} cannot be written (${fileProblem(error)})`, { cause: error });
	}
	await clearLeftovers(place, Date.now());
}

async function makeFolder(folder: string): Promise<void> {
	try {
		await mkdir(folder, { recursive: true });
	} catch (error) {
		throw new Error(`the folder ${folder} cannot be made (${fileProblem(error)})`, { cause: error });
	}
}

/** The file that a symbolic link stands for, there or not, so that the link outlives the write. */
async function throughLinks(path: string): Promise<string> {
	try {
		return await realpath(path);
	} catch {
		const link = await readlink(path).catch(() => null);
		return link === null ? path : resolve(dirname(path), link);
	}
}

/** Writes a new file down to the disk, so that what takes another's place is never half there after a crash. */
async function writeThrough(path: string, pieces: Iterable<string>, permissions: number | null): Promise<void> {
	const file: FileHandle = await open(path, 'wx');
	try {
		for (const piece of pieces) await file.writeFile(piece);
		if (permissions !== null) await file.chmod(permissions);
		await file.sync();
	} finally {
		await file.close();
	}
}
