import { existsSync } from 'node:fs';
import { brands, languages, provinces } from './catalogues.js';
import { dataPath, readData } from './entries.js';
import { airlines, airports, bookTitles, planes, publishers, recordings } from './fakerCatalogues.js';

/** The finer lists, each with the wider list that its names are on too; null where there is none. */
export const FINER_LISTS: Readonly<Record<string, string | null>> = {
	company: 'organization',
	brand: null,
	university: 'organization',
	media: 'organization',
	party: 'organization',
	team: 'organization',
	agency: 'organization',
	body: 'organization',
	armedGroup: 'organization',
	people: 'group',
	language: null,
	currency: null,
	province: 'region',
};

/** What packages know of a list. */
const CATALOGUES: Readonly<Record<string, () => readonly string[]>> = {
	brand: brands,
	company: () => [...airlines(), ...publishers()],
	facility: airports,
	language: languages,
	product: planes,
	province: provinces,
	work: () => [...bookTitles(), ...recordings()],
};

/** The names of a list that was written for this project, and what packages know of it. A list has its file in `data/names`, or none. */
export function listedNames(list: string): readonly string[] {
	const file = `names/${list}.txt`;
	const own = existsSync(dataPath(file)) ? readData(file, /[|\n]/u) : [];
	return [...own, ...(CATALOGUES[list]?.() ?? [])];
}
