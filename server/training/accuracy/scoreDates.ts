import type { GoldDate } from './goldSets.js';
import { f1, type Tally } from './tally.js';

/** A date as the engine finds it, with offsets into the article. */
export interface FoundDate {
	readonly start: number;
	readonly end: number;
	readonly type: string;
	readonly value: string;
}

/** What became of the gold expressions of one TIMEX3 type. */
export interface DateTypeTally {
	readonly gold: number;
	/** Overlapped by one found. */
	readonly paired: number;
	readonly exact: number;
	/** Of the paired: those that gold gives a value, and those with that value. */
	readonly valued: number;
	readonly rightValue: number;
}

/** The sums that dates are scored by. */
export interface DateScore {
	readonly relaxed: Tally;
	readonly strict: Tally;
	readonly valued: number;
	readonly rightValue: number;
	readonly typed: number;
	readonly rightType: number;
	readonly types: ReadonlyMap<string, DateTypeTally>;
}

/** One article's dates: gold and found. */
export interface DatedArticle<Found extends FoundDate = FoundDate> {
	readonly text: string;
	readonly gold: readonly GoldDate[];
	readonly found: readonly Found[];
}

/** A gold expression and the found one that it is paired with. */
export interface DatePair<Found extends FoundDate = FoundDate> {
	readonly gold: GoldDate;
	readonly found: Found;
}

/** Pairs as TempEval-3 does (UzZaman et al. 2013): each found expression, in reading order, with the first gold one that it overlaps and that is still free. */
export function pairDates<Found extends FoundDate>({ gold, found }: Omit<DatedArticle<Found>, 'text'>): readonly DatePair<Found>[] {
	const free = inOrder(gold);
	return distinct(inOrder(found)).flatMap((date) => {
		const at = free.findIndex((other) => date.start < other.end && other.start < date.end);
		const [taken] = at < 0 ? [] : free.splice(at, 1);
		return taken ? [{ gold: taken, found: date }] : [];
	});
}

/** Scores a set of articles. Values are compared as strings; strict wants the same words, white space aside. */
export function scoreDates(articles: readonly DatedArticle[]): DateScore {
	const types = new Map<string, DateTypeTally>();
	const note = ({ type }: GoldDate, change: Partial<DateTypeTally>): void => {
		const key = type ?? 'span alone';
		const was = types.get(key) ?? { gold: 0, paired: 0, exact: 0, valued: 0, rightValue: 0 };
		types.set(key, {
			gold: was.gold + (change.gold ?? 0),
			paired: was.paired + (change.paired ?? 0),
			exact: was.exact + (change.exact ?? 0),
			valued: was.valued + (change.valued ?? 0),
			rightValue: was.rightValue + (change.rightValue ?? 0),
		});
	};
	let [found, gold, paired, exact, valued, rightValue, typed, rightType] = [0, 0, 0, 0, 0, 0, 0, 0];
	for (const article of articles) {
		found += distinct(article.found).length;
		gold += article.gold.length;
		for (const date of article.gold) note(date, { gold: 1 });
		for (const pair of pairDates(article)) {
			const isExact = wordsAt(article.text, pair.gold) === wordsAt(article.text, pair.found);
			const hasValue = isValued(pair.gold);
			const isRight = hasValue && pair.gold.value === pair.found.value;
			paired += 1;
			exact += Number(isExact);
			valued += Number(hasValue);
			rightValue += Number(isRight);
			typed += Number(pair.gold.type !== null);
			rightType += Number(pair.gold.type === pair.found.type);
			note(pair.gold, { paired: 1, exact: Number(isExact), valued: Number(hasValue), rightValue: Number(isRight) });
		}
	}
	return { relaxed: { right: paired, found, gold }, strict: { right: exact, found, gold }, valued, rightValue, typed, rightType, types };
}

/** Whether gold says what an expression means. */
export function isValued({ value }: GoldDate): boolean {
	return value !== null && value !== undefined && value !== '';
}

/** Of the paired expressions, the share with the right value; null where gold gives no values. */
export function valueAccuracy({ valued, rightValue }: DateScore): number | null {
	return valued ? rightValue / valued : null;
}

/** TempEval-3's value F1: the accuracy of values times the relaxed F1. */
export function valueF1(score: DateScore): number | null {
	const accuracy = valueAccuracy(score);
	return accuracy === null ? null : accuracy * f1(score.relaxed);
}

/** The same of types. */
export function typeF1(score: DateScore): number | null {
	return score.typed ? (score.rightType / score.typed) * f1(score.relaxed) : null;
}

function inOrder<T extends { readonly start: number; readonly end: number }>(dates: readonly T[]): T[] {
	return [...dates].sort((a, b) => a.start - b.start || a.end - b.end);
}

function distinct<T extends { readonly start: number; readonly end: number }>(dates: readonly T[]): readonly T[] {
	return [...new Map(dates.map((date) => [`${date.start} ${date.end}`, date])).values()];
}

/** Where the words of a span begin and end, without white space at its edges. */
function wordsAt(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
	const words = text.slice(start, end);
	return `${end - words.trimStart().length} ${start + words.trimEnd().length}`;
}
