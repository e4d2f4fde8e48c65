import { partsOf } from '../../dates/resolve/format.js';
import type { DateExpr } from '../../dates/timex.js';
import { contains, type Span } from '../../text/span.js';
import type { Check, CheckInput, Report } from '../check.js';
import type { Fix } from '../finding.js';
import { NO_REPORTS, reportEach } from '../reportEach.js';

/** "ten years ago, in 2008", published in 2021. */
export const ELAPSED_YEARS_CONTRADICT_DATE: Check = {
	code: 'elapsed-years-contradict-date',
	severity: 'warning',
	title: 'Elapsed years contradict date',
	description:
		'A number of years and the year beside it do not go together: “ten years ago, in 2008” in an article of 2021, or “in 1990 … five years later, in 1999”. A year more or less is let pass, as are round numbers that are about right, words such as “nearly”, and what is quoted.',
	examples: {
		reports: [
			'---\ndate: 2021-03-17\n---\n\nThe mill closed [ten years ago, in 2008].',
			'---\ndate: 2021-03-17\n---\n\nThe bridge opened in [2010, 16 years ago].',
			'The mine opened in 1990 and shut [five years later, in 1999].',
		],
		accepts: [
			'---\ndate: 2021-03-17\n---\n\nThe mill closed ten years ago, in 2010.',
			'---\ndate: 2021-03-17\n---\n\nThe mill closed nearly ten years ago, in 2014.',
			'---\ndate: 2021-03-17\n---\n\nThe mill closed 50 years ago, in 1969.',
			'---\ndate: 2021-03-17\n---\n\nFounded in 2010, five years ago it moved.',
			'The mill closed ten years ago, in 2008.',
			'It was planned in 1980, opened in 1990 after the war of 1985 and shut five years later, in 1995.',
		],
	},
	run: (input) => (input.dates.length < 2 ? NO_REPORTS : reportEach(input.dates, (date, i) => report(input, date, i))),
};

/** What stands between "ten years ago" and its year, and between a year and "ten years ago". */
const BEFORE_YEAR = /^(?:,? (?:back )?(?:in|on) |,? \((?:in )?| [–—] in )$/u;
const BEHIND_YEAR = /^(?:, (?:just |only |exactly )?| [–—] | \()$/u;
const CLOSES = /^(?:[,.;:)?!]| [–—]|$)/u;
/** Words before a number by which it need not be exact. */
const LOOSE = /(?:^|\P{L})(?:about|around|almost|nearly|over|under|some|roughly|than|least|most|up to|approximately|within|in|every)\s$/iu;

function report({ dates, text, quotes }: CheckInput, elapsed: DateExpr, index: number): Report | null {
	const rule = elapsed.source.rule;
	const isLater = rule.endsWith('/shift-year-in-text');
	if ((!isLater && !rule.endsWith('/shift-year')) || elapsed.mod !== undefined) return null;
	const year = partsOf(elapsed.value).year;
	const from = partsOf(elapsed.anchorValue ?? '').year;
	if (year === null || from === null || LOOSE.test(text.slice(Math.max(0, elapsed.start - 16), elapsed.start))) return null;
	const stated = statedBeside(dates, text, elapsed, index, isLater);
	const statedYear = stated && partsOf(stated.value).year;
	if (!stated || statedYear === null || Math.abs(statedYear - year) <= tolerance(Math.abs(year - from))) return null;
	const earlier = isLater ? dates.slice(0, index).flatMap((date) => statedYearOf(date) ?? []) : [from];
	const by = year - from;
	if (earlier.length === 0 || earlier.some((start) => Math.abs(start + by - statedYear) <= tolerance(Math.abs(by)))) return null;
	const span = { start: Math.min(elapsed.start, stated.start), end: Math.max(elapsed.end, stated.end) };
	if (quotes.some(({ content }) => content.some((part) => contains(part, span)))) return null;
	return {
		...span,
		message: `${Math.abs(by)} years ${by < 0 ? 'before' : 'after'} ${isLater ? from : elapsed.anchorValue} is ${year}, not ${statedYear}: from ${from} to ${statedYear} are ${Math.abs(statedYear - from)} years.`,
		fixes: [...fixYear(stated, statedYear, year), ...fixNumber(elapsed, statedYear - from, by)],
	};
}

/** The date beside "N years ago" that states the year meant by it. */
function statedBeside(dates: readonly DateExpr[], text: string, elapsed: DateExpr, index: number, isLater: boolean): DateExpr | null {
	const next = dates[index + 1];
	if (next?.known.includes('year') && BEFORE_YEAR.test(text.slice(elapsed.end, Math.min(next.start, elapsed.end + 12)))) return next;
	const before = isLater ? undefined : dates[index - 1];
	if (!before?.known.includes('year') || !BEHIND_YEAR.test(text.slice(Math.max(before.end, elapsed.start - 12), elapsed.start)))
		return null;
	return CLOSES.test(text.slice(elapsed.end, elapsed.end + 2)) ? before : null;
}

function statedYearOf(date: DateExpr): number | null {
	return date.known.includes('year') ? partsOf(date.value).year : null;
}

/** How many years it may be off: one, and more for round numbers, the more the larger they are. */
function tolerance(years: number): number {
	return years % 5 === 0 ? 1 + Math.floor(years / 20) : 1;
}

function fixYear({ start, text }: DateExpr, stated: number, right: number): readonly Fix[] {
	const at = text.indexOf(String(stated));
	if (at < 0) return [];
	const place: Span = { start: start + at, end: start + at + String(stated).length };
	return [{ kind: 'edit', title: `Change ${stated} to ${right}`, edits: [{ ...place, text: String(right) }] }];
}

const SMALL = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** The right number of years in place of the first word, where that is a number in the plural before and after. */
function fixNumber({ start, text }: DateExpr, right: number, by: number): readonly Fix[] {
	const word = /^\p{L}+(?= years)|^\d+(?= years)/u.exec(text)?.[0];
	if (word === undefined || Math.sign(right) !== Math.sign(by) || Math.abs(right) < 2) return [];
	const number = (/\p{L}/u.test(word) && SMALL[Math.abs(right) - 2]) || String(Math.abs(right));
	const written = /^\p{Lu}/u.test(word) ? number.charAt(0).toUpperCase() + number.slice(1) : number;
	return [{ kind: 'edit', title: `Change “${word}” to “${written}”`, edits: [{ start, end: start + word.length, text: written }] }];
}
