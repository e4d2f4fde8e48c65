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

/** A city of at least so many people, or a capital of however many (`size` 0). */
export interface City {
	readonly kind: 'city';
	readonly name: string;
	readonly country: Country;
	readonly size: number;
}

export interface InternationalOrganization {
	readonly kind: 'organization';
	readonly acronym: string;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly description: string;
}

/** All that the gazetteer holds, by how it is called, in lower case with straight apostrophes. */
export interface Gazetteer {
	/** The most likely first: countries, then cities by size. */
	readonly places: ReadonlyMap<string, readonly (Country | City)[]>;
	readonly nationalities: ReadonlyMap<string, Country>;
	readonly organizations: ReadonlyMap<string, InternationalOrganization>;
}
