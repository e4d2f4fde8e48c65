import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { GoldDocument } from './goldDocument.js';

/** Writes documents as JSON, one a line. The file is there whole or not at all: it is written under another name beside its place first. */
export function writeGold(path: string, documents: readonly GoldDocument[]): void {
	mkdirSync(dirname(path), { recursive: true });
	const unfinished = `${path}.${process.pid}.unfinished`;
	try {
		writeFileSync(unfinished, documents.map((document) => `${JSON.stringify(document)}\n`).join(''));
		renameSync(unfinished, path);
	} catch (error) {
		rmSync(unfinished, { force: true });
		throw error;
	}
}
