import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { countedNames } from './lexicon/countedNames.js';
import { entryOf, readData, spellings } from './lexicon/entries.js';
import { FINER_LISTS, listedNames } from './lexicon/listedNames.js';
import { firstNames, lastNames } from './lexicon/people.js';
import { cityNames, countryNames, regionNames, townNames } from './lexicon/places.js';

/** Compiles the word lists (docs/LEXICON.md says from what) into the one file that the engine reads. The same sources give the same bytes. */
export async function buildLexicon(outFile: string): Promise<void> {
	const lines = Object.entries(compileLists()).map(([name, entries]) => [name, ...entries].join('|'));
	await mkdir(dirname(outFile), { recursive: true });
	await writeFile(outFile, `${['article-annotator-lexicon 1', ...lines].join('\n')}\n`);
}

/** Every list, sorted, in the engine's spelling. */
function compileLists(): Readonly<Record<string, readonly string[]>> {
	const common = new Set(readData('common-words.txt').map(entryOf));
	const likeWords = readData('first-names-like-words.txt');
	const first = entriesOf([...likeWords, ...firstNames(), ...namesOf('firstName')]).filter(
		(name) => !common.has(name) || likeWords.includes(name),
	);
	const last = entriesOf([...lastNames(), ...namesOf('lastName')]).filter((name) => !common.has(name));
	const people = new Set([...first, ...last]);
	const isOther = (name: string): boolean => name.length < 4 || common.has(entryOf(name)) || people.has(entryOf(name));
	const finer = Object.fromEntries(Object.keys(FINER_LISTS).map((list) => [list, entriesOf(listedNames(list))]));
	return {
		country: entriesOf(countryNames()),
		region: entriesOf([...regionNames(), ...namesOf('region')]),
		city: entriesOf(cityNames()).filter((name) => !common.has(name)),
		town: entriesOf(townNames(isOther)),
		firstName: first,
		lastName: last,
		group: entriesOf([...readData('demonyms.txt', /\s+/u).map((name) => name.replaceAll('_', ' ')), ...namesOf('group')]),
		organization: entriesOf([...readData('known-organizations.txt', /[|\n]/u), ...namesOf('organization')]),
		...Object.fromEntries(['facility', 'event', 'product', 'work', 'other'].map((list) => [list, entriesOf(namesOf(list))])),
		...finer,
		brand: finer['brand']?.filter((name) => !common.has(name) && !people.has(name)) ?? [],
		language: finer['language']?.filter((name) => !common.has(name)) ?? [],
		common: [...common].sort(),
	};
}

/** What stands on a list besides its own sources: its names in `data`, the names of its finer lists, and those counted in annotated news. */
function namesOf(list: string): readonly string[] {
	const finer = Object.entries(FINER_LISTS).flatMap(([name, wider]) => (wider === list ? listedNames(name) : []));
	return [...(knownNames()[list] ?? []), ...listedNames(list), ...finer, ...countedNames(list)];
}

/** The rows of `known-others.txt`, each `list: Name|Name|…`. */
function knownNames(): Readonly<Record<string, readonly string[]>> {
	return Object.fromEntries(
		readData('known-others.txt').map((row) => {
			const colon = row.indexOf(': ');
			return [row.slice(0, colon), row.slice(colon + 2).split('|')];
		}),
	);
}

/** Entries, each once, in order; a leading "the" is no part of a name. */
function entriesOf(names: readonly string[]): readonly string[] {
	return [...new Set(names.flatMap(spellings))].filter((entry) => !entry.startsWith('the ')).sort();
}
