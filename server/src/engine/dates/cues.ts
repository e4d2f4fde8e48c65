import type { Sentence } from '../sentences/sentence.js';
import type { DateCues } from './dateFact.js';
import type { DateOperator } from './operator.js';
import { areWords, isLowerWord, isOneOf, lowerAt, type TimeText, wordSet } from './timeText.js';
import {
	CLAUSE_BREAK,
	cueOf,
	FUTURE,
	IS,
	PAST_VERB,
	PLAN_DAY,
	PLAN_LEAD,
	PLAN_TAIL,
	PLANNED,
	PLUPERFECT,
	SET,
	TO,
	TOWARDS,
	WILL,
} from './words/cueWords.js';

/** How many tokens to each side are looked at: a sentence may be as long as a block. */
const REACH = 40;

const NO_CUES: DateCues = {};

/** The cues around an expression (token range), given where the next one begins. */
export function readCues(
	t: TimeText,
	sentences: readonly Sentence[],
	start: number,
	end: number,
	operator: DateOperator,
	next: number | undefined,
	nextOperator: DateOperator | undefined,
): DateCues {
	if (!needsCues(operator)) return NO_CUES;
	const future = mayLookAhead(operator) ? readFuture(t, sentences, start, end, operator) : null;
	const past = isPast(t, start);
	const opens = opensRange(t, start, end, operator, next, nextOperator);
	const inRange = isInRange(t, start, end);
	const planned = isLoneYear(operator) && isPlanned(t, sentences, start);
	if (future === null && !past && !opens && !inRange && !planned) return NO_CUES;
	return {
		...(future && { future }),
		...(past && { past: true }),
		...(opens && { opensRange: true }),
		...(inRange && { inRange: true }),
		...(planned && { planned: true }),
	};
}

/** Cues bear on these kinds alone; a day part or clock has those of its day. */
function needsCues(operator: DateOperator): boolean {
	switch (operator.kind) {
		case 'time':
			return operator.base !== null && needsCues(operator.base);
		case 'weekOf':
			return needsCues(operator.base);
		case 'calendar':
		case 'weekday':
		case 'month':
		case 'season':
		case 'period':
		case 'holiday':
		case 'nthWeekday':
		case 'numeric':
			return true;
		default:
			return false;
	}
}

/** Whether it makes a difference to an expression that the words look forward: not where its year is stated. */
function mayLookAhead(operator: DateOperator): boolean {
	switch (operator.kind) {
		case 'time':
			return operator.base !== null && mayLookAhead(operator.base);
		case 'weekOf':
			return mayLookAhead(operator.base);
		case 'calendar':
		case 'nthWeekday':
			return operator.year === undefined;
		case 'numeric':
		case 'season':
			return false;
		default:
			return true;
	}
}

/** Whether the words look forward, in the clause of the expression or only somewhere in its sentence. */
function readFuture(
	t: TimeText,
	sentences: readonly Sentence[],
	start: number,
	end: number,
	operator: DateOperator,
): DateCues['future'] | null {
	if (operator.kind === 'period' && isBy(t, start)) return 'clause';
	const sentence = sentenceAt(sentences, start);
	const first = Math.max(sentence?.firstToken ?? 0, start - REACH);
	const last = Math.min(sentence?.endToken ?? t.tokens.length, end + REACH);
	if (isFutureClause(t, first, start, end, last)) return 'clause';
	return hasFutureWord(t, first, start, end, last) ? 'sentence' : null;
}

function isLoneYear(operator: DateOperator): boolean {
	return operator.kind === 'calendar' && operator.year !== undefined && operator.month === undefined;
}

const PLANS = wordSet('planned projected proposed scheduled expected intended would will could might until due slated');
const PLAN_REACH = 9;

/** Whether a plan, a prospect or an infinitive stands shortly before: "to culminate in a cutoff of funding in 1976". */
function isPlanned(t: TimeText, sentences: readonly Sentence[], start: number): boolean {
	const first = Math.max(sentenceAt(sentences, start)?.firstToken ?? 0, start - PLAN_REACH);
	for (let i = start - 1; i >= first; i--) {
		if (isOneOf(t, i, PLANS)) return true;
		if (areWords(t, i, 'to') && isLowerWord(t, i + 1) && !isOneOf(t, i + 1, DETERMINERS)) return true;
	}
	return false;
}
const DETERMINERS = wordSet('the a an his her its their this that these those our my your some any all no');

/** "by the third quarter", "by the end of the third quarter": a deadline lies ahead. */
function isBy(t: TimeText, start: number): boolean {
	return areWords(t, start - 1, 'by');
}

function sentenceAt(sentences: readonly Sentence[], token: number): Sentence | undefined {
	let low = 0;
	let high = sentences.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((sentences[middle]?.firstToken ?? 0) <= token) low = middle;
		else high = middle - 1;
	}
	return sentences[low];
}

const POINTERS = wordSet('next coming starting beginning');

/** Whether the clause that leads to the expression, or the verb right behind it, looks forward: "will meet on Friday", "Friday will". */
function isFutureClause(t: TimeText, first: number, start: number, end: number, last: number): boolean {
	const behind = cueAt(t, end);
	if (behind & WILL) return true;
	if (behind & IS && cueAt(t, end + 1) & PLANNED) return true;
	if (areWords(t, end, "'s")) for (let i = end; i < Math.min(last, end + 8); i++) if (areWords(t, i, 'will')) return true;
	if (isOneOf(t, start - 1, POINTERS) || areWords(t, start - 3, 'as', 'early', 'as') || areWords(t, start - 3, 'as', 'soon', 'as'))
		return true;
	return isLedByFuture(t, first, start);
}

/** Whether a verb that looks forward stands before the expression, and no past one between the two; not what "had been due". Only back to where the clause begins. */
function isLedByFuture(t: TimeText, first: number, start: number): boolean {
	let found = false;
	for (let i = start - 1; i >= first; i--) {
		const cue = cueAt(t, i);
		if (cue === 0) continue;
		if (cue & CLAUSE_BREAK) break;
		if (cue & PLUPERFECT || (cue & PAST_VERB && !found)) return false;
		if (cue & WILL || (cue & TOWARDS && cueAt(t, i + 1) & TO)) found = true;
		if (cue & PLANNED && isPlan(t, i)) found = true;
	}
	return found;
}

function isPlan(t: TimeText, at: number): boolean {
	const behind = cueAt(t, at + 1);
	return (behind & PLAN_TAIL) !== 0 || (cueAt(t, at - 1) & PLAN_LEAD) !== 0 || ((behind & PLAN_DAY) !== 0 && !(cueAt(t, at) & SET));
}

/** A past verb so close before governs, whatever else the sentence says: "was last seen Nov. 3". */
const CLOSE = 4;

function hasFutureWord(t: TimeText, first: number, start: number, end: number, last: number): boolean {
	for (let i = Math.max(first, start - CLOSE); i < start; i++) if (cueAt(t, i) & PAST_VERB) return false;
	return hasFutureBetween(t, first, start) || hasFutureBetween(t, end, last);
}

function hasFutureBetween(t: TimeText, from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const cue = cueAt(t, i);
		if (cue & FUTURE || (cue & TO && areWords(t, i + 1, 'be'))) return true;
	}
	return false;
}

/** What the token at a place is to the cues: the flags of `cueWords.ts`. */
function cueAt(t: TimeText, at: number): number {
	return cueOf(lowerAt(t, at));
}

function isPast(t: TimeText, start: number): boolean {
	const before = lowerAt(t, start - 1);
	return before === 'since' || before === 'ended' || ((before === 'in' || before === 'on') && areWords(t, start - 2, 'ended'));
}

const RANGE_JOINTS = wordSet('and or to through until - – — & till');

/** "between May and July", "from Monday to Friday", "Sept. 19 to Oct. 2": something of the same kind follows behind a joint. */
function opensRange(
	t: TimeText,
	start: number,
	end: number,
	operator: DateOperator,
	next: number | undefined,
	nextOperator: DateOperator | undefined,
): boolean {
	if (next !== end + 1 || nextOperator?.kind !== operator.kind || !isOneOf(t, end, RANGE_JOINTS)) return false;
	return (lowerAt(t, end) !== 'and' && lowerAt(t, end) !== 'or') || areWords(t, start - 1, 'between') || lendsYear(nextOperator, operator);
}

/** "in January and February 2022": a year behind the second of two months, or of two days, is that of both. */
function lendsYear(lender: DateOperator, borrower: DateOperator): boolean {
	return (
		lender.kind === 'calendar' &&
		borrower.kind === 'calendar' &&
		lender.year !== undefined &&
		borrower.year === undefined &&
		borrower.month !== undefined &&
		(lender.day === undefined) === (borrower.day === undefined)
	);
}

function isInRange(t: TimeText, start: number, end: number): boolean {
	const before = lowerAt(t, start - 1);
	const after = lowerAt(t, end);
	return (
		before === '-' ||
		before === '–' ||
		after === '-' ||
		after === '–' ||
		(before === 'to' && lowerAt(t, start - 3) === 'from') ||
		(before === 'from' && after === 'to')
	);
}
