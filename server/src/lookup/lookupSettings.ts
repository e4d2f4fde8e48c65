/** How a person wants names to be looked up. */
export interface LookupSettings {
	readonly sources: 'wikidata' | 'wikidataAndWikipedia';
	/** The URL of an `api.php` that has the modules of Wikibase. */
	readonly wikidataEndpoint: string;
	/** The URL of a Wikipedia's `rest_v1`; `{language}` in it stands for the language. */
	readonly wikipediaEndpoint: string;
	/** The language of labels and descriptions, and of the Wikipedia: "en", "pt-br". */
	readonly language: string;
	/** For how many days an answer is kept; 0 keeps none on the disk. */
	readonly cacheDays: number;
}
