import type { KeyFact, Knowledge, KnowledgeQuery } from '../knowledge.js';
import type { City, Country, Gazetteer, InternationalOrganization } from './gazetteer.js';
import { placeKey } from './placeKey.js';

const SOURCE = 'the built-in gazetteer';

/** What the gazetteer says of an entity, by the first of its forms that it has; null where it has none of them among things of the entity's type. */
export function lookUpIn({ places, nationalities, organizations }: Gazetteer, query: KnowledgeQuery): Knowledge | null {
	for (const form of query.forms) {
		const key = placeKey(form);
		if (query.type === 'location') {
			const found = places.get(key);
			if (found) return ofPlace(found, query.places);
		} else if (query.type === 'group') {
			const country = nationalities.get(key) ?? nationalities.get(key.replace(/s$/u, ''));
			if (country) return ofNationality(country, form);
		} else if (query.type === 'organization') {
			const organization = organizations.get(key);
			if (organization) return ofOrganization(organization);
		}
	}
	return null;
}

/** Of several places of a name, the one whose country the article names, else the first. */
function ofPlace(found: readonly (Country | City)[], named: readonly string[]): Knowledge | null {
	const keys = new Set(named.map(placeKey));
	const [first] = found;
	const isNear = ({ name, aliases, nationalities }: Country) =>
		[name, ...aliases, ...nationalities].some((form) => keys.has(placeKey(form)));
	const place = first?.kind === 'country' ? first : (found.find((other) => other.kind === 'city' && isNear(other.country)) ?? first);
	if (!place) return null;
	const others = new Set(
		found.filter((other): other is City => other !== place && other.kind === 'city').map(({ country }) => country.name),
	);
	return place.kind === 'country'
		? ofCountry(place)
		: ofCity(
				place,
				[...others].filter((country) => country !== place.country.name),
			);
}

function ofCountry(country: Country): Knowledge {
	const { name, aliases, standing, region, capital } = country;
	const description = standing ? `${standing} in ${region}` : `in ${region}`;
	return {
		...builtIn(name, 'location'),
		aliases,
		description: region === '' ? standing || null : description,
		facts: stated([
			['Capital', capital],
			['Population', aboutPeople(country.population)],
			['Code', country.code],
			['Languages', country.languages.join(', ')],
			['Currency', country.currency],
			['Nationality', country.nationalities.slice(0, 2).join(', ')],
		]),
	};
}

function ofCity({ name, country, size }: City, elsewhere: readonly string[]): Knowledge {
	const isCapital = placeKey(country.capital) === placeKey(name);
	return {
		...builtIn(name, 'location'),
		description: isCapital ? `capital of ${country.name}` : `city in ${country.name}`,
		facts: stated([
			['Population', size >= 100_000 && size < 50_000_000 ? `over ${inWords(size)}` : ''],
			['Region', country.region.replace(/^the /u, '')],
			['Country code', country.code],
			['Cities of this name also in', elsewhere.slice(0, 3).join(', ')],
		]),
	};
}

function ofNationality(country: Country, form: string): Knowledge {
	const { name, capital, region } = country;
	return {
		...builtIn(form, 'group'),
		description: `of ${name}`,
		facts: stated([
			['Country', name],
			['Capital', capital],
			['Region', region.replace(/^the /u, '')],
			['Code', country.code],
			['Population', aboutPeople(country.population)],
		]),
	};
}

function ofOrganization({ name, acronym, aliases, description }: InternationalOrganization): Knowledge {
	return { ...builtIn(name, 'organization'), aliases: acronym === '' ? aliases : [acronym, ...aliases], description };
}

function builtIn(name: string, type: Knowledge['type']): Knowledge {
	return { name, type, aliases: [], description: null, facts: [], links: [], origin: 'builtIn', source: SOURCE };
}

function stated(facts: readonly (readonly [label: string, value: string])[]): readonly KeyFact[] {
	return facts.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }));
}

function aboutPeople(population: number): string {
	return population > 0 ? `about ${inWords(population)}` : '';
}

/** "20 million", "330,000". */
function inWords(count: number): string {
	for (const [unit, name] of [
		[1e9, 'billion'],
		[1e6, 'million'],
	] as const) {
		if (count >= unit) return `${Number((count / unit).toPrecision(2))} ${name}`;
	}
	return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
