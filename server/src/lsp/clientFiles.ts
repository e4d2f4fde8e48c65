import picomatch from 'picomatch/posix.js';
import type { Connection } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { ClientFileRequests, ClientFolderEntry, WriteFileResult } from '../protocol/clientFiles.js';
import type { Files } from './files.js';

/** More folders than this are not looked through: each takes a message, and some file systems a request to a server far away. */
const MOST_FOLDERS = 2000;

/**
 * The files that the client can reach, in whatever file systems it knows. Every call is a message to it. A file is written whole, as far as its file system does so: one that replaces its contents
 * in one step (in memory, in a database, over a network) does, a disk that is switched off meanwhile may not.
 */
export function clientFiles(connection: Connection): Files {
	const ask = <Method extends keyof ClientFileRequests>(method: Method, params: Parameters<ClientFileRequests[Method]>[0]) =>
		connection.sendRequest<Awaited<ReturnType<ClientFileRequests[Method]>>>(method, params);
	const listFolder = (uri: string) => ask('articleAnnotator/listFolder', { uri }).catch(() => []);
	const read = (uri: string) => ask('articleAnnotator/readFile', { uri }).catch(() => null);
	const throwUnlessDone = (uri: string, result: WriteFileResult): void => {
		if (result.kind === 'readOnly') throw new Error(`${URI.parse(uri).path} can only be read`);
		if (result.kind === 'failed') throw new Error(result.message);
	};
	const write = async (uri: string, content: string): Promise<void> =>
		throwUnlessDone(uri, await ask('articleAnnotator/writeFile', { uri, content }));
	return {
		reaches: (uri) => !uri.startsWith('untitled:'),
		list: (folder, { endings, exclude }) =>
			listTree(folder, { isWanted: endsWith(endings), isLeftOut: picomatch([...exclude], { dot: true }) }, listFolder),
		stat: (uri) => ask('articleAnnotator/statFile', { uri }).catch(() => null),
		read,
		write: (uri, content) => write(uri, typeof content === 'string' ? content : [...content].join('')),
		delete: async (uri) => throwUnlessDone(uri, await ask('articleAnnotator/deleteFile', { uri })),
		append: async (uri, content) => write(uri, ((await read(uri)) ?? '') + content),
	};
}

function endsWith(endings: readonly string[]): (name: string) => boolean {
	return (name) => endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`));
}

/** What is looked for in a folder: names, and paths from the folder on. */
interface Search {
	readonly isWanted: (name: string) => boolean;
	readonly isLeftOut: (path: string) => boolean;
}

/** The files below a folder, a level at a time. */
async function listTree(
	folder: string,
	{ isWanted, isLeftOut }: Search,
	listFolder: (uri: string) => Promise<readonly ClientFolderEntry[]>,
): Promise<readonly string[]> {
	const root = URI.parse(folder);
	const found: string[] = [];
	let level: readonly string[] = [''];
	for (let seen = 0; level.length > 0 && seen < MOST_FOLDERS; seen += level.length) {
		const listed = await Promise.all(
			level.map(async (path) => ({ path, entries: await listFolder(Utils.joinPath(root, path).toString()) })),
		);
		const next: string[] = [];
		for (const { path, entries } of listed)
			for (const { name, kind } of entries) {
				const inside = path === '' ? name : `${path}/${name}`;
				// A glob like "**/.git/**" leaves out what is in a folder: no need to look at all of it.
				if (isLeftOut(inside) || (kind === 'folder' && isLeftOut(`${inside}/x`))) continue;
				if (kind === 'folder') next.push(inside);
				else if (isWanted(name)) found.push(Utils.joinPath(root, inside).toString());
			}
		level = next.slice(0, MOST_FOLDERS);
	}
	return found;
}
