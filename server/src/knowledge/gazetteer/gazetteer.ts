import { placeKey } from './placeKey.js';

/** A country or territory as the gazetteer has it. Texts are empty where nothing is known. */
export interface Country {
	readonly kind: 'country';
	readonly code: string;
	readonly name: string;
	readonly aliases: readonly string[];
	/** "country" or "territory"; empty where states differ about it. */
	readonly standing: string;
	/** "Central Asia". */
	readonly region: string;
	readonly capital: string;
	/** To two figures; 0 where it is not known. */
	readonly population: number;
	readonly languages: readonly string[];
	readonly currency: string;
	readonly nationalities: readonly string[];
}

/** A part of a country: "California", "Xinjiang". */
export interface Subdivision {
	readonly kind: 'subdivision';
	/** As ISO 3166-2 has it: "US-CA". */
	readonly code: string;
	readonly name: string;
	/** "state", "autonomous region". */
	readonly noun: string;
	readonly country: Country;
}

/** A city of at least so many people, or a capital of however many (`size` 0). */
export interface City {
	readonly kind: 'city';
	readonly name: string;
	readonly country: Country;
	/** The part of the country that it lies in; null where the gazetteer does not say. */
	readonly subdivision: Subdivision | null;
	readonly size: number;
}

export type GazetteerPlace = Country | Subdivision | City;

export interface InternationalOrganization {
	readonly kind: 'organization';
	readonly acronym: string;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly description: string;
}

/** All that the gazetteer holds, by how it is called (`placeKey`). */
export interface Gazetteer {
	/** The most likely first: countries, then cities by size, parts of countries among them. */
	readonly places: ReadonlyMap<string, readonly GazetteerPlace[]>;
	readonly nationalities: ReadonlyMap<string, Country>;
	/** Several where an acronym has several meanings. */
	readonly organizations: ReadonlyMap<string, readonly InternationalOrganization[]>;
}

/** The country that a place is or lies in. */
export function countryOf(place: GazetteerPlace): Country {
	return place.kind === 'country' ? place : place.country;
}

/** Whether news names a part of a country without the country. */
export function isNamedAlone({ country }: Subdivision): boolean {
	return NAMED_ALONE.has(country.code);
}

const NAMED_ALONE: ReadonlySet<string> = new Set(['US', 'GB', 'CA', 'AU', 'CN', 'IN', 'DE']);

/** The size of a city that its name means before anything else. */
export const SURELY_MEANT = 50_000_000;

/** How likely a name means a place, to compare places of one name: countries, then cities by size, parts of countries among them. */
export function likelihoodOf(place: GazetteerPlace): number {
	switch (place.kind) {
		case 'country':
			return SURELY_MEANT * 2;
		case 'subdivision':
			return isNamedAlone(place) ? 900_000 : 1000;
		case 'city':
			return place.size + (placeKey(place.country.capital) === placeKey(place.name) ? 400_000 : 0);
	}
}
