import type { Value } from './item.js';

/** A value in words: "17 July 1954", "83,200,000", a label. Null where it is too vague to show, or an item without a label. */
export function describeValue(value: Value, labels: ReadonlyMap<string, string>): string | null {
	switch (value.kind) {
		case 'item':
			return labels.get(value.id) ?? null;
		case 'quantity':
			return new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(value.amount);
		case 'time':
			return describeTime(value.time, value.precision);
	}
}

/** Precisions of Wikidata, from a decade to a day. */
const DECADE = 8;
const YEAR = 9;
const MONTH = 10;

function describeTime(time: string, precision: number): string | null {
	const groups = /^(?<sign>[+-])0*(?<year>\d+)-(?<month>\d{2})-(?<day>\d{2})T/u.exec(time)?.groups;
	if (!groups || precision < DECADE) return null;
	const { sign, year = '', month = '', day = '' } = groups;
	const era = sign === '-' ? ' BC' : '';
	if (precision === DECADE) return `${year.slice(0, -1)}0s${era}`;
	const name = MONTHS[Number(month) - 1];
	if (precision === YEAR || name === undefined) return `${year}${era}`;
	if (precision === MONTH || day === '00') return `${name} ${year}${era}`;
	return `${Number(day)} ${name} ${year}${era}`;
}

const MONTHS: readonly string[] = 'January February March April May June July August September October November December'.split(' ');
