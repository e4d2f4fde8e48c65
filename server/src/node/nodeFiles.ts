import { appendFile, mkdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { glob } from 'tinyglobby';
import { URI } from 'vscode-uri';
import { deleteFile } from '../disk/deleteFile.js';
import { writeFileWhole } from '../disk/writeFileWhole.js';
import type { Files } from '../lsp/files.js';

/** The files that Node can reach. Only URIs of the scheme `file` have any. */
export const NODE_FILES: Files = {
	reaches: (uri) => pathOf(uri) !== null,
	list: async (folder, { endings, exclude }) => {
		const path = pathOf(folder);
		if (path === null) return [];
		const found = await glob(`**/*.{${endings.join(',')},}`, {
			cwd: path,
			ignore: exclude,
			dot: true,
			caseSensitiveMatch: false,
			expandDirectories: false,
			followSymbolicLinks: false,
		}).catch(() => []);
		return found.map((name) => URI.file(join(path, name)).toString());
	},
	stat: async (uri) => {
		const path = pathOf(uri);
		const stats = path === null ? null : await stat(path).catch(() => null);
		return stats?.isFile() ? { size: stats.size, modified: stats.mtimeMs } : null;
	},
	read: async (uri) => {
		const path = pathOf(uri);
		const bytes = path === null ? null : await readFile(path).catch(() => null);
		return bytes && decode(bytes);
	},
	write: async (uri, content) => writeFileWhole(pathOrThrow(uri), content),
	delete: async (uri) => deleteFile(pathOrThrow(uri)),
	append: async (uri, content) => {
		const path = pathOrThrow(uri);
		await mkdir(dirname(path), { recursive: true });
		await appendFile(path, content);
	},
};

/** Strict, so that no offset is false; null where the bytes are no text. */
function decode(bytes: Uint8Array): string | null {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return text.includes('\0') ? null : text;
	} catch {
		return null;
	}
}

/** The path of a file's URI; null of any other. */
function pathOf(uri: string): string | null {
	try {
		const parsed = URI.parse(uri, true);
		return parsed.scheme === 'file' ? parsed.fsPath : null;
	} catch {
		return null;
	}
}

function pathOrThrow(uri: string): string {
	const path = pathOf(uri);
	if (path === null) throw new Error('no file');
	return path;
}
