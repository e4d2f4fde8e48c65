import type { Quantity } from '../quantity.js';
import { areWords, isHyphen, lowerAt, type Match, type TimeText } from '../timeText.js';
import { quarterOrHalf } from './periods.js';

/** "two weeks ago", "a year earlier", "three days later", "six months from now", given the quantity that begins at a place and its approximation ("about"). */
export function shifted(t: TimeText, at: number, approximation: string | undefined, quantity: Quantity | null): Match | null {
	if (quantity === null) return yearAgo(t, at);
	if (quantity.written === 'hyphenated') return null;
	const orSo = areWords(t, quantity.end, 'or', 'so') ? 2 : 0;
	const tail = readTail(t, quantity.end + orSo);
	if (!tail) return null;
	if (quantity.written === 'bare' && tail.word !== 'ago' && tail.word !== 'later' && tail.word !== 'earlier') return null;
	const { unit, amount } = quantity;
	const mod = approximation ?? quantity.mod;
	return {
		end: tail.end,
		form: tail.from === 'publication' ? 'ago' : 'earlier-later',
		operator: { kind: 'shift', unit, amount, sign: tail.sign, from: tail.from },
		article: 'inside',
		...(mod && { mod }),
	};
}

/** "year-ago", "year-earlier": the article stays outside. */
function yearAgo(t: TimeText, at: number): Match | null {
	if (lowerAt(t, at) !== 'year' || !isHyphen(t, at + 1)) return null;
	const word = lowerAt(t, at + 2);
	if (word !== 'ago' && word !== 'earlier') return null;
	const numbered = quarterOrHalf(t, at + 3);
	if (numbered?.operator.kind === 'period' && numbered.operator.year === undefined)
		return { end: numbered.end, form: 'year-ago-quarter', operator: { ...numbered.operator, direction: 'last' }, article: 'inside' };
	const isPeriod = areWords(t, at + 3, 'quarter') || areWords(t, at + 3, 'period');
	return isPeriod
		? { end: at + 4, form: 'year-ago', operator: { kind: 'reportedPeriod', yearsBack: 1 }, article: 'inside' }
		: { end: at + 3, form: 'year-ago', operator: { kind: 'reportedPeriod', yearsBack: 1 }, article: 'outside' };
}

interface Tail {
	readonly end: number;
	readonly word: string;
	readonly sign: -1 | 1;
	readonly from: 'publication' | 'text';
}

function readTail(t: TimeText, at: number): Tail | null {
	const word = lowerAt(t, at);
	if (word === 'ago') return { end: at + 1, word, sign: -1, from: 'publication' };
	if (word === 'earlier' || word === 'previously') return { end: at + 1, word, sign: -1, from: 'text' };
	if (word === 'later' || word === 'afterward' || word === 'afterwards') return { end: at + 1, word, sign: 1, from: 'text' };
	if (word === 'before' && isClauseEnd(t, at + 1)) return { end: at + 1, word, sign: -1, from: 'text' };
	if (word === 'hence') return { end: at + 1, word, sign: 1, from: 'publication' };
	if (word === 'away') return { end: at + 1, word, sign: 1, from: 'publication' };
	if (areWords(t, at, "'", 'time') || areWords(t, at, '’', 'time') || areWords(t, at, "'s", 'time'))
		return { end: at + 2, word, sign: 1, from: 'publication' };
	if (areWords(t, at, 'from', 'now')) return { end: at + 2, word, sign: 1, from: 'publication' };
	if (areWords(t, at, 'from', 'today')) return { end: at + 2, word, sign: 1, from: 'publication' };
	return null;
}

function isClauseEnd(t: TimeText, at: number): boolean {
	const token = t.tokens[at];
	return token === undefined || token.text === '.' || token.text === ',' || token.text === ';' || token.text === ')';
}
