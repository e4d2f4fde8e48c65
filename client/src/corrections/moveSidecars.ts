import { type Disposable, type Uri, WorkspaceEdit, workspace } from 'vscode';

const ENDING = '.annotations.json';

/**
 * Has the sidecar file of an article that is renamed or moved in VS Code go with it, in the same step, so that undoing the one undoes the other. One that stands in the way is left, and so is
 * the article's own.
 */
export function moveSidecars(): Disposable {
	return workspace.onWillRenameFiles(({ files, waitUntil }) => waitUntil(movesOf(files)));
}

async function movesOf(files: readonly { readonly oldUri: Uri; readonly newUri: Uri }[]): Promise<WorkspaceEdit> {
	const moves = new WorkspaceEdit();
	for (const { oldUri, newUri } of files) {
		const from = sidecarOf(oldUri);
		if (await exists(from)) moves.renameFile(from, sidecarOf(newUri), { overwrite: false, ignoreIfExists: true });
	}
	return moves;
}

function sidecarOf(uri: Uri): Uri {
	return uri.with({ path: uri.path + ENDING });
}

async function exists(uri: Uri): Promise<boolean> {
	return workspace.fs.stat(uri).then(
		() => true,
		() => false,
	);
}
