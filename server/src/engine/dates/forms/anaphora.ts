import { areWords, type Form, isCapitalized, isOneOf, type TimeText, wordSet } from '../timeText.js';

const TIMES = wordSet('time period era');
const LEADS = wordSet('at by during from throughout in until since on within');

/** "at the time", "during this period", "at the same time": in a narrative, the time that the text has come to. */
export const anaphor: Form = (t, at) => {
	if (!isOneOf(t, at - 1, LEADS) || !isOneOf(t, at, POINTERS)) return null;
	const noun = areWords(t, at + 1, 'same') ? at + 2 : at + 1;
	if (!isOneOf(t, noun, TIMES) || isNamed(t, noun) || (areWords(t, at, 'the') && noun === at + 1 && opensClause(t, noun + 1))) return null;
	return { end: noun + 1, form: 'anaphor', operator: { kind: 'anaphor' }, article: 'outside', only: 'narrative' };
};
const POINTERS = wordSet('the this that');

/** "in the time of cholera", "during the period 1914-18": what follows says which. */
function isNamed(t: TimeText, noun: number): boolean {
	return areWords(t, noun, 'period') && t.tokens[noun + 1]?.kind === 'number';
}

/** "by the time Donald left", "at the time he left": the clause says which. */
function opensClause(t: TimeText, at: number): boolean {
	return (t.tokens[at]?.kind === 'word' && isCapitalized(t, at)) || isOneOf(t, at, SUBJECTS);
}
const SUBJECTS = wordSet('he she it they we you i the a an his her their this that these those when');
