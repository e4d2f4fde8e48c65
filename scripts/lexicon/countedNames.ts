import { readData } from './entries.js';

/** The names that annotators of news marked, by the list that they go on; docs/LEXICON.md says how they were counted. */
const FILES: Readonly<Record<string, string>> = {
	region: 'locations.txt',
	firstName: 'first-names.txt',
	lastName: 'last-names.txt',
	group: 'groups.txt',
	organization: 'organizations.txt',
	facility: 'facilities.txt',
	event: 'events.txt',
	product: 'products.txt',
	work: 'works.txt',
	other: 'others.txt',
};

/** The names of a list that were counted in annotated news; none for a list that was not counted. */
export function countedNames(list: string): readonly string[] {
	const file = FILES[list];
	return file === undefined ? [] : readData(file).filter((name) => list !== 'region' || !name.includes(','));
}
