import { type Numeral, readOrdinal } from '../numeral.js';
import { durationValue, readQuantity, unitAtPlace } from '../quantity.js';
import { areWords, type Form, isCapitalized, isOneOf, lowerAt, type Match, type TimeText, wordAt, wordSet } from '../timeText.js';
import { setOf } from './sets.js';

/** "every Tuesday", "each year", "every two weeks", "every other day". */
export const everyUnit: Form = (t, at) => {
	const lead = lowerAt(t, at);
	if (lead !== 'every' && lead !== 'each') return null;
	const quant = lead.toUpperCase();
	if (areWords(t, at + 1, 'single')) return everySingle(t, at, quant);
	const weekday = everyWeekday(t, at + 1, quant);
	if (weekday) return { ...weekday, more: moreWeekdays(t, weekday.end, quant) };
	const nth = readOrdinal(t, at + 1);
	const step = nth && nth.value > 1 ? everyNth(t, nth, quant) : null;
	if (step) return step;
	if (areWords(t, at + 1, 'other')) {
		const day = wordAt(t, at + 2, 'weekday');
		if (day) return setOf(at + 3, 'every-other', `XXXX-WXX-${day.weekday}`, quant);
		const unit = unitAtPlace(t, at + 2);
		return unit && setOf(at + 3, 'every-other', durationValue(2, unit.unit), quant);
	}
	const month = wordAt(t, at + 1, 'month');
	if (month && isCapitalized(t, at + 1)) return setOf(at + 2, 'every-month', `XXXX-${String(month.month).padStart(2, '0')}`, quant);
	const season = wordAt(t, at + 1, 'season');
	if (season) return setOf(at + 2, 'every-season', `XXXX-${season.season}`, quant);
	const part = wordAt(t, at + 1, 'dayPart');
	if (part) return setOf(at + 2, 'every-part', `XXXX-XX-XXT${part.part}`, quant);
	const unit = unitAtPlace(t, at + 1);
	if (unit && !unit.plural) return setOf(at + 2, 'every-unit', durationValue(1, unit.unit), quant);
	const quantity = lead === 'every' || wordAt(t, at + 1, 'cardinal') ? readQuantity(t, at + 1) : null;
	return quantity && quantity.written !== 'bare' && quantity.written !== 'hyphenated'
		? setOf(quantity.end, 'every-n', durationValue(quantity.amount, quantity.unit), quant)
		: null;
};

/** "every single day". */
function everySingle(t: TimeText, at: number, quant: string): Match | null {
	const unit = unitAtPlace(t, at + 2);
	return unit && !unit.plural ? setOf(at + 3, 'every-unit', durationValue(1, unit.unit), quant) : null;
}

/** The "Sunday" or "Sunday night" of "every Sunday night". */
function everyWeekday(t: TimeText, at: number, quant: string): Match | null {
	const weekday = wordAt(t, at, 'weekday');
	if (!weekday || weekday.plural) return null;
	const part = wordAt(t, at + 1, 'dayPart');
	return setOf(part ? at + 2 : at + 1, 'every-weekday', `XXXX-WXX-${weekday.weekday}${part ? `T${part.part}` : ''}`, quant);
}

/** The "Wednesday" and "Friday" of "every Monday, Wednesday and Friday"; a weekday behind a comma alone may begin something else. */
function moreWeekdays(t: TimeText, end: number, quant: string): readonly (Match & { readonly start: number })[] {
	const days: (Match & { readonly start: number })[] = [];
	for (let at = end; days.length < DAYS_A_WEEK && isOneOf(t, at, LIST_JOINTS); ) {
		const start = days.length > 0 && areWords(t, at, ',', 'and') ? at + 2 : at + 1;
		const day = everyWeekday(t, start, quant);
		if (!day) break;
		days.push({ ...day, start });
		at = day.end;
	}
	return days.some(({ start }) => areWords(t, start - 1, 'and') || areWords(t, start - 1, 'or')) ? days : [];
}
const DAYS_A_WEEK = 7;
const LIST_JOINTS = wordSet(', and or');

/** "every second day", "every third year", "every second Sunday". */
function everyNth(t: TimeText, nth: Numeral, quant: string): Match | null {
	const weekday = wordAt(t, nth.end, 'weekday');
	if (weekday && !weekday.plural) return setOf(nth.end + 1, 'every-nth', `XXXX-WXX-${weekday.weekday}`, quant);
	const unit = unitAtPlace(t, nth.end);
	return unit && !unit.plural ? setOf(nth.end + 1, 'every-nth', durationValue(nth.value, unit.unit), quant) : null;
}
