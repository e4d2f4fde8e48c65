import type { DateOperator } from '../operator.js';
import { isCapitalized, isHyphen, type Match, type TimeText, wordAt } from '../timeText.js';

/** "Wednesday night", "yesterday morning": a day part behind a day; "Saturday nights" recur. Null in a title: "Saturday Night Live". */
export function withPart(t: TimeText, end: number, form: string, operator: DateOperator): Omit<Match, 'article'> | null {
	const part = wordAt(t, end, 'dayPart');
	if (!part || isHyphen(t, end + 1)) return { end, form, operator };
	if (isCapitalized(t, end) && isCapitalized(t, end + 1)) return null;
	if (operator.kind === 'weekday' && t.tokens[end]?.lower.endsWith('s'))
		return {
			end: end + 1,
			form: `${form}-parts`,
			operator: { kind: 'set', value: `XXXX-WXX-${operator.weekday}T${part.part}`, quant: 'EACH' },
		};
	return { end: end + 1, form: `${form}-part`, operator: { kind: 'time', base: operator, part: part.part } };
}
