import type { Sentence } from '../sentences/sentence.js';
import type { DateCues } from './dateFact.js';
import { readFuture } from './futureCues.js';
import type { DateOperator } from './operator.js';
import { isLoneYear, isPlanned } from './plannedYear.js';
import { isInRange, opensRange } from './rangeCues.js';
import { areWords, lowerAt, type TimeText } from './timeText.js';

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
		case 'beside':
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
		case 'beside':
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

function isPast(t: TimeText, start: number): boolean {
	const before = lowerAt(t, start - 1);
	return before === 'since' || before === 'ended' || ((before === 'in' || before === 'on') && areWords(t, start - 2, 'ended'));
}
