import { layerOf, type Tag } from '../support/tags.js';

/**
 * What is scored. `dateValues` and `speakers` only count where the date, or the words quoted, were found. `quotes` are direct ones, each stretch of words
 * by itself; `mixed` are words in marks within a report, found where the report is.
 */
export const MEASURES = ['person', 'organization', 'location', 'group', 'dates', 'dateValues', 'quotes', 'mixed', 'speakers'] as const;

export type Measure = (typeof MEASURES)[number];

/** How many of the gold tags were found, and how many were found in all. */
export interface Counts {
	readonly right: number;
	readonly gold: number;
	readonly found: number;
}

/** Compares what was found with what people marked, by exact spans; mixed quotes by the words in marks alone. */
export function score(text: string, gold: readonly Tag[], found: readonly Tag[]): Readonly<Record<Measure, Counts>> {
	const both = (select: (tag: Tag) => boolean): Counts => count(gold.filter(select), found.filter(select), isSameSpan);
	const ofType = (label: string): Counts => both((tag) => tag.label === label);
	const isDate = (tag: Tag): boolean => layerOf(tag.label) === 'dates';
	const isQuoted = (tag: Tag): boolean => tag.label === 'quote' || tag.label === 'mixed';
	const isMixed = (tag: Tag): boolean => tag.label === 'mixed';
	const isFound = (tag: Tag): boolean =>
		found.some((other) => layerOf(other.label) === layerOf(tag.label) && isSameQuoteOrSpan(tag, other));
	const datesWithValue = gold.filter((tag) => isDate(tag) && tag.detail !== null && isFound(tag));
	const attributed = gold.filter((tag) => isQuoted(tag) && speakerOf(tag, gold, text) !== null && isFound(tag));
	return {
		person: ofType('person'),
		organization: ofType('organization'),
		location: ofType('location'),
		group: ofType('group'),
		dates: both(isDate),
		dateValues: count(datesWithValue, found.filter(isDate), (a, b) => isSameSpan(a, b) && a.detail === b.detail),
		quotes: ofType('quote'),
		mixed: count(gold.filter(isMixed), found.filter(isMixed), contains),
		speakers: count(
			attributed,
			found.filter(isQuoted),
			(a, b) => isSameQuoteOrSpan(a, b) && speakerOf(a, gold, text) === speakerOf(b, found, text),
		),
	};
}

/** F1 in percent; where nothing could be found and nothing was, 100. */
export function f1({ right, gold, found }: Counts): number {
	return gold + found === 0 ? 100 : (200 * right) / (gold + found);
}

/** The share of the gold tags that were found, in percent. */
export function recall({ right, gold }: Counts): number {
	return gold === 0 ? 100 : (100 * right) / gold;
}

export function addCounts(a: Counts, b: Counts): Counts {
	return { right: a.right + b.right, gold: a.gold + b.gold, found: a.found + b.found };
}

function count(gold: readonly Tag[], found: readonly Tag[], isRight: (a: Tag, b: Tag) => boolean): Counts {
	return { right: gold.filter((tag) => found.some((other) => isRight(tag, other))).length, gold: gold.length, found: found.length };
}

function isSameSpan(a: Tag, b: Tag): boolean {
	return a.start === b.start && a.end === b.end;
}

function isSameQuoteOrSpan(gold: Tag, found: Tag): boolean {
	return isSameSpan(gold, found) || (found.label === 'mixed' && contains(gold, found));
}

function contains(gold: Tag, found: Tag): boolean {
	return found.start <= gold.start && gold.end - 1 <= found.end;
}

/** Who speaks the words: the full name where one is known, else the words that stand for it. */
function speakerOf(quote: Tag, tags: readonly Tag[], text: string): string | null {
	const speaker = tags.find((tag) => tag.label === 'speaker' && tag.quotes.some((number) => quote.quotes.includes(number)));
	return speaker ? (speaker.detail ?? text.slice(speaker.start, speaker.end)) : null;
}
