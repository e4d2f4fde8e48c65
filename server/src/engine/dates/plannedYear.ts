import type { Sentence } from '../sentences/sentence.js';
import type { DateOperator } from './operator.js';
import { sentenceAt } from './sentenceAt.js';
import { areWords, isLowerWord, isOneOf, type TimeText, wordSet } from './timeText.js';

/** Whether an expression is a year and nothing more. */
export function isLoneYear(operator: DateOperator): boolean {
	return operator.kind === 'calendar' && operator.year !== undefined && operator.month === undefined;
}

const PLANS = wordSet('planned projected proposed scheduled expected intended would will could might until due slated');
const PLAN_REACH = 9;

/** Whether a plan, a prospect or an infinitive stands shortly before: "to culminate in a cutoff of funding in 1976". */
export function isPlanned(t: TimeText, sentences: readonly Sentence[], start: number): boolean {
	const first = Math.max(sentenceAt(sentences, start)?.firstToken ?? 0, start - PLAN_REACH);
	for (let i = start - 1; i >= first; i--) {
		if (isOneOf(t, i, PLANS)) return true;
		if (areWords(t, i, 'to') && isLowerWord(t, i + 1) && !isOneOf(t, i + 1, DETERMINERS)) return true;
	}
	return false;
}
const DETERMINERS = wordSet('the a an his her its their this that these those our my your some any all no');
