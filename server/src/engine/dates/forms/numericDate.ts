import { type Form, isGlued, type TimeText, wordAt } from '../timeText.js';
import { expandYear } from '../year.js';

/** "2022-01-06", "06/01/2022", "6/1/22"; a single slash ("6/1") is a fraction or a score and no date, save "9/11". */
export const numericDate: Form = (t, at) => {
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
