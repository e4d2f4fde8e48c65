import type { City, Country, Gazetteer, InternationalOrganization } from './gazetteer.js';
import { placeKey } from './placeKey.js';

const NOTHING: Gazetteer = { places: new Map(), nationalities: new Map(), organizations: new Map() };

/** Reads the text of `gazetteer.txt`. A text of another version, or an empty one, knows nothing; so does a line of an unknown kind. */
export function readGazetteer(text: string): Gazetteer {
	const [version, ...lines] = text.split('\n');
	if (version !== 'article-annotator-gazetteer 1') return NOTHING;
	const countries = new Map<string, Country>();
	const places = new Map<string, (Country | City)[]>();
	const nationalities = new Map<string, Country>();
	const organizations = new Map<string, InternationalOrganization>();
	for (const line of lines) {
		const [kind, ...fields] = line.split('|');
		if (kind === 'country') {
			const country = readCountry(fields);
			countries.set(country.code, country);
			for (const form of [country.name, ...country.aliases]) enter(places, form, country);
			for (const form of country.nationalities) nationalities.set(placeKey(form), country);
		} else if (kind === 'city') {
			const country = countries.get(fields[0] ?? '');
			if (country) for (const name of list(fields[2])) enter(places, name, { kind: 'city', name, country, size: Number(fields[1]) });
		} else if (kind === 'organization') {
			const organization = readOrganization(fields);
			for (const form of [organization.acronym, organization.name, ...organization.aliases]) {
				const key = placeKey(form);
				if (key !== '' && !organizations.has(key)) organizations.set(key, organization);
			}
		}
	}
	for (const country of countries.values()) enterCapital(places, country);
	for (const found of places.values()) found.sort((a, b) => sizeOf(b) - sizeOf(a));
	return { places, nationalities, organizations };
}

function enter(places: Map<string, (Country | City)[]>, form: string, place: Country | City): void {
	const key = placeKey(form);
	const known = places.get(key);
	if (known) known.push(place);
	else places.set(key, [place]);
}

/** A capital that is too small to be listed among the cities, or spelled otherwise there. */
function enterCapital(places: Map<string, (Country | City)[]>, country: Country): void {
	const { capital: name } = country;
	if (name === '') return;
	const isListed = places.get(placeKey(name))?.some((place) => place.kind === 'city' && place.country === country);
	if (!isListed) enter(places, name, { kind: 'city', name, country, size: 0 });
	if (name.startsWith('Washington')) enter(places, 'Washington', { kind: 'city', name, country, size: SURELY_MEANT });
}

/** The size of what a name means before anything else. */
const SURELY_MEANT = 50_000_000;

function sizeOf(place: Country | City): number {
	if (place.kind === 'country') return SURELY_MEANT * 2;
	return place.size + (placeKey(place.country.capital) === placeKey(place.name) ? 400_000 : 0);
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

function readOrganization([acronym = '', name = '', description = '', aliases]: readonly string[]): InternationalOrganization {
	return { kind: 'organization', acronym, name, description, aliases: list(aliases) };
}

function list(field: string | undefined): readonly string[] {
	return field ? field.split(';') : [];
}
