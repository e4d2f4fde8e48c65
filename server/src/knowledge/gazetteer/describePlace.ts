import type { KeyFact, Knowledge } from '../knowledge.js';
import { type City, type Country, countryOf, type GazetteerPlace, SURELY_MEANT, type Subdivision } from './gazetteer.js';
import { placeKey } from './placeKey.js';

const SOURCE = 'the built-in gazetteer';

/** What the gazetteer says of a place. `others`: other places of the name, of which the countries are told. */
export function describePlace(place: GazetteerPlace, others: readonly GazetteerPlace[]): Knowledge {
	switch (place.kind) {
		case 'country':
			return ofCountry(place, others);
		case 'subdivision':
			return ofSubdivision(place, others);
		case 'city':
			return ofCity(place, others);
	}
}

/** What the gazetteer says of the people of a country, or of what is of it. `form`: as the article has it. */
export function describeNationality(country: Country, form: string): Knowledge {
	return {
		...builtIn(form, 'group'),
		description: `of ${withArticle(country.name)}`,
		facts: stated([
			['Capital', country.capital],
			['Region', country.region.replace(/^the /u, '')],
			['Code', country.code],
			['Population', aboutPeople(country.population)],
		]),
	};
}

/** What is said where a name means several places and none sooner than another: what each of them is. */
export function describeSeveral(form: string, places: readonly GazetteerPlace[]): Knowledge {
	const texts = places.map((place) => (placeKey(place.name) === placeKey(form) ? whatPlace(place) : place.name));
	return { ...builtIn(form, 'location'), description: [...new Set(texts)].slice(0, 3).join(', or ') };
}

/** What the gazetteer has, without anything said of it yet. */
export function builtIn(name: string, type: Knowledge['type']): Knowledge {
	return { name, type, aliases: [], description: null, facts: [], links: [], origin: 'builtIn', source: SOURCE };
}

function ofCountry(country: Country, others: readonly GazetteerPlace[]): Knowledge {
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
			['Also the name of', alsoIn(country, others)],
			['Languages', country.languages.join(', ')],
			['Currency', country.currency],
			['Nationality', country.nationalities.slice(0, 2).join(', ')],
		]),
	};
}

function ofSubdivision(place: Subdivision, others: readonly GazetteerPlace[]): Knowledge {
	const { name, code } = place;
	return {
		...builtIn(name, 'location'),
		description: whatPlace(place),
		facts: stated([
			['Code', code],
			['Also the name of', alsoIn(place, others)],
		]),
	};
}

function ofCity(city: City, others: readonly GazetteerPlace[]): Knowledge {
	const { name, country, size } = city;
	return {
		...builtIn(name, 'location'),
		description: whatPlace(city),
		facts: stated([
			['Population', size >= 100_000 && size < SURELY_MEANT ? `over ${inWords(size)}` : ''],
			['Country code', country.code],
			['Also the name of', alsoIn(city, others)],
		]),
	};
}

/** Other places of the name: "a city in the United Kingdom; a state of the United States". */
function alsoIn(place: GazetteerPlace, others: readonly GazetteerPlace[]): string {
	const texts = others
		.filter((other) => other !== place && !isSameCity(other, place) && !isIn(other, place) && !isIn(place, other))
		.map((other) => (placeKey(other.name) === placeKey(place.name) ? withIndefinite(whatPlace(other)) : withArticle(other.name)));
	return [...new Set(texts)].slice(0, 3).join('; ');
}

/** "country in Central Asia", "state of the United States", "city in Ohio, the United States". */
function whatPlace(place: GazetteerPlace): string {
	const country = withArticle(countryOf(place).name);
	switch (place.kind) {
		case 'country':
			return `${place.standing || 'land'} in ${place.region}`;
		case 'subdivision':
			return `${place.noun} ${place.noun.includes('city') ? 'in' : 'of'} ${country}`;
		case 'city':
			if (placeKey(place.country.capital) === placeKey(place.name)) return `capital of ${country}`;
			return place.subdivision ? `city in ${place.subdivision.name}, ${country}` : `city in ${country}`;
	}
}

/** Whether two entries are one city: a capital is entered under its short name as well. */
function isSameCity(place: GazetteerPlace, other: GazetteerPlace): boolean {
	return place.kind === 'city' && other.kind === 'city' && place.country === other.country && place.country.capital === other.name;
}

/** Whether a place lies in the part of its country that has its name: Almaty. */
function isIn(place: GazetteerPlace, other: GazetteerPlace): boolean {
	return place.kind === 'city' && other.kind === 'subdivision' && place.country === other.country && (place.subdivision ?? other) === other;
}

function withIndefinite(what: string): string {
	return `${what.startsWith('capital') ? 'the' : /^[aeiou]/u.test(what) ? 'an' : 'a'} ${what}`;
}

/** "the United States", "Kazakhstan". */
function withArticle(country: string): string {
	return /^(?:United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles)|\b(?:Islands|Republic|Territory|Territories)\b/u.test(
		country,
	)
		? `the ${country}`
		: country;
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
