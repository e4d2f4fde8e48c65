import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { GoldDocument } from './goldDocument.js';
import { inputError } from './inputError.js';

const TEXTS = '.txt.gz';

/**
 * Writes documents as JSON, one a line; where the file's name ends in `.txt.gz`, their texts alone, with gzip and two empty lines between them. The file is there whole or not at all: it is written under another name beside its place first.
 * Throws an input error where the place cannot be written to.
 */
export function writeGold(path: string, documents: readonly GoldDocument[]): void {
	const unfinished = `${path}.${process.pid}.unfinished`;
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(unfinished, path.endsWith(TEXTS) ? gzipSync(textsOf(documents)) : linesOf(documents));
		renameSync(unfinished, path);
	} catch (error) {
		rmSync(unfinished, { force: true });
		throw inputError(path, `this file cannot be written: ${error instanceof Error ? error.message : String(error)}`);
	}
}

function linesOf(documents: readonly GoldDocument[]): string {
	return documents.map((document) => `${JSON.stringify(document)}\n`).join('');
}

function textsOf(documents: readonly GoldDocument[]): string {
	return documents.map(({ text }) => text.trim().replace(/\n{3,}/gu, '\n\n')).join('\n\n\n');
}
