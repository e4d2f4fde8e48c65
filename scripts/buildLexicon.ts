import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
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
	const isNoWord = (name: string): boolean => !common.has(name) || likeWords.includes(name);
	const first = entriesOf([...likeWords, ...firstNames()]).filter(isNoWord);
	const last = entriesOf([...lastNames()]).filter((name) => !common.has(name));
	const people = new Set([...first, ...last]);
	const isPersonOrWord = (name: string): boolean => common.has(name) || people.has(name);
	const country = entriesOf(countryNames());
	const city = entriesOf(cityNames()).filter((name) => !common.has(name));
	const town = entriesOf(townNames((name) => name.length < 4 || isPersonOrWord(entryOf(name))));
	const places = new Set([...country, ...city, ...town, ...entriesOf(regionNames())]);
	const finer = Object.fromEntries(Object.keys(FINER_LISTS).map((list) => [list, spellingsOf(listedNames(list))]));
	const namesAlone = (list: string): readonly string[] => listedNames(list).filter((name) => !common.has(entryOf(name)));
	/** A list and what its finer lists add: names that mean a word, a person or a place as well stay on the finer list alone. */
	const widen = (list: string, own: readonly string[]): readonly string[] => {
		const added = Object.entries(FINER_LISTS).flatMap(([name, wider]) => (wider === list ? (finer[name] ?? []) : []));
		return entriesOf([...own, ...added.filter((name) => !isPersonOrWord(name) && !places.has(name))]);
	};
	return {
		country,
		region: widen('region', [...regionNames(), ...namesAlone('region')]),
		city,
		town,
		firstName: first,
		lastName: last,
		group: widen(
			'group',
			readData('demonyms.txt', /\s+/u).map((name) => name.replaceAll('_', ' ')),
		),
		organization: widen('organization', readData('known-organizations.txt', /[|\n]/u)),
		...Object.fromEntries(OTHER_LISTS.map((list) => [list, widen(list, [...(knownNames()[list] ?? []), ...namesAlone(list)])])),
		...finer,
		brand: finer['brand']?.filter((name) => !isPersonOrWord(name)) ?? [],
		notable: finer['notable']?.filter((name) => name.includes(' ') || !(common.has(name) || places.has(name))) ?? [],
		language: finer['language']?.filter((name) => !common.has(name)) ?? [],
		common: [...common].sort(),
	};
}

/** The lists of names that are known by themselves. */
const OTHER_LISTS: readonly string[] = ['facility', 'event', 'product', 'work', 'other'];

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
	return spellingsOf(names).filter((entry) => !entry.startsWith('the '));
}

/** The same with the names that an article belongs to: "the hague", "the hill". A single sign or a number alone is no name. */
function spellingsOf(names: readonly string[]): readonly string[] {
	return [...new Set(names.flatMap(spellings))].filter((entry) => !/^(?:\d+|.)$/u.test(entry)).sort();
}
