import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { GoldDocument } from './goldDocument.js';
import { inputError } from './inputError.js';

/**
 * Writes documents as JSON, one a line. The file is there whole or not at all: it is written under another name beside its place first.
 * Throws an input error where the place cannot be written to.
 */
export function writeGold(path: string, documents: readonly GoldDocument[]): void {
	const unfinished = `${path}.${process.pid}.unfinished`;
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(unfinished, documents.map((document) => `${JSON.stringify(document)}\n`).join(''));
		renameSync(unfinished, path);
	} catch (error) {
		rmSync(unfinished, { force: true });
		throw inputError(path, `this file cannot be written: ${error instanceof Error ? error.message : String(error)}`);
	}
}
