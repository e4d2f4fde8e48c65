import { areWords, type Form, isOneOf, type Match, type TimeText, tokenAt, wordAt, wordSet } from '../timeText.js';

const LEADS = wordSet('on by until till since before after');
/** What may follow a day that stands for itself; a noun would be what is numbered: "on the 6th floor". */
const TAILS = wordSet('but at in to from with by was were is he she they it we i who when where as because after before that for');
const JOINTS = wordSet('and or');

/** "on the 6th", "on the 6th and 7th": days of a month that the words leave open. Asked at the number; the article before it belongs to it. */
export const dayAlone: Form = (t, at) => (isOneOf(t, at - 2, LEADS) ? readDayAlone(t, at) : null);

/** "the 6th", with nothing behind it that it could number. */
export function readDayAlone(t: TimeText, at: number): Match | null {
	const first = areWords(t, at - 1, 'the') ? readDay(t, at) : null;
	if (!first) return null;
	if (!isOneOf(t, at + 1, JOINTS)) return isFree(t, at + 1) ? first : null;
	const secondAt = areWords(t, at + 2, 'the') ? at + 3 : at + 2;
	const second = readDay(t, secondAt);
	if (!second) return first;
	return isFree(t, secondAt + 1) ? { ...first, more: [{ ...second, start: at + 2 }] } : null;
}

function readDay(t: TimeText, at: number): Match | null {
	const day = wordAt(t, at, 'ordinal');
	return day?.digits && day.value >= 1 && day.value <= 31
		? { end: at + 1, form: 'day-alone', operator: { kind: 'calendar', day: day.value }, article: 'inside' }
		: null;
}

function isFree(t: TimeText, at: number): boolean {
	const token = tokenAt(t, at);
	return token === undefined || (token.kind === 'mark' && token.text !== '-') || isOneOf(t, at, TAILS);
}
