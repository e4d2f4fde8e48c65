import type { Sentence } from '../sentences/sentence.js';
import type { DateCues } from './dateFact.js';
import type { DateOperator } from './operator.js';
import { sentenceAt } from './sentenceAt.js';
import { areWords, isOneOf, lowerAt, type TimeText, wordSet } from './timeText.js';
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

/** Whether the words look forward, in the clause of the expression or only somewhere in its sentence. */
export function readFuture(
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

/** "by the third quarter", "by the end of the third quarter": a deadline lies ahead. */
function isBy(t: TimeText, start: number): boolean {
	return areWords(t, start - 1, 'by');
}

const POINTERS = wordSet('next coming starting beginning');

/** Whether the clause that leads to the expression, or the verb right behind it, looks forward: "will meet on Friday", "Friday will". */
function isFutureClause(t: TimeText, first: number, start: number, end: number, last: number): boolean {
	const behind = cueAt(t, end);
	if ((behind & WILL || (behind & IS && cueAt(t, end + 1) & PLANNED)) && !isInRelativeClause(t, first, start)) return true;
	if (areWords(t, end, "'s")) for (let i = end; i < Math.min(last, end + 8); i++) if (areWords(t, i, 'will')) return true;
	if (isScheduled(t, start) || isDeferred(t, first, start)) return true;
	if (isOneOf(t, start - 1, POINTERS) || areWords(t, start - 3, 'as', 'early', 'as') || areWords(t, start - 3, 'as', 'soon', 'as'))
		return true;
	return isLedByFuture(t, first, start);
}

/** "the dam that burst on Saturday will …", "a man who fell on Friday will …": the verb behind is the main clause's, not that of the expression. */
function isInRelativeClause(t: TimeText, first: number, start: number): boolean {
	for (let i = start - 2; i >= Math.max(first, start - RELATIVE_REACH); i--) {
		if (isOneOf(t, i, RELATIVES)) return true;
		if (areWords(t, i, 'that') && isOneOf(t, i - 2, ARTICLES)) return true;
	}
	return false;
}
const RELATIVES = wordSet('who which');
const ARTICLES = wordSet('the a an');
const RELATIVE_REACH = 6;

/** "the trial begins Monday": what is on the calendar is told in the present. */
function isScheduled(t: TimeText, start: number): boolean {
	return isOneOf(t, areWords(t, start - 1, 'on') ? start - 2 : start - 1, SCHEDULED);
}
const SCHEDULED = wordSet('begins starts opens reopens resumes returns meets votes airs premieres convenes expires concludes ends');

/** "postponed until Tuesday", "has until Friday to answer". */
function isDeferred(t: TimeText, first: number, start: number): boolean {
	if (!areWords(t, start - 1, 'until') && !areWords(t, start - 1, 'till')) return false;
	for (let i = start - 2; i >= Math.max(first, start - DEFERRAL_REACH); i--) if (isOneOf(t, i, DEFERRALS)) return true;
	return isOneOf(t, start - 2, HOLDERS);
}
const DEFERRALS = wordSet('postponed delayed adjourned extended deferred suspended recessed');
const HOLDERS = wordSet('has have');
const DEFERRAL_REACH = 7;

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
