import type { DateOperator } from '../operator.js';
import { durationValue } from '../quantity.js';
import { type Form, isOneOf, type Match, wordAt, wordSet } from '../timeText.js';
import { withPart } from './partBehind.js';

/** What only a post says by a bare word: "Long day", "night out", "this Sat", "Spring is here", "my future". */
export const inPost: Form = (t, at) => {
	if (t.register !== 'post') return null;
	const word = t.words[at];
	switch (word?.class) {
		case 'unit':
			if (isOneOf(t, at, SHORT_UNITS)) return null;
			return found(at + 1, word.unit === 'weekend' && !word.plural ? THIS_WEEKEND : length(word.unit, word.plural));
		case 'dayPart':
			return found(at + 1, { kind: 'time', base: null, part: word.part });
		case 'season':
			return isOneOf(t, at, VERBS) ? null : found(at + 1, { kind: 'season', season: word.season, direction: 'none' });
		case 'weekday': {
			const isLed = isOneOf(t, at - 1, LEADS) || wordAt(t, at - 1, 'direction') !== null || wordAt(t, at - 1, 'each') !== null;
			const day =
				word.short && isLed ? withPart(t, at + 1, 'post-weekday', { kind: 'weekday', weekday: word.weekday, direction: 'none' }) : null;
			return day && { ...day, article: 'outside' };
		}
		case 'ordinal':
			return wordAt(t, at + 1, 'unit') && !wordAt(t, at + 1, 'unit')?.plural
				? found(at + 2, length(wordAt(t, at + 1, 'unit')?.unit ?? 'day', false))
				: null;
		case 'reference':
			return isOneOf(t, at, FUTURE) ? found(at + 1, { kind: 'reference', value: 'FUTURE_REF' }) : null;
		default:
			return null;
	}
};

const THIS_WEEKEND: DateOperator = { kind: 'unit', unit: 'weekend', direction: 'this' };
/** Only behind a number: elsewhere "min" is a name and "yr" is "your". */
const SHORT_UNITS = wordSet('min mins sec secs hr yr');
const VERBS = wordSet('fall');
const FUTURE = wordSet('future');
const LEADS = wordSet('on by till until and or from to for');

function length(unit: Parameters<typeof durationValue>[1], plural: boolean): DateOperator {
	return { kind: 'duration', value: durationValue(plural ? 'X' : 1, unit) };
}

function found(end: number, operator: DateOperator): Match {
	return { end, form: `post-${operator.kind}`, operator, article: 'inside' };
}
