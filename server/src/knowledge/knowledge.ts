import type { EntityType } from '../engine/index.js';

/** What one source knows of an entity, for a card. Texts are plain, in one line each, and may come from anywhere: whoever shows them escapes them. */
export interface Knowledge {
	/** What the source calls it: "Kassym-Jomart Tokayev". */
	readonly name: string;
	/** Null where the source does not say, or knows only a type that we have not. */
	readonly type: EntityType | null;
	/** Other forms that it goes by; without the name. */
	readonly aliases: readonly string[];
	/** Forms of it that the source wants to be written otherwise; none where it is left out. */
	readonly misspellings?: readonly string[];
	/** What it is, in a few words, to stand after its name: "President of Kazakhstan", "city in Vanuatu". */
	readonly description: string | null;
	/** The most telling first: capital, population. */
	readonly facts: readonly KeyFact[];
	readonly links: readonly KnowledgeLink[];
	readonly origin: KnowledgeOrigin;
	/** Who says so, to stand after "From": "article-annotator.entities.yaml", "Wikidata". */
	readonly source: string;
	/** The first sentences of an encyclopedia's article on it. */
	readonly extract?: string;
	/** The day that it was fetched, `YYYY-MM-DD`, where it was fetched from elsewhere. */
	readonly retrieved?: string;
}

/** From the nearest to the farthest: an article's own words come before anything else that is said of a name in it. */
export type KnowledgeOrigin = 'article' | 'workspace' | 'builtIn' | 'online';

/** A fact in two short texts: "Capital", "Astana". */
export interface KeyFact {
	readonly label: string;
	readonly value: string;
}

/** A page to read on: its title and its URL, `https:` or `http:`, or a `file:` URI of the workspace. */
export interface KnowledgeLink {
	readonly title: string;
	readonly url: string;
}

/** What is asked about: an entity of an article, by all the forms that the article has of it. */
export interface KnowledgeQuery {
	/** The form at the cursor, the entity's fullest form, then its other forms; each once. */
	readonly forms: readonly string[];
	readonly type: EntityType;
	/** The names of the article's places, which tell one Georgia from the other. */
	readonly places: readonly string[];
}
