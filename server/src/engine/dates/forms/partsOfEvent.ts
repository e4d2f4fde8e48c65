import { readOrdinal } from '../numeral.js';
import type { DateOperator } from '../operator.js';
import { durationValue, unitAtPlace } from '../quantity.js';
import { areWords, type Form, isOneOf, type Match, type TimeText, wordSet } from '../timeText.js';

/** The day that the text speaks of. */
const THAT_DAY: DateOperator = { kind: 'unit', unit: 'day', direction: 'same' };

/**
 * "the second day of the talks", "the final hour of the attack": a day of an event is the day that the text speaks of, and its other parts say how long. Not
 * "the first day of March", which the calendar has a form for.
 */
export const partOfEvent: Form = (t, at) => {
	const end = orderEnd(t, at);
	const unit = end === null ? null : unitAtPlace(t, end);
	if (end === null || !unit || unit.plural || !areWords(t, end + 1, 'of') || !isOneOf(t, end + 2, EVENT_LEADS)) return null;
	if (!areWords(t, at - 1, 'the') || unit.unit === 'second' || unit.unit === 'minute' || unit.unit === 'quarter') return null;
	const operator: DateOperator = unit.unit === 'day' ? THAT_DAY : { kind: 'duration', value: durationValue(1, unit.unit) };
	return found(end + 1, operator);
};

/** Behind "first", "second", "last", "final", "opening". */
function orderEnd(t: TimeText, at: number): number | null {
	return isOneOf(t, at, ORDERS) ? at + 1 : (readOrdinal(t, at)?.end ?? null);
}
const ORDERS = wordSet('last final opening closing');

/** What leads the name of an event; years, months and seasons have forms of their own. */
const EVENT_LEADS = wordSet('the a an his her its their this that our talks operations testimony deliberations');

function found(end: number, operator: DateOperator): Match {
	return { end, form: 'part-of-event', operator, article: 'inside' };
}
