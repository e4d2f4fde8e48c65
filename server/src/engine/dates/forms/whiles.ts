import { areWords, type Form, isOneOf, wordSet } from '../timeText.js';

/** "for a while", "after some time": a stretch of which nothing is said but that it lasts. */
export const whileForm: Form = (t, at) => {
	if (!isOneOf(t, at - 1, LEADS) || !(areWords(t, at, 'a', 'while') || areWords(t, at, 'some', 'time'))) return null;
	return { end: at + 2, form: 'while', operator: { kind: 'duration', value: 'PXX' }, article: 'outside' };
};
const LEADS = wordSet('for after in');
