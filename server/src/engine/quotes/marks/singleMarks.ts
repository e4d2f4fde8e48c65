import type { Token } from '../../tokens/token.js';
import type { QuotationMark } from './marks.js';
import type { PairedMarks, Region, StrayMark } from './pairMarks.js';

/** A quotation in single marks is not taken to be longer than this, in tokens: an apostrophe is likelier. */
const LONGEST = 250;

/**
 * Pairs single marks against apostrophes: one that opens goes with the first that surely closes before the next one opens, or, where there is none, with the last one
 * that could be a plural possessive ("the 'protesters' demands'"). Single marks within double ones are nested and make no stretch of their own.
 */
export function pairSingles(tokens: readonly Token[], marks: readonly QuotationMark[], doubles: readonly Region[]): PairedMarks {
	const regions: Region[] = [];
	const strays: StrayMark[] = [];
	const isInside = insideTest(doubles);
	let i = 0;
	while (i < marks.length) {
		const open = marks[i];
		if (!open) break;
		if (open.side !== 'open' || isInside(open.token)) {
			i++;
			continue;
		}
		const close = closingIndex(tokens, marks, i);
		if (close < 0) {
			if (opensSurely(tokens, open))
				strays.push({
					start: open.start,
					end: open.end,
					text: open.text,
					fault: 'unclosed',
					token: open.token,
					runsOn: false,
					mendAt: null,
				});
			i++;
			continue;
		}
		const mark = marks[close];
		if (mark) regions.push({ firstToken: open.token + 1, endToken: mark.token, open, close: mark, runsOn: false });
		i = close + 1;
	}
	return { regions, strays };
}

function closingIndex(tokens: readonly Token[], marks: readonly QuotationMark[], from: number): number {
	const start = marks[from]?.token ?? 0;
	let weak = -1;
	for (let j = from + 1; j < marks.length; j++) {
		const mark = marks[j];
		if (!mark || mark.token - start > LONGEST) break;
		if (mark.side === 'open') break;
		if (closesSurely(tokens, mark)) return j;
		weak = j;
	}
	return weak;
}

/** A mark behind punctuation, or before it, or behind a word that is no plural closes; "protesters' demands" may not. */
function closesSurely(tokens: readonly Token[], mark: QuotationMark): boolean {
	const before = tokens[mark.token - 1];
	const next = tokens[mark.token + 1];
	if (before?.kind === 'mark') return true;
	if (before && !/[sxzn]$/iu.test(before.text)) return true;
	return next === undefined || next.kind === 'mark' || (/n$/iu.test(before?.text ?? '') && !/in$/iu.test(before?.text ?? ''));
}

/** A lone opening mark is a slip only where neither an apostrophe nor a letter of another script could stand (“‘Abd al-Qader”): before a whole word that is no name. */
function opensSurely(tokens: readonly Token[], mark: QuotationMark): boolean {
	const next = tokens[mark.token + 1];
	if (next?.kind !== 'word' || next.text.length <= 3 || next.letterCase === 'upper') return false;
	const before = tokens[mark.token - 1]?.text;
	return next.letterCase === 'lower' || before === ',' || before === ':';
}

function insideTest(regions: readonly Region[]): (token: number) => boolean {
	let at = 0;
	return (token) => {
		while ((regions[at]?.endToken ?? Number.POSITIVE_INFINITY) <= token) at++;
		return (regions[at]?.firstToken ?? Number.POSITIVE_INFINITY) <= token;
	};
}
