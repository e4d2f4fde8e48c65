import type { NameQuery } from '../nameQuery.js';
import { type Item, itemsOf } from './item.js';
import { isOfType } from './kinds.js';
import { countSupport, isTelling } from './roleSupport.js';
import { foldName, words } from './sameName.js';

/** An item that a search found, with the form that it was found by. */
export interface Candidate {
	readonly item: Item;
	readonly matched: string | null;
}

/** The candidates that could be meant: of the name's type, and called exactly so, by their label or another form. */
export function plausible(candidates: readonly Candidate[], query: NameQuery): readonly Candidate[] {
	return candidates.filter((candidate) => isNamed(candidate, query.name) && isOfType(candidate.item, query.type));
}

/**
 * The one candidate that is clearly meant; null where none is, or more than one could be, since a wrong card is worse than none.
 *
 * - What the article says of a person (the role) has to be borne out by something that Wikidata says of the candidate, in its description or by the labels
 *   of what it is related to; of other names it only helps to choose.
 * - A person of whom the article says nothing has to be named in full, and well known.
 * - Of several, one has to be borne out better than the rest, or be several times as well known.
 *
 * `labels` are those of the items that the candidates are related to, `relatedItems`.
 */
export function chooseItem(candidates: readonly Candidate[], query: NameQuery, labels: ReadonlyMap<string, string>): Item | null {
	const ranked = candidates
		.map(({ item }) => ({ item, support: query.role === null ? 0 : countSupport(query.role, textsAbout(item, labels)) }))
		.filter(({ item, support }) => isBelievable(item, support, query))
		.toSorted((a, b) => b.support - a.support || b.item.siteLinks - a.item.siteLinks);
	const [first, second] = ranked;
	if (!first) return null;
	const isClear = !second || first.support > second.support || first.item.siteLinks >= CLEARLY_BETTER_KNOWN * (second.item.siteLinks + 1);
	return isClear ? first.item : null;
}

/** How many times as many pages the one that is meant has to have as the next. */
const CLEARLY_BETTER_KNOWN = 4;
/** The pages that a person has to have whom the article says nothing about. */
const WELL_KNOWN = 10;
/** The pages that something has to have whose name is a single word, which many things share. */
const KNOWN = 3;

function isBelievable(item: Item, support: number, { name, type, role }: NameQuery): boolean {
	const isSingleWord = words(name).length === 1;
	if (type !== 'person') return !isSingleWord || item.siteLinks >= KNOWN || support > 0;
	if (role !== null && isTelling(role)) return support > 0;
	return !isSingleWord && item.siteLinks >= WELL_KNOWN;
}

function isNamed({ item, matched }: Candidate, name: string): boolean {
	const folded = foldName(name);
	return [item.label, matched, ...item.aliases].some((form) => form !== null && foldName(form) === folded);
}

function textsAbout(item: Item, labels: ReadonlyMap<string, string>): readonly string[] {
	return [...(item.description === null ? [] : [item.description]), ...relatedItems(item).flatMap((id) => labels.get(id) ?? [])];
}

/** The items whose labels bear out what an article says of something: its offices, professions, employers, parties, countries and classes. */
export function relatedItems(item: Item): readonly string[] {
	return [...new Set(RELATIONS.flatMap((property) => itemsOf(item, property).slice(0, MOST_PER_RELATION)))];
}

const RELATIONS: readonly string[] = ['P39', 'P106', 'P108', 'P102', 'P27', 'P54', 'P31', 'P17', 'P452'];
const MOST_PER_RELATION = 6;
