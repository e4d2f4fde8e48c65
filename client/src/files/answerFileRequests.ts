import { Disposable, FilePermission, FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientFileRequests, ClientFileStamp, ClientFolderEntry, WriteFileResult } from '../../../server/src/protocol/clientFiles.js';
import { decodeArticle } from '../export/decodeArticle.js';
import { statOf } from './statOf.js';

/** Answers what the server asks of files that it cannot reach itself, by the file systems that VS Code knows. */
export function answerFileRequests(client: BaseLanguageClient): Disposable {
	return Disposable.from(...Object.entries(ANSWERS).map(([method, answer]) => client.onRequest<unknown, void>(method, answer)));
}

const ANSWERS: ClientFileRequests = {
	'articleAnnotator/statFile': ({ uri }) => stat(Uri.parse(uri)),
	'articleAnnotator/readFile': ({ uri }) => read(Uri.parse(uri)),
	'articleAnnotator/writeFile': ({ uri, content }) => write(Uri.parse(uri), content),
	'articleAnnotator/deleteFile': ({ uri }) => remove(Uri.parse(uri)),
	'articleAnnotator/listFolder': ({ uri }) => list(Uri.parse(uri)),
};

async function stat(uri: Uri): Promise<ClientFileStamp | null> {
	const found = await statOf(uri);
	return found && found.type & FileType.File ? { size: found.size, modified: found.mtime } : null;
}

async function read(uri: Uri): Promise<string | null> {
	const bytes = await orNull(workspace.fs.readFile(uri));
	const decoded = bytes && decodeArticle(bytes);
	return decoded?.kind === 'text' ? decoded.text : null;
}

/** VS Code replaces the contents of a file as a whole, and makes the folders that are missing. */
function write(uri: Uri, content: string): Promise<WriteFileResult> {
	return change(uri, () => workspace.fs.writeFile(uri, new TextEncoder().encode(content)));
}

function remove(uri: Uri): Promise<WriteFileResult> {
	return change(uri, () => workspace.fs.delete(uri, { useTrash: false }));
}

/** Changes a file. VS Code may do so to one that is marked as one not to be written to, so that is looked at first. */
async function change(uri: Uri, make: () => Thenable<void>): Promise<WriteFileResult> {
	const before = await statOf(uri);
	if (workspace.fs.isWritableFileSystem(uri.scheme) === false || before?.permissions === FilePermission.Readonly)
		return { kind: 'readOnly' };
	try {
		await make();
		return { kind: 'written' };
	} catch (error) {
		if (error instanceof FileSystemError && error.code === 'NoPermissions') return { kind: 'readOnly' };
		return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
	}
}

/** Links to folders are left out: they may lead round in circles. */
async function list(uri: Uri): Promise<readonly ClientFolderEntry[]> {
	const entries = (await orNull(workspace.fs.readDirectory(uri))) ?? [];
	return entries.flatMap(([name, type]): readonly ClientFolderEntry[] => {
		if (type === FileType.Directory) return [{ name, kind: 'folder' }];
		return type & FileType.File ? [{ name, kind: 'file' }] : [];
	});
}

/** What a file system gives; null where it gives nothing, most often since there is no such file. */
async function orNull<T>(result: Thenable<T>): Promise<T | null> {
	return result.then(
		(value) => value,
		() => null,
	);
}
