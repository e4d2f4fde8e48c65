import { type FileStat, type Uri, workspace } from 'vscode';

/** What a file or folder is now; undefined where there is none, or it cannot be told. */
export async function statOf(uri: Uri): Promise<FileStat | undefined> {
	try {
		return await workspace.fs.stat(uri);
	} catch {
		return undefined;
	}
}
