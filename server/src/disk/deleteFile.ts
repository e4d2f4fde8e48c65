import { unlink } from 'node:fs/promises';
import { fileProblem } from './fileProblem.js';
import { permissionsToWrite } from './permissionsToWrite.js';

/** Deletes a file, or a symbolic link in place of one. Rejects with a sentence's end for a person where it cannot be deleted, or is marked as one that is not to be written. */
export async function deleteFile(path: string): Promise<void> {
	try {
		await permissionsToWrite(path);
		await unlink(path);
	} catch (error) {
		throw new Error(`${path} cannot be deleted (${fileProblem(error)})`, { cause: error });
	}
}
