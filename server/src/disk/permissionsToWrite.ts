import { access, constants, stat } from 'node:fs/promises';

/** The permission bits of a file; null where there is none. Rejects where it may not be written, or nobody may: renaming over it, or deleting it, would get round that. */
export async function permissionsToWrite(path: string): Promise<number | null> {
	try {
		const { mode } = await stat(path);
		await access(path, constants.W_OK);
		if ((mode & ANYBODY_WRITES) === 0) throw new Error('it is marked as read-only');
		return mode & PERMISSIONS;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
}

const PERMISSIONS = 0o777;
const ANYBODY_WRITES = 0o222;
