import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** An entry as the lexicon writes it: lower case, straight apostrophes, single spaces; empty where it can't be one. */
export function entryOf(name: string): string {
	const entry = name.normalize('NFC').replace(/[‘’ʼ]/gu, "'").replace(/\s+/gu, ' ').trim().toLowerCase();
	return /^[\p{Script=Latin}\p{N}]/u.test(entry) && !/[|\n()]/u.test(entry) ? entry : '';
}

/** The entry, and its spelling without accents where that differs ("málaga", "malaga"). */
export function spellings(name: string): readonly string[] {
	const entry = entryOf(name);
	const plain = entry.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('ł', 'l').replaceAll('ı', 'i');
	return entry === '' ? [] : entry === plain ? [entry] : [entry, plain];
}

/** The items of one of the lists in `data/`, cut at `separator`. */
export function readData(name: string, separator: string | RegExp = '\n'): readonly string[] {
	return readFileSync(dataPath(name), 'utf8')
		.split(separator)
		.map((item) => item.trim())
		.filter((item) => item !== '');
}

/** Where a file of `data/` lies. */
export function dataPath(name: string): string {
	return join(projectRoot(), 'scripts/lexicon/data', name);
}

/** The folder of package.json, whether this runs from the sources or from `out/`. */
function projectRoot(): string {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
	return folder;
}
