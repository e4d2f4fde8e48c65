import { URI } from 'vscode-uri';
import {
	type ClientFileParams,
	type ClientFileStamp,
	type ClientFolderEntry,
	DELETE_FILE_REQUEST,
	LIST_FOLDER_REQUEST,
	READ_FILE_REQUEST,
	STAT_FILE_REQUEST,
	WRITE_FILE_REQUEST,
	type WriteFileParams,
	type WriteFileResult,
} from '../../../server/src/protocol/clientFiles.js';
import type { TestClient } from './testClient.js';

/** A file system in memory that a client reaches and the server does not. Files are named by their path from the workspace folder `mem://desk/wire` on. */
export class VirtualFiles {
	static readonly folder = 'mem://desk/wire';
	readonly files: Map<string, string>;
	/** Nothing is written to one that is read only. */
	mode: 'writable' | 'readOnly' = 'writable';

	constructor(files: Readonly<Record<string, string>>) {
		this.files = new Map(Object.entries(files));
	}

	/** The URI of a file, or of the folder itself. */
	uri(name: string): string {
		return `${VirtualFiles.folder}/${name}`;
	}

	/** Has a client answer for these files. */
	serve({ connection }: TestClient): void {
		const { files } = this;
		connection.onRequest(STAT_FILE_REQUEST, ({ uri }: ClientFileParams): ClientFileStamp | null => {
			const text = files.get(nameOf(uri));
			return text === undefined ? null : { size: text.length, modified: 0 };
		});
		connection.onRequest(READ_FILE_REQUEST, ({ uri }: ClientFileParams) => files.get(nameOf(uri)) ?? null);
		connection.onRequest<WriteFileResult, void>(WRITE_FILE_REQUEST, ({ uri, content }: WriteFileParams) => {
			if (this.mode === 'readOnly') return { kind: 'readOnly' };
			files.set(nameOf(uri), content);
			return { kind: 'written' };
		});
		connection.onRequest<WriteFileResult, void>(DELETE_FILE_REQUEST, ({ uri }: ClientFileParams) => {
			if (this.mode === 'readOnly') return { kind: 'readOnly' };
			files.delete(nameOf(uri));
			return { kind: 'written' };
		});
		connection.onRequest(LIST_FOLDER_REQUEST, ({ uri }: ClientFileParams): readonly ClientFolderEntry[] => {
			const folder = nameOf(uri);
			const below = [...files.keys()].flatMap((name) =>
				folder === '' ? [name] : name.startsWith(`${folder}/`) ? [name.slice(folder.length + 1)] : [],
			);
			const firsts = new Map(below.map((name) => [name.split('/')[0] ?? '', name.includes('/') ? ('folder' as const) : ('file' as const)]));
			return [...firsts].map(([name, kind]) => ({ name, kind }));
		});
	}
}

function nameOf(uri: string): string {
	return URI.parse(uri).path.replace(/^\/wire\/?/u, '');
}
