import type { Token } from '../tokens/token.js';
import {
	ATTACHED_CODES,
	CODES,
	CURRENCIES,
	MAGNITUDES,
	NATIONS_BEFORE_CURRENCY,
	NUMBER_WORDS,
	OTHER_MEANING,
	QUANTITIES,
	SCREEN_LINES,
	SYMBOLS,
	WEIGHING,
} from './tables/money.js';

/** Words that an amount can begin with. */
const AMOUNTS: ReadonlySet<string> = new Set([...MAGNITUDES, ...NUMBER_WORDS, ...QUANTITIES]);
/** Their lengths and first letters: few other words share both, so that most need no look-up. */
const KEYS: ReadonlySet<number> = new Set([...AMOUNTS].map(keyOf));

/** A stretch of tokens, half-open. */
export interface Run {
	readonly first: number;
	readonly end: number;
}

/** Amounts of money in a block's tokens: "$1.5bn", "£800m", "2 million euros", "Rs 500 crore", "tens of billions of dollars", "five cents", "$12-14 billion". */
export function findMoney(tokens: readonly Token[]): readonly Run[] {
	const found: Run[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (!token || token.kind === 'mark' || token.kind === 'url') continue;
		const end = isAmount(token) ? endBeforeCurrency(tokens, i) : endBehindCurrency(tokens, i);
		if (end === 0) continue;
		const isArticled = isMagnitude(token) && tokens[i - 1]?.lower === 'a' && !isDash(tokens[end - 2]);
		found.push({ first: isArticled ? i - 1 : i, end });
		i = end - 1;
	}
	return found;
}

/** The end of an amount whose currency comes first: "$3 million", "US$5", "Rs 500 crore", "$12-14 billion", "$10 million dollars"; 0 where none begins at `i`. */
function endBehindCurrency(tokens: readonly Token[], i: number): number {
	const token = tokens[i] as Token;
	const next = tokens[i + 1];
	if (!next || (next.kind !== 'number' && next.kind !== 'symbol')) return 0;
	const isCode = token.kind === 'word' && next.kind === 'number' && CODES.has(token.text);
	const isAttached =
		token.kind === 'word' && next.kind === 'symbol' && !next.spaceBefore && SYMBOLS.has(next.text) && ATTACHED_CODES.has(token.text);
	const number = isAttached ? i + 2 : isCode || SYMBOLS.has(token.text) ? i + 1 : 0;
	if (number === 0 || tokens[number]?.kind !== 'number') return 0;
	let end = number + 1;
	if (isDash(tokens[end]) && !tokens[end + 1]?.spaceBefore) {
		const upper = SYMBOLS.has(tokens[end + 1]?.text ?? '') ? end + 2 : end + 1;
		if (tokens[upper]?.kind === 'number') end = upper + 1;
	}
	end = endOfMagnitudes(tokens, end);
	return CURRENCIES.has(tokens[end]?.lower ?? '') && tokens[end]?.kind === 'word' ? end + 1 : end;
}

/** The end of an amount whose currency comes last: "2 million euros", "billions of dollars", "50 Hong Kong dollars", "250-300 rupees", "30€"; 0 where none begins at `i`. */
function endBeforeCurrency(tokens: readonly Token[], i: number): number {
	let at = i + 1;
	for (let part = tokens[at]; part && isDash(part) && !part.spaceBefore && isAmount(tokens[at + 1]); part = tokens[at]) at += 2;
	if (isDash(tokens[at]) && tokens[at + 1]?.lower === 'plus') at += 2;
	while (isMagnitude(tokens[at])) at++;
	for (let of = tokens[at]; of?.lower === 'of' && isOneOf(tokens[at - 1], QUANTITIES); of = tokens[at])
		at = endOfMagnitudes(tokens, at + 1);
	if (tokens[at - 1]?.kind === 'number' && (SYMBOLS.has(tokens[at]?.text ?? '') || isPenny(tokens, at))) return at + 1;
	const isHyphened = isDash(tokens[at]) && !tokens[at]?.spaceBefore;
	if (isHyphened) at++;
	at = endOfNation(tokens, at);
	const currency = tokens[at];
	if (!currency || !CURRENCIES.has(currency.lower) || (isHyphened && currency.spaceBefore)) return 0;
	if (isAnotherThing(tokens, i, at)) return 0;
	return currency.lower === 'euro' && tokens[at + 1]?.lower === 'cents' ? at + 2 : at + 1;
}

/** The letter of "300p": not of the lines of a screen. */
function isPenny(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	const number = tokens[at - 1]?.text ?? '';
	return token?.text === 'p' && !token.spaceBefore && number.length < 4 && !SCREEN_LINES.has(number);
}

/** The end of what multiplies a number, also behind a hyphen: "million", "-billion". */
function endOfMagnitudes(tokens: readonly Token[], first: number): number {
	let end = first;
	for (;;) {
		if (isMagnitude(tokens[end])) end++;
		else if (isDash(tokens[end]) && isMagnitude(tokens[end + 1])) end += 2;
		else return end;
	}
}

function endOfNation(tokens: readonly Token[], at: number): number {
	if (NATIONS_BEFORE_CURRENCY.has(tokens[at]?.text ?? '')) return at + 1;
	return NATIONS_BEFORE_CURRENCY.has(`${tokens[at]?.text} ${tokens[at + 1]?.text}`) ? at + 2 : at;
}

/** Whether the words of an amount are none here: "2 won the first set", "he weighs 175 pounds", "90 marks", "8 Rand Paul". */
function isAnotherThing(tokens: readonly Token[], first: number, currency: number): boolean {
	const { lower, letterCase } = tokens[currency] as Token;
	const next = tokens[currency + 1];
	if (letterCase === 'capitalized' && next?.letterCase === 'capitalized') return true;
	if (lower.startsWith('pound') && (isWeighed(tokens, first, currency) || next?.lower === 'of')) return true;
	return OTHER_MEANING.has(lower) && currency - first === 1 && (tokens[first] as Token).text.length < 3;
}

/** Whether words of weights stand before an amount, or right behind it. */
function isWeighed(tokens: readonly Token[], first: number, last: number): boolean {
	for (let at = Math.max(0, first - 6); at < Math.min(tokens.length, last + 4); at++)
		if (WEIGHING.has((tokens[at] as Token).lower)) return true;
	return false;
}

function isAmount(token: Token | undefined): boolean {
	return token?.kind === 'number' || isOneOf(token, AMOUNTS);
}

function isMagnitude(token: Token | undefined): boolean {
	return isOneOf(token, MAGNITUDES);
}

function isOneOf(token: Token | undefined, words: ReadonlySet<string>): boolean {
	return token?.kind === 'word' && KEYS.has(keyOf(token.lower)) && words.has(token.lower);
}

function isDash(token: Token | undefined): boolean {
	return token?.kind === 'mark' && (token.text === '-' || token.text === '–' || token.text === '‑');
}

/** The length and first letter of a word in one number. */
function keyOf(lower: string): number {
	return lower.charCodeAt(0) * 16 + lower.length;
}
