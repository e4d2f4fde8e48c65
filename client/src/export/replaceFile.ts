import { FilePermission, FileSystemError, FileType, l10n, Uri, workspace } from 'vscode';
import { statOf } from '../files/statOf.js';

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its place. Rejects when it cannot be written, and the old file is as it was.
 */
export async function replaceFile(target: Uri, content: string): Promise<void> {
	const before = await statOf(target);
	if (before && before.type & FileType.Directory) throw FileSystemError.FileIsADirectory(target);
	if (before && before.permissions === FilePermission.Readonly) throw FileSystemError.NoPermissions(target);
	const temporary = beside(target);
	try {
		await workspace.fs.writeFile(temporary, new TextEncoder().encode(content));
		await workspace.fs.rename(temporary, target, { overwrite: true });
	} catch (error) {
		// VS Code deletes the old file before it renames: if it failed between the two, the new file is the only one there is.
		if (before && !(await statOf(target)) && (await statOf(temporary)))
			throw new Error(l10n.t('The export was left in {0}.', temporary.path), { cause: error });
		await workspace.fs.delete(temporary).then(undefined, () => undefined);
		throw error;
	}
}

function beside(target: Uri): Uri {
	const name = target.path.split('/').at(-1) ?? '';
	return Uri.joinPath(target, '..', `.${name}.${Math.random().toString(36).slice(2, 10)}.tmp`);
}
