import type { Sentence } from '../sentences/sentence.js';
import type { DateCues } from './dateFact.js';
import type { DateOperator } from './operator.js';
import { areWords, isOneOf, lowerAt, type TimeText, wordSet } from './timeText.js';

/** What cues are read from: the block, cut into sentences. */
export interface CueContext {
	readonly t: TimeText;
	readonly sentences: readonly Sentence[];
}

/** How many tokens to each side are looked at: a sentence may be as long as a block. */
const REACH = 40;

/** The cues around an expression (token range), given where the next one begins. */
export function readCues(
	{ t, sentences }: CueContext,
	start: number,
	end: number,
	operator: DateOperator,
	next: number | undefined,
	nextOperator: DateOperator | undefined,
): DateCues {
	if (!needsCues(operator)) return {};
	const sentence = sentenceAt(sentences, start);
	const first = Math.max(sentence?.firstToken ?? 0, start - REACH);
	const last = Math.min(sentence?.endToken ?? t.tokens.length, end + REACH);
	const isDeadline = operator.kind === 'period' && isBy(t, start);
	const future =
		isDeadline || isFutureClause(t, first, start, end, last) ? 'clause' : hasFutureWord(t, first, start, end, last) ? 'sentence' : null;
	return {
		...(future && { future }),
		...(isPast(t, start) && { past: true }),
		...(opensRange(t, start, end, operator, next, nextOperator) && { opensRange: true }),
		...(isInRange(t, start, end) && { inRange: true }),
	};
}

/** "by the third quarter", "by the end of the third quarter": a deadline lies ahead. */
function isBy(t: TimeText, start: number): boolean {
	return areWords(t, start - 1, 'by');
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
		case 'numeric':
			return true;
		default:
			return false;
	}
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

const SPEECH = wordSet('said says told announced reported added');
const CLAUSE_MARKS = wordSet(', ; : . — --');
const PLANNED = wordSet('scheduled due set planned expected expects plans planning slated');
const PLAN_TAILS = wordSet('to for on');
const PLAN_LEADS = wordSet('has have is are');
const PAST_VERBS = wordSet('was were had');
const POINTERS = wordSet('next coming starting beginning');

/** Whether the clause that leads to the expression, or the verb right behind it, looks forward: "will meet on Friday", "Friday will". */
function isFutureClause(t: TimeText, first: number, start: number, end: number, last: number): boolean {
	if (areWords(t, end, 'will') || areWords(t, end, "'ll")) return true;
	if (areWords(t, end, 'is') && isOneOf(t, end + 1, PLANNED)) return true;
	if (areWords(t, end, "'s")) for (let i = end; i < Math.min(last, end + 8); i++) if (areWords(t, i, 'will')) return true;
	if (isOneOf(t, start - 1, POINTERS) || areWords(t, start - 3, 'as', 'early', 'as') || areWords(t, start - 3, 'as', 'soon', 'as'))
		return true;
	let found = false;
	for (let i = start - 1; i >= first; i--) {
		if (isOneOf(t, i, CLAUSE_MARKS) || isOneOf(t, i, SPEECH)) break;
		if (isOneOf(t, i, PAST_VERBS)) return false;
		if (
			areWords(t, i, 'will') ||
			areWords(t, i, "'ll") ||
			areWords(t, i, 'going', 'to') ||
			areWords(t, i, 'is', 'to') ||
			areWords(t, i, 'are', 'to')
		)
			found = true;
		if (isOneOf(t, i, PLANNED) && (isOneOf(t, i + 1, PLAN_TAILS) || isOneOf(t, i - 1, PLAN_LEADS))) found = true;
	}
	return found;
}

/** A past verb so close before governs, whatever else the sentence says: "was last seen Nov. 3". */
const CLOSE = 4;

const FUTURE_WORDS = wordSet(
	'will wo scheduled expected payable effective upcoming due until next before election elections maturing matures mature expires expire deadline planned plans slated',
);

function hasFutureWord(t: TimeText, first: number, start: number, end: number, last: number): boolean {
	for (let i = Math.max(first, start - CLOSE); i < start; i++) if (isOneOf(t, i, PAST_VERBS)) return false;
	for (let i = first; i < last; i++) {
		if (i >= start && i < end) continue;
		if (isOneOf(t, i, FUTURE_WORDS) || areWords(t, i, 'to', 'be')) return true;
	}
	return false;
}

function isPast(t: TimeText, start: number): boolean {
	const before = lowerAt(t, start - 1);
	return (
		before === 'since' ||
		before === 'ended' ||
		(before === 'in' && areWords(t, start - 2, 'ended')) ||
		(before === 'on' && areWords(t, start - 2, 'ended'))
	);
}

const RANGE_JOINTS = wordSet('and to through until - – — & till');

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
	return lowerAt(t, end) !== 'and' || areWords(t, start - 1, 'between');
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
