import { areWords, classAt, type Form, isApostrophe, isOneOf, type Match, type TimeText, wordSet } from '../timeText.js';
import type { TimeWord } from '../words/timeWord.js';
import { anaphor } from './anaphora.js';
import { aroundForm } from './around.js';
import { besideDate } from './besideDate.js';
import { dayFirst, monthFirst, weekdayDate } from './calendar.js';
import { clock } from './clock.js';
import { counted } from './counted.js';
import { partOfDay, stagedPart } from './day.js';
import { dayAlone } from './dayAlone.js';
import { definiteUnit, fullYear, latestPeriod, samePeriod, yearEnd } from './definite.js';
import { dayBeside, deictic, partBeside, unitBeside } from './deictic.js';
import { definiteDuration, unitLong, unitsAhead, unitsAround } from './durations.js';
import { century, decade } from './eras.js';
import { everyUnit } from './every.js';
import { holiday } from './holidays.js';
import { nthWeekday, weekOfMonth } from './nthWeekday.js';
import { numericDate } from './numericDate.js';
import { partOfEvent } from './partsOfEvent.js';
import { fiscalYear, numberedPeriods, quarterOrHalf, yearQuarter, yearsQuarter } from './periods.js';
import { inPost } from './posts.js';
import { reference } from './references.js';
import { directed, weekday } from './relative.js';
import { season } from './seasons.js';
import { frequency, pluralWeekday, rate, repeatedUnit, weekends } from './sets.js';
import { shortPeriod, shortPeriodByNumber, yearShortPeriod } from './shortPeriods.js';
import { stagedForm } from './staged.js';
import { whileForm } from './whiles.js';
import { loneYear, shortLoneYear, wordedYear, yearOfEra } from './years.js';

/** The longest expression that begins at a place; of equally long ones that of the form that stands first. An article there belongs to it or there is none. */
export function matchAt(t: TimeText, at: number): Match | null {
	const kind = classAt(t, at);
	if (kind === undefined) return opensNumber(t, at) ? longest(QUOTED, t, at) : null;
	if (kind === 'article') return matchArticle(t, at);
	return kind === 'direction' && pointsAtNothing(t, at) ? (reference(t, at) ?? anaphor(t, at)) : longest(BY_CLASS[kind], t, at);
}

/** Most articles have no word of time behind them, and begin nothing. */
function matchArticle(t: TimeText, at: number): Match | null {
	const behind = classAt(t, at + 1);
	if (behind === undefined && !isOneOf(t, at + 1, BEHIND_ARTICLES) && !opensNumber(t, at + 1)) return null;
	if (!areWords(t, at, 'the')) return longest(BY_CLASS.article, t, at);
	const direct = reference(t, at) ?? anaphor(t, at);
	const inner = behind === 'article' ? null : matchAt(t, at + 1);
	return inner?.article === 'inside' && inner.end > (direct?.end ?? 0) ? inner : direct;
}

/** What begins nothing by itself but can stand behind an article in an expression: "a number of years", "the near future". */
const BEHIND_ARTICLES = wordSet(
	'number whole little near foreseeable single entire additional further extra time period era while short later',
);

/** Whether what stands behind "this" or "that" is neither a word of time, a number, the "period" of "the same period" nor the "part" of "the latter part of": most often so. */
function pointsAtNothing(t: TimeText, at: number): boolean {
	const behind = t.tokens[at + 1];
	return (
		behind === undefined ||
		(t.words[at + 1] === undefined && behind.kind !== 'number' && behind.lower !== 'period' && behind.lower !== 'part')
	);
}

function longest(forms: readonly Form[], t: TimeText, at: number): Match | null {
	let best: Match | null = null;
	for (const form of forms) {
		const found = form(t, at);
		if (found && found.end > (best?.end ?? 0)) best = found;
	}
	return best ?? inPost(t, at);
}

/** The apostrophe of "'98" and "'80s". */
function opensNumber(t: TimeText, at: number): boolean {
	const behind = classAt(t, at + 1);
	return (behind === 'decade' || behind === 'digits') && isApostrophe(t.tokens[at]);
}

/** Invariant: no stage, edge or part inside another, or the depth would grow with the text ("early late early late …", "the first part of the first part …"). */
const staged: Form = stagedForm((t, at) => {
	const start = classAt(t, at) === 'article' ? at + 1 : at;
	const kind = classAt(t, start);
	const isNested = kind === 'stage' || kind === 'edge' || kind === 'approximator' || areWords(t, start + 1, 'part', 'of');
	return isNested ? null : matchAt(t, at);
});

const around: Form = aroundForm(matchAt);

/** The forms that can begin with an apostrophe: "'98", "'80s". */
const QUOTED: readonly Form[] = [decade, shortLoneYear];

/** The forms that can begin with each class of word. */
const BY_CLASS: Readonly<Record<TimeWord['class'], readonly Form[]>> = {
	month: [monthFirst, holiday],
	weekday: [weekdayDate, weekday, pluralWeekday],
	season: [season],
	unit: [
		wordedYear,
		yearEnd,
		dayBeside,
		besideDate,
		unitBeside,
		definiteUnit,
		unitsAhead,
		unitsAround,
		counted,
		unitLong,
		repeatedUnit,
		weekends,
	],
	dayPart: [partOfDay, partBeside, clock],
	digits: [numericDate, dayFirst, clock, yearQuarter, yearShortPeriod, shortPeriodByNumber, loneYear, wordedYear, counted],
	cardinal: [dayFirst, wordedYear, quarterOrHalf, century, clock, rate, counted, reference],
	multiplier: [counted],
	ordinal: [dayFirst, dayAlone, nthWeekday, weekOfMonth, quarterOrHalf, century, definiteDuration, numberedPeriods, staged, partOfEvent],
	decade: [decade],
	holiday: [holiday, directed],
	article: [clock, rate, counted, reference, whileForm],
	direction: [
		samePeriod,
		nthWeekday,
		weekOfMonth,
		directed,
		yearsQuarter,
		definiteDuration,
		latestPeriod,
		numberedPeriods,
		staged,
		reference,
		partOfEvent,
		anaphor,
	],
	edge: [staged],
	stage: [staged, stagedPart],
	approximator: [counted, reference, around, whileForm],
	quantifier: [counted],
	each: [everyUnit, rate],
	deictic: [deictic],
	reference: [reference],
	frequency: [frequency],
	clockWord: [clock],
	otherNumber: [numericDate, clock, counted],
	half: [clock, counted],
	fiscal: [fiscalYear, fullYear, quarterOrHalf],
	times: [rate],
	long: [unitLong],
	shortPeriod: [shortPeriod],
	era: [yearOfEra],
};
