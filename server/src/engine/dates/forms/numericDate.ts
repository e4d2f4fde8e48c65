import { type Form, isGlued, isHyphen, isOneOf, lowerAt, type TimeText, wordAt, wordSet } from '../timeText.js';
import { expandYear } from '../year.js';

/** "2022-01-06", "06/01/2022", "6/1/22", "06.01.2022", "6-Jan-2022"; a single slash ("6/1") is a fraction or a score and no date, save "9/11". */
export const numericDate: Form = (t, at) => {
	const named = namedMonth(t, at) ?? dottedDate(t, at);
	if (named) return named;
	const first = wordAt(t, at, 'digits');
	const second = first && wordAt(t, at + 2, 'digits');
	if (!second || !isGlued(t, at + 1) || !isGlued(t, at + 2) || isTied(t, at - 1)) return null;
	const mark = t.tokens[at + 1]?.text;
	const third = t.tokens[at + 3]?.text === mark && isGlued(t, at + 3) && isGlued(t, at + 4) ? wordAt(t, at + 4, 'digits') : null;
	if (mark === '/' && !third && first.value === 9 && second.value === 11 && first.length === 1 && !isTied(t, at + 3))
		return { end: at + 3, form: 'nine-eleven', operator: { kind: 'fixed', value: '2001-09-11' }, article: 'outside' };
	if (!third || isTied(t, at + 5)) return null;
	if (
		(mark === '-' || mark === '/') &&
		first.length === 4 &&
		second.length <= 2 &&
		third.length <= 2 &&
		second.value <= 12 &&
		third.value <= 31
	)
		return found(at + 5, 'iso-date', { kind: 'calendar', year: first.value, month: second.value, day: third.value });
	if (
		(mark === '/' || mark === '-') &&
		first.length <= 2 &&
		second.length <= 2 &&
		(third.length === 4 || (third.length === 2 && mark === '/'))
	) {
		if (first.value < 1 || second.value < 1 || (first.value > 12 && second.value > 12) || first.value > 31 || second.value > 31)
			return null;
		const year = third.length === 4 ? third.value : expandYear(third.value);
		return found(at + 5, 'numeric-date', { kind: 'numeric', first: first.value, second: second.value, year });
	}
	return null;
};

/** "6-Jan-2022", "06-Jan-22". */
function namedMonth(t: TimeText, at: number): ReturnType<Form> {
	const day = wordAt(t, at, 'digits');
	const month = day && isHyphen(t, at + 1) ? wordAt(t, at + 2, 'month') : null;
	const year = month && isHyphen(t, at + 3) ? wordAt(t, at + 4, 'digits') : null;
	if (!day || !month || !year || day.length > 2 || day.value < 1 || day.value > 31 || (year.length !== 2 && year.length !== 4)) return null;
	const of = year.length === 4 ? year.value : expandYear(year.value);
	return found(at + 5, 'day-named-month', { kind: 'calendar', year: of, month: month.month, day: day.value });
}

/** "06.01.2022", as it is written where the day stands first; "version 10.4.2019" is none. */
function dottedDate(t: TimeText, at: number): ReturnType<Form> {
	const written = t.register === 'post' ? SHORT_DOTTED : DOTTED;
	const parts = wordAt(t, at, 'otherNumber') ? written.exec(lowerAt(t, at)) : null;
	const [, day = 0, month = 0, year = 0] = parts?.map(Number) ?? [];
	if (!parts || day < 1 || day > 31 || month < 1 || month > 12 || isOneOf(t, at - 1, VERSIONS)) return null;
	return found(at + 1, 'dotted-date', { kind: 'calendar', year: year < 100 ? expandYear(year) : year, month, day });
}
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/u;
/** Posts leave the century out: "27.03.15". */
const SHORT_DOTTED = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)?\d\d)$/u;
const VERSIONS = wordSet('version v release build');

const found = (end: number, form: string, operator: NonNullable<ReturnType<Form>>['operator']): ReturnType<Form> => ({
	end,
	form,
	operator,
	article: 'outside',
});

/** Whether a mark ties more digits on: "1.2.3.4", "555-12-1998-7". */
function isTied(t: TimeText, at: number): boolean {
	const token = t.tokens[at];
	return (
		token !== undefined && '/-.$#'.includes(token.text) && !token.spaceBefore && isGlued(t, at + 1) && t.tokens[at + 1]?.kind === 'number'
	);
}
