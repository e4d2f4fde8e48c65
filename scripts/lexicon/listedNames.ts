import { existsSync, readdirSync } from 'node:fs';
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
	notable: null,
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

/** The names of a list that were written for this project, and what packages know of it. A list has a file or a folder of files in `data/names`, or neither. */
export function listedNames(list: string): readonly string[] {
	const own = ownFiles(list).flatMap((file) => readData(file, /[|\n]/u));
	return [...own, ...(CATALOGUES[list]?.() ?? [])];
}

/** The files that hold a list, in the order of their names. */
function ownFiles(list: string): readonly string[] {
	const folder = `names/${list}`;
	if (existsSync(dataPath(folder)))
		return readdirSync(dataPath(folder))
			.sort()
			.map((file) => `${folder}/${file}`);
	return existsSync(dataPath(`${folder}.txt`)) ? [`${folder}.txt`] : [];
}
