import type { EntityType } from '../engine/index.js';
import { type ArticleSummary, countPlaces, type Place, placesOf, type StatedRole, type SummarizedQuote } from './articleSummary.js';
import { type EntityGroup, EntityGroups, type GroupKey } from './entityGroups.js';
import { foldName } from './foldName.js';
import { KnownNames } from './knownNames.js';

/** An article as the index has it. */
export interface IndexedArticle {
	readonly uri: string;
	/** What its content and the options were that it was annotated with: as long as they are the same, so is the summary. */
	readonly content: string;
	readonly options: string;
	readonly summary: ArticleSummary;
}

/** A mention of an entity in one of the articles. */
export interface MentionPlace extends Place {
	readonly uri: string;
}

/** An article that names something. */
export interface NamingArticle {
	readonly uri: string;
	readonly mentions: number;
	/** The line of the first mention, from zero. */
	readonly line: number;
	/** What it says that it is. */
	readonly role: StatedRole | null;
}

/**
 * Entities and quotes of all articles of a workspace.
 * Invariant: what it answers depends on the articles that are in it now, not on what was taken in and out before.
 */
export class WorkspaceIndex {
	readonly #articles = new Map<string, IndexedArticle>();
	readonly #groups = new EntityGroups();
	readonly #names = new KnownNames();
	readonly #foldedQuotes = new WeakMap<SummarizedQuote, string>();
	#mentions = 0;

	/** How many articles there are. */
	get size(): number {
		return this.#articles.size;
	}

	/** How many mentions all articles have together: what the index's memory goes by. */
	get mentions(): number {
		return this.#mentions;
	}

	get(uri: string): IndexedArticle | undefined {
		return this.#articles.get(uri);
	}

	/** In no order. */
	articles(): IterableIterator<IndexedArticle> {
		return this.#articles.values();
	}

	/** In no order. */
	groups(): IterableIterator<EntityGroup> {
		return this.#groups.all();
	}

	group(key: GroupKey): EntityGroup | undefined {
		return this.#groups.get(key);
	}

	/** Puts an article in, in the place of what was known of it. */
	set(article: IndexedArticle): void {
		const before = this.#articles.get(article.uri);
		this.#articles.set(article.uri, article);
		if (before?.summary === article.summary) return;
		if (before) this.#count(before, -1);
		this.#count(article, 1);
	}

	/** Takes an article out; nothing happens where it is not in. */
	remove(uri: string): void {
		const before = this.#articles.get(uri);
		if (!before) return;
		this.#articles.delete(uri);
		this.#count(before, -1);
	}

	/**
	 * All mentions of the same thing in articles but one, by URI and then in reading order: those of the same type and such a full name, and of a shorter name that nothing
	 * else in the workspace goes by.
	 */
	mentionsElsewhere(uri: string, type: EntityType, names: readonly string[]): readonly MentionPlace[] {
		const byArticle = new Map<string, MentionPlace[]>();
		for (const group of this.#groups.sameAs(type, names)) {
			for (const [article, entities] of group.articles) {
				if (article === uri) continue;
				const places = byArticle.get(article) ?? [];
				for (const { mentions } of entities) places.push(...placesOf(mentions).map((place) => ({ uri: article, ...place })));
				byArticle.set(article, places);
			}
		}
		return [...byArticle.keys()].sort().flatMap((article) => (byArticle.get(article) ?? []).sort(byPlace));
	}

	/** The articles but one that name the same thing, and how often: the most mentions first, then by URI. What is the same is as for `mentionsElsewhere`. */
	articlesNaming(uri: string, type: EntityType, names: readonly string[]): readonly NamingArticle[] {
		const counts = new Map<string, { mentions: number; line: number; role: StatedRole | null }>();
		for (const group of this.#groups.sameAs(type, names)) {
			for (const [article, entities] of group.articles) {
				if (article === uri) continue;
				const count = counts.get(article) ?? { mentions: 0, line: Number.POSITIVE_INFINITY, role: null };
				for (const { mentions, role } of entities) {
					count.role ??= role;
					count.mentions += countPlaces(mentions);
					count.line = Math.min(count.line, mentions[0] ?? 0);
				}
				counts.set(article, count);
			}
		}
		const naming = [...counts].map(([article, count]): NamingArticle => ({ uri: article, ...count }));
		return naming.sort((a, b) => b.mentions - a.mentions || (a.uri < b.uri ? -1 : 1));
	}

	/** The words of a quote and its speaker as they are compared; kept, since a query is typed letter by letter. */
	foldedQuote(quote: SummarizedQuote): string {
		const known = this.#foldedQuotes.get(quote);
		if (known !== undefined) return known;
		const folded = foldName(`${quote.words} ${quote.speaker ?? ''}`);
		this.#foldedQuotes.set(quote, folded);
		return folded;
	}

	/** The forms that things go by in the workspace. */
	get names(): Pick<KnownNames, 'beginning' | 'spellingOf' | 'groupsOf'> {
		return this.#names;
	}

	#count({ uri, summary }: IndexedArticle, by: 1 | -1): void {
		this.#groups.count(uri, summary.entities, by);
		this.#names.count(summary.entities, by);
		for (const { mentions } of summary.entities) this.#mentions += by * countPlaces(mentions);
	}
}

function byPlace(a: Place, b: Place): number {
	return a.line - b.line || a.character - b.character;
}
