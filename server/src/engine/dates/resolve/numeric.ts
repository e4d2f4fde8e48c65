import { formatCivilDate, isCivilDate } from '../../text/civilDate.js';
import type { DateOperator } from '../operator.js';
import { type Anchors, type Resolution, stated } from './resolution.js';

/** "03/04/2025" by the settings, else by the article's other dates, else both ways, American order first. */
export function resolveNumeric(
	{ first, second, year = 2000 }: Extract<DateOperator, { kind: 'numeric' }>,
	{ reading }: Anchors,
): Resolution {
	const monthFirst = { year, month: first, day: second };
	const dayFirst = { year, month: second, day: first };
	const possible = [monthFirst, dayFirst].filter(isCivilDate);
	const [only] = possible;
	if (possible.length < 2 || first === second) {
		const value = formatCivilDate(only ?? (second > 12 ? monthFirst : dayFirst));
		return { ...stated('DATE', value, ['year', 'month', 'day'], 'only one order makes a date'), rule: 'only-order' };
	}
	const [chosen, other] = reading.numericOrder === 'dayFirst' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
	const isKnown = reading.numericOrder !== 'unknown';
	return {
		...stated(
			'DATE',
			formatCivilDate(chosen),
			['year', 'month', 'day'],
			isKnown ? `the ${WORDS[reading.numericOrder]} stands first here` : 'month first assumed; nothing in the article settles the order',
		),
		alternatives: [formatCivilDate(other)],
		rule: isKnown ? `order-${reading.numericOrder}` : 'ambiguous-order',
	};
}

const WORDS: Readonly<Record<string, string>> = { dayFirst: 'day', monthFirst: 'month', unknown: 'month' };
