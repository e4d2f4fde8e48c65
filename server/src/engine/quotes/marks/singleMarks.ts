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
		if (isInside(open.token)) {
			i++;
			continue;
		}
		if (open.side !== 'open') {
			if (closesSpeech(tokens, open)) strays.push(stray(open, 'unopened', 'ends'));
			i++;
			continue;
		}
		const close = closingIndex(tokens, marks, i);
		if (close < 0) {
			if (opensSpeech(tokens, open) && marks.slice(i + 1).every(({ side, token }) => side !== 'open' || isInside(token))) {
				strays.push(stray(open, 'unclosed', 'runsOn'));
				regions.push({ firstToken: open.token + 1, endToken: tokens.length, open, close: null, runsOn: true });
			} else if (opensSpeech(tokens, open) || opensSurely(tokens, open)) strays.push(stray(open, 'unclosed', 'ends'));
			i++;
			continue;
		}
		const mark = marks[close];
		if (mark) regions.push({ firstToken: open.token + 1, endToken: mark.token, open, close: mark, runsOn: false });
		i = close + 1;
	}
	return { regions, strays };
}

function stray(mark: QuotationMark, fault: StrayMark['fault'], how: 'runsOn' | 'ends'): StrayMark {
	return { start: mark.start, end: mark.end, text: mark.text, fault, token: mark.token, runsOn: how === 'runsOn', mendAt: null };
}

function closingIndex(tokens: readonly Token[], marks: readonly QuotationMark[], from: number): number {
	const start = marks[from]?.token ?? 0;
	let weak = -1;
	for (let j = from + 1; j < marks.length; j++) {
		const mark = marks[j];
		if (!mark || mark.token - start > LONGEST) break;
		if (mark.side === 'open') return weak < 0 ? closingAround(tokens, marks, j) : weak;
		if (closesSurely(tokens, mark)) return j;
		weak = j;
	}
	return weak;
}

/** The mark that closes a quotation in which another one opens, in the same marks, and closes right before it: ‘We sold ‘no’ tickets,’; -1 where there is none. */
function closingAround(tokens: readonly Token[], marks: readonly QuotationMark[], inner: number): number {
	let at = inner + 1;
	while (at < marks.length && marks[at]?.side !== 'open' && !endsInner(tokens, marks[at])) at++;
	const close = marks[at + 1];
	return marks[at]?.side === 'close' && close && closesSpeech(tokens, close) ? at + 1 : -1;
}

function endsInner(tokens: readonly Token[], mark: QuotationMark | undefined): boolean {
	return mark?.side === 'close' && closesSurely(tokens, mark);
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

/** Words that a sentence begins with, and no name. */
const OPENERS = new Set(
	(
		"i i'm i've i'd i'll i’m i’ve i’d i’ll it it's it’s we we're we’re he he's he’s she she's she’s they you you're you’re the this that that's that’s these those there " +
		'there’s if my our your his her when what why how who where a an but and so no yes not nobody nothing everybody everyone some all every'
	).split(' '),
);

/** Whether a curly mark opens what somebody says: where a sentence may begin, with a word that begins one and is no name. */
function opensSpeech(tokens: readonly Token[], { text, token }: QuotationMark): boolean {
	const next = tokens[token + 1];
	if (text !== '‘' || next?.letterCase === 'lower' || !OPENERS.has(next?.lower ?? '')) return false;
	const before = tokens[token - 1];
	return before === undefined || before.kind === 'mark';
}

/** Whether a curly mark that nothing opens closes what somebody has said: behind the end of a sentence or a comma, where no apostrophe stands. */
function closesSpeech(tokens: readonly Token[], { text, token }: QuotationMark): boolean {
	const before = tokens[token - 1];
	const beforeThat = tokens[token - 2];
	return (
		text === '’' &&
		!tokens[token]?.spaceBefore &&
		SPEECH_ENDS.has(before?.text ?? '') &&
		beforeThat?.kind === 'word' &&
		!before?.spaceBefore
	);
}

const SPEECH_ENDS = new Set(['.', ',', '?', '!']);

function insideTest(regions: readonly Region[]): (token: number) => boolean {
	let at = 0;
	return (token) => {
		while ((regions[at]?.endToken ?? Number.POSITIVE_INFINITY) <= token) at++;
		return (regions[at]?.firstToken ?? Number.POSITIVE_INFINITY) <= token;
	};
}
