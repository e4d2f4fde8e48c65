import type { SummarizedEntity } from './articleSummary.js';
import { type GroupKey, groupKey } from './entityGroups.js';
import { findWord, foldName, wordStarts } from './foldName.js';
import { TallyTable } from './tallyTable.js';

/** So many letters at the least begin a name that is looked for. */
const LEAST = 2;

/**
 * All forms of names, found by how one of their words begins: a form lies under the first letters of each word, so that a search looks at some
 * hundred of many thousands. Order-free like the counts that it is made of.
 */
export class KnownNames {
	/** By the folded form. */
	readonly #spellings = new TallyTable<string>();
	readonly #groups = new TallyTable<string>();
	/** Folded forms by the first letters of a word of theirs. */
	readonly #shelves = new Map<string, Set<string>>();

	/** Takes an article's entities in, or out again. */
	count(entities: readonly SummarizedEntity[], by: 1 | -1): void {
		for (const entity of entities) {
			const key = groupKey(entity.type, entity.name);
			for (const form of [entity.name, ...entity.aliases]) this.#count(form, key, by);
		}
	}

	/** The forms of which a word begins so, and goes on so over the words behind it, folded and in no order; fewer than two letters begin nothing. */
	beginning(prefix: string): readonly string[] {
		const folded = foldName(prefix);
		const found: string[] = [];
		for (const form of this.#shelves.get(shelfOf(folded, 0)) ?? []) if (findWord(form, folded) >= 0) found.push(form);
		return found;
	}

	/** How a folded form is spelt most often. */
	spellingOf(form: string): string {
		return this.#spellings.mostFrequent(form) ?? form;
	}

	/** What goes by a folded form, in no order. */
	groupsOf(form: string): readonly GroupKey[] {
		return this.#groups.valuesOf(form);
	}

	#count(form: string, key: GroupKey, by: 1 | -1): void {
		const folded = foldName(form);
		const wasKnown = this.#groups.has(folded);
		this.#spellings.add(folded, form.replace(/\s+/gu, ' '), by);
		this.#groups.add(folded, key, by);
		const isKnown = this.#groups.has(folded);
		if (isKnown === wasKnown) return;
		for (const start of wordStarts(folded)) {
			const shelf = shelfOf(folded, start);
			const forms = this.#shelves.get(shelf) ?? new Set();
			if (isKnown) forms.add(folded);
			else forms.delete(folded);
			if (forms.size > 0) this.#shelves.set(shelf, forms);
			else this.#shelves.delete(shelf);
		}
	}
}

/** A word of fewer letters has a shelf of its own, which no search looks at. */
function shelfOf(folded: string, start: number): string {
	return folded.slice(start, start + LEAST);
}
