import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Tag, tagNumber } from '../../src/engine/pos/tagger/tagSet.js';

/** A word of a treebank: its form, where it starts in its text (UTF-16), and its Penn tag. */
export interface TreeWord {
	readonly form: string;
	readonly start: number;
	readonly tag: string;
}

/** Reads `trees/NAME.tsv.gz`: the words of each document, by its name. A file that is not there gives none. */
export function readTrees(folder: string, name: string): ReadonlyMap<string, readonly TreeWord[]> {
	const path = join(folder, 'trees', `${name}.tsv.gz`);
	const documents = new Map<string, TreeWord[]>();
	if (!existsSync(path)) return documents;
	let words: TreeWord[] = [];
	for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
		const header = /^# doc (?<id>.*)$/u.exec(line);
		if (header) {
			words = [];
			documents.set(header.groups?.['id'] ?? '', words);
			continue;
		}
		const [form, start, tag] = line.split('\t');
		if (form && tag) words.push({ form, start: Number(start), tag });
	}
	return documents;
}

const RENAMED: Readonly<Record<string, Tag>> = {
	JJR: 'JJ',
	JJS: 'JJ',
	RBR: 'RB',
	RBS: 'RB',
	NNPS: 'NNP',
	WDT: 'WP',
	WP$: 'WP',
	PDT: 'DT',
	FW: 'NN',
	LS: 'CD',
	AFX: 'JJ',
	ADD: 'NNP',
};

/** The number of a Penn tag in our set; of what it does not have, that of marks. */
export function numberOf(penn: string): number {
	return Math.max(0, tagNumber(RENAMED[penn] ?? (penn as Tag)));
}
