import { isGlued, isHyphen, lowerAt, type TimeText, tokenAt, wordAt } from './timeText.js';

/** A number as written, in digits or words. */
export interface Numeral {
	readonly end: number;
	readonly value: number;
	readonly digits: boolean;
}

/** The number that begins at a place: "12", "1,200", "5 1/2", "twenty-five", "two hundred"; null where none does. */
export function readNumeral(t: TimeText, at: number): Numeral | null {
	return readDigits(t, at) ?? readWords(t, at);
}

function readDigits(t: TimeText, at: number): Numeral | null {
	const value = digitsAt(t, at);
	if (value === null) return null;
	const whole = { end: at + 1, value, digits: true };
	if (t.tokens[at + 1]?.kind === 'word') return whole;
	const joined = isHyphen(t, at + 1) ? at + 2 : at + 1;
	const upper = wordAt(t, joined, 'digits');
	const lower = wordAt(t, joined + 2, 'digits');
	if (
		upper &&
		lower?.value &&
		t.tokens[joined + 1]?.text === '/' &&
		isGlued(t, joined + 1) &&
		upper.value < lower.value &&
		lower.value < 10
	)
		return { end: joined + 3, value: value + upper.value / lower.value, digits: true };
	const fraction = VULGAR.get(t.tokens[at + 1]?.text ?? '');
	return fraction ? { end: at + 2, value: value + fraction, digits: true } : whole;
}

/** The value of a number token in digits; null of other tokens, and of those with more than seven digits or three decimals. */
function digitsAt(t: TimeText, at: number): number | null {
	const token = tokenAt(t, at);
	if (token?.kind !== 'number') return null;
	const plain = wordAt(t, at, 'digits');
	if (plain) return plain.length <= LONGEST ? plain.value : null;
	const text = token.text.replaceAll(',', '');
	return DECIMAL.test(text) ? Number(text) : null;
}

const LONGEST = 7;
const DECIMAL = /^\d{1,7}(?:\.\d{1,3})?$/u;

const VULGAR: ReadonlyMap<string, number> = new Map<string, number>([
	['½', 0.5],
	['¼', 0.25],
	['¾', 0.75],
]);

function readWords(t: TimeText, at: number): Numeral | null {
	const first = wordAt(t, at, 'cardinal');
	if (!first) return null;
	let end = at + 1;
	let { value } = first;
	if (value >= 20) {
		const behind = isHyphen(t, end) ? end + 1 : end;
		const unit = wordAt(t, behind, 'cardinal');
		if (unit && unit.value > 0 && unit.value < 10) {
			value += unit.value;
			end = behind + 1;
		}
	}
	const multiplier = wordAt(t, end, 'multiplier');
	if (multiplier) {
		value *= multiplier.value;
		end++;
	}
	return { end, value, digits: false };
}

/** The ordinal that begins at a place: "6th", "third", "twenty-first". */
export function readOrdinal(t: TimeText, at: number): Numeral | null {
	const one = wordAt(t, at, 'ordinal');
	if (one) return { end: at + 1, value: one.value, digits: one.digits };
	const tens = wordAt(t, at, 'cardinal');
	if (!tens || tens.value < 20) return null;
	const behind = isHyphen(t, at + 1) ? at + 2 : at + 1;
	const unit = wordAt(t, behind, 'ordinal');
	return unit && unit.value < 10 && lowerAt(t, behind) !== '' ? { end: behind + 1, value: tens.value + unit.value, digits: false } : null;
}
