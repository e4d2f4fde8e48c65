import { readFile, stat } from 'node:fs/promises';
import { basename, extname, isAbsolute, relative, resolve, sep } from 'node:path';
import { fileProblem } from '../disk/fileProblem.js';
import type { Syntax } from '../engine/index.js';
import { decodeText } from './decodeText.js';

/** A file that holds an article, or why it could not be read: the end of a sentence that begins with its path. */
export type ArticleFile =
	| { readonly kind: 'article'; readonly path: string; readonly id: string; readonly text: string; readonly syntax: Syntax }
	| { readonly kind: 'failed'; readonly path: string; readonly reason: string };

/** Reads a file of at most `maxBytes` as an article. Never rejects. `path` is kept as it was given, relative to `cwd` or absolute. */
export async function readArticleFile(path: string, cwd: string, maxBytes: number): Promise<ArticleFile> {
	const failed = (reason: string): ArticleFile => ({ kind: 'failed', path, reason });
	try {
		const place = resolve(cwd, path);
		const about = await stat(place);
		if (about.isDirectory()) return failed('it is a folder; name the files in it');
		const tooLarge = `it is larger than ${maxBytes} bytes; raise --max-bytes to read it all the same`;
		if (about.size > maxBytes) return failed(tooLarge);
		const bytes = await readFile(place);
		// A pipe or a file that grows says its size only now.
		if (bytes.length > maxBytes) return failed(tooLarge);
		const decoded = decodeText(bytes);
		if (decoded.kind === 'notText') return failed(decoded.reason);
		return { kind: 'article', path, id: documentId(path, cwd), text: decoded.text, syntax: syntaxOf(path) };
	} catch (error) {
		return failed(fileProblem(error));
	}
}

/** The path from `cwd` with forward slashes; the bare name of a file that lies elsewhere. Never an absolute path, which would name a person's folders. */
export function documentId(path: string, cwd: string): string {
	const from = relative(cwd, resolve(cwd, path));
	const outside = from === '..' || from.startsWith(`..${sep}`) || isAbsolute(from);
	return outside ? basename(path) : from.replaceAll(sep, '/');
}

/** How the file is read: by its extension, in either case. */
export function syntaxOf(path: string): Syntax {
	switch (extname(path).toLowerCase()) {
		case '.md':
		case '.markdown':
			return 'markdown';
		case '.article':
			return 'article';
		default:
			return 'plain';
	}
}
