import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inputError } from './inputError.js';

/** A file of a corpus: where it lies, and its whole text with LF line ends. */
export interface CorpusFile {
	readonly path: string;
	readonly text: string;
}

/** A line of a file without its line end, and where it is. */
export interface CorpusLine {
	readonly text: string;
	/** `file:line`, the first line being 1. */
	readonly place: string;
}

/**
 * The files that are named, and for a folder all in it and in folders below whose names end in one of `endings`, in the order of their names.
 * Throws an input error for what is not there, and for a folder without such a file.
 */
export function findFiles(inputs: readonly string[], endings: readonly string[]): readonly string[] {
	return inputs.flatMap((input) => {
		const stats = statSync(input, { throwIfNoEntry: false });
		if (!stats) throw inputError(input, 'there is no such file or folder');
		if (!stats.isDirectory()) return [input];
		const found = readdirSync(input, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
			.map((entry) => join(entry.parentPath, entry.name))
			.sort();
		if (found.length === 0) throw inputError(input, `no file in this folder ends in ${endings.join(' or ')}`);
		return found;
	});
}

/** What the bytes of a corpus's files may be. Where it may be either, what is no UTF-8 is Windows-1252. */
export type Encoding = 'utf-8' | 'windows-1252' | 'utf-8 or windows-1252';

/** Reads a file. Throws an input error where its bytes are not of the encoding. */
export function readCorpusFile(path: string, encoding: Encoding): CorpusFile {
	const bytes = readFileSync(path);
	const text = encoding
		.split(' or ')
		.map((name) => decode(bytes, name))
		.find((decoded) => decoded !== undefined);
	if (text === undefined) throw inputError(path, `this is not ${encoding} text; convert it first, with iconv for example`);
	return { path, text: text.replace(/\r\n?/gu, '\n') };
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** The lines of a file; what follows the last line end is a line only where it is not empty. */
export function linesOf({ path, text }: CorpusFile): readonly CorpusLine[] {
	const lines = text.split('\n');
	if (lines.at(-1) === '') lines.pop();
	return lines.map((line, i) => ({ text: line, place: `${path}:${i + 1}` }));
}

/** Where a character of a file is: `file:line`. */
export function placeAt({ path, text }: CorpusFile, offset: number): string {
	let line = 1;
	for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
	return `${path}:${line}`;
}

/** The file's name without folders, and without the ending where it has it. */
export function baseName(path: string, ending: string): string {
	const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
	return name.endsWith(ending) ? name.slice(0, -ending.length) : name;
}
