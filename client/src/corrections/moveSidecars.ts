import { type Disposable, type LogOutputChannel, type Uri, workspace } from 'vscode';

const ENDING = '.annotations.json';

/** Has the sidecar file of an article that is renamed or moved in VS Code go with it. One that is in the way is left, and so is the other. */
export function moveSidecars(output: LogOutputChannel): Disposable {
	return workspace.onDidRenameFiles(async ({ files }) => {
		for (const { oldUri, newUri } of files) {
			const [from, to] = [sidecarOf(oldUri), sidecarOf(newUri)];
			if (oldUri.path.endsWith(ENDING) || !(await exists(from))) continue;
			await workspace.fs.rename(from, to, { overwrite: false }).then(undefined, (error) => {
				output.error('A sidecar file could not be moved with its article.', error);
			});
		}
	});
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
