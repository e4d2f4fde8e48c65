import type { Token } from '../tokens/token.js';
import { ATTACHED_CODES, CODES, CURRENCIES, MAGNITUDES, NATIONS_BEFORE_CURRENCY, SYMBOLS } from './tables/money.js';

/** The lengths and first letters of magnitudes: few other words share both, so that most need no look-up. */
const MAGNITUDE_KEYS = new Set([...MAGNITUDES].map(keyOf));

/** A stretch of tokens, half-open. */
interface Run {
	readonly first: number;
	readonly end: number;
}

/** Amounts of money in a block's tokens: "$1.5bn", "£800m", "2 million euros", "Rs 500 crore", "billions of dollars". */
export function findMoney(tokens: readonly Token[]): readonly Run[] {
	const found: Run[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (!token || token.kind === 'mark' || token.kind === 'url') continue;
		const end = token.kind === 'number' || isMagnitude(token) ? endBeforeCurrency(tokens, i) : endBehindCurrency(tokens, i);
		if (end === 0) continue;
		found.push({ first: i, end });
		i = end - 1;
	}
	return found;
}

/** The end of an amount whose currency comes first: "$3 million", "US$5", "Rs 500 crore"; 0 where none begins at `i`. */
function endBehindCurrency(tokens: readonly Token[], i: number): number {
	const token = tokens[i];
	const next = tokens[i + 1];
	if (!token || !next || (next.kind !== 'number' && next.kind !== 'symbol')) return 0;
	const isCode = token.kind === 'word' && next.kind === 'number' && CODES.has(token.text);
	const isAttached =
		token.kind === 'word' && next.kind === 'symbol' && !next.spaceBefore && SYMBOLS.has(next.text) && ATTACHED_CODES.has(token.text);
	const number = isAttached ? i + 2 : isCode || SYMBOLS.has(token.text) ? i + 1 : 0;
	if (number === 0 || tokens[number]?.kind !== 'number') return 0;
	let end = number + 1;
	if (tokens[end]?.text === '-' && isMagnitude(tokens[end + 1])) return end + 2;
	while (isMagnitude(tokens[end])) end++;
	return end;
}

/** The end of an amount whose currency comes last: "2 million euros", "billions of dollars", "50 US dollars", "30€"; 0 where none begins at `i`. */
function endBeforeCurrency(tokens: readonly Token[], i: number): number {
	const token = tokens[i];
	let at = i + 1;
	if (token?.kind === 'word' && tokens[at]?.lower === 'of') at++;
	while (isMagnitude(tokens[at])) at++;
	if (token?.kind === 'number' && SYMBOLS.has(tokens[at]?.text ?? '')) return at + 1;
	if (NATIONS_BEFORE_CURRENCY.has(tokens[at]?.text ?? '')) at++;
	return CURRENCIES.has(tokens[at]?.lower ?? '') ? at + 1 : 0;
}

function isMagnitude(token: Token | undefined): boolean {
	return token !== undefined && token.lower.length < 10 && MAGNITUDE_KEYS.has(keyOf(token.lower)) && MAGNITUDES.has(token.lower);
}

/** The length and first letter of a word in one number. */
function keyOf(lower: string): number {
	return lower.charCodeAt(0) * 16 + lower.length;
}
