import type { DateOperator } from '../operator.js';
import type { Quantity } from '../quantity.js';
import { areWords, type Form, type Match, type TimeText, wordAt } from '../timeText.js';
import { matchDay } from './day.js';
import { holiday } from './holidays.js';
import { directed } from './relative.js';

/** "the day after Thanksgiving", "the week before 3 May", "the day before last Tuesday". */
export const besideDate: Form = (t, at) => {
	const unit = wordAt(t, at, 'unit');
	if (!unit || unit.plural || !areWords(t, at - 1, 'the')) return null;
	const sign = signAt(t, at + 1);
	const base = sign && (holiday(t, at + 2) ?? matchDay(t, at + 2) ?? directed(t, at + 2));
	if (!base || base.operator.kind === 'time') return null;
	if (base.operator.kind === 'unit' || base.operator.kind === 'duration') return null;
	return found(base.end, { kind: 'beside', unit: unit.unit, amount: 1, sign, base: base.operator });
};

/** "two weeks after Christmas", given the quantity. Beside other dates the stretch stays a mention of its own. */
export function quantityBeside(t: TimeText, { end, unit, amount, written }: Quantity, mod: string | undefined): Match | null {
	const sign = written === 'counted' || written === 'article' ? signAt(t, end) : null;
	const base = sign && holiday(t, end + 1);
	if (!base || amount === 'X' || base.operator.kind === 'time') return null;
	const beside = found(base.end, { kind: 'beside', unit, amount, sign, base: base.operator });
	return mod ? { ...beside, mod } : beside;
}

function signAt(t: TimeText, at: number): -1 | 1 | null {
	return areWords(t, at, 'before') ? -1 : areWords(t, at, 'after') ? 1 : null;
}

function found(end: number, operator: Extract<DateOperator, { kind: 'beside' }>): Match {
	return { end, form: 'beside-date', operator, article: 'inside' };
}
