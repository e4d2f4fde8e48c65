import {
	type City,
	type Country,
	type Gazetteer,
	type GazetteerPlace,
	type InternationalOrganization,
	likelihoodOf,
	SURELY_MEANT,
	type Subdivision,
} from './gazetteer.js';
import { placeKey } from './placeKey.js';

const NOTHING: Gazetteer = { places: new Map(), nationalities: new Map(), organizations: new Map() };

/** Reads the text of `gazetteer.txt`. A text of another version, or an empty one, knows nothing; so does a line of an unknown kind. */
export function readGazetteer(text: string): Gazetteer {
	const [version, ...lines] = text.split('\n');
	if (version !== 'article-annotator-gazetteer 2') return NOTHING;
	const countries = new Map<string, Country>();
	const subdivisions = new Map<string, Subdivision>();
	const places = new Map<string, GazetteerPlace[]>();
	const nationalities = new Map<string, Country>();
	const organizations = new Map<string, InternationalOrganization[]>();
	for (const line of lines) {
		const [kind, ...fields] = line.split('|');
		if (kind === 'country') {
			const country = readCountry(fields);
			countries.set(country.code, country);
			for (const form of [country.name, ...country.aliases]) enter(places, form, country);
			for (const form of country.nationalities) nationalities.set(placeKey(form), country);
		} else if (kind === 'subdivision') {
			const subdivision = readSubdivision(fields, countries);
			if (!subdivision) continue;
			subdivisions.set(subdivision.code, subdivision);
			enter(places, subdivision.name, subdivision);
		} else if (kind === 'city') {
			for (const city of readCities(fields, countries, subdivisions)) enter(places, city.name, city);
		} else if (kind === 'organization') {
			const organization = readOrganization(fields);
			for (const form of [organization.acronym, organization.name, ...organization.aliases]) enter(organizations, form, organization);
		}
	}
	for (const country of countries.values()) enterCapital(places, country);
	for (const found of places.values()) found.sort((a, b) => likelihoodOf(b) - likelihoodOf(a));
	return { places, nationalities, organizations };
}

function enter<T>(map: Map<string, T[]>, form: string, item: T): void {
	const key = placeKey(form);
	const known = map.get(key);
	if (key === '' || known?.includes(item)) return;
	if (known) known.push(item);
	else map.set(key, [item]);
}

/** A capital that is too small to be listed among the cities, or spelled otherwise there. */
function enterCapital(places: Map<string, GazetteerPlace[]>, country: Country): void {
	const { capital: name } = country;
	if (name === '') return;
	const isListed = places.get(placeKey(name))?.some((place) => place.kind === 'city' && place.country === country);
	if (!isListed) enter<GazetteerPlace>(places, name, { kind: 'city', name, country, subdivision: null, size: 0 });
	if (name.startsWith('Washington'))
		enter<GazetteerPlace>(places, 'Washington', { kind: 'city', name, country, subdivision: null, size: SURELY_MEANT });
}

function readCountry(fields: readonly string[]): Country {
	const [code = '', name = '', aliases, standing = '', region = '', capital = '', population, languages, currency = '', nationalities] =
		fields;
	return {
		kind: 'country',
		code,
		name,
		aliases: list(aliases),
		standing,
		region,
		capital,
		population: Number(population ?? 0) || 0,
		languages: list(languages),
		currency,
		nationalities: list(nationalities),
	};
}

function readSubdivision(
	[code = '', name = '', noun = '']: readonly string[],
	countries: ReadonlyMap<string, Country>,
): Subdivision | null {
	const country = countries.get(code.slice(0, 2));
	return country ? { kind: 'subdivision', code, name, noun, country } : null;
}

function readCities(
	[place = '', size, names]: readonly string[],
	countries: ReadonlyMap<string, Country>,
	subdivisions: ReadonlyMap<string, Subdivision>,
): readonly City[] {
	const country = countries.get(place.slice(0, 2));
	const subdivision = subdivisions.get(place) ?? null;
	return country ? list(names).map((name) => ({ kind: 'city', name, country, subdivision, size: Number(size) })) : [];
}

function readOrganization([acronym = '', name = '', description = '', aliases]: readonly string[]): InternationalOrganization {
	return { kind: 'organization', acronym, name, description, aliases: list(aliases) };
}

function list(field: string | undefined): readonly string[] {
	return field ? field.split(';') : [];
}
