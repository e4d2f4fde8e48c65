import { MONTHS, SEASONS } from './timexNames.js';

/**
 * A TIMEX3 value before Christ in words, with the first and last year of anything longer than one: `BC0480` is "the year 480 BC", `BC0480-08` "August 480 BC",
 * `BC048` "the 480s BC", `BC04` "the 5th century BC". Null for a value of another form.
 */
export function describeBeforeChrist(value: string): { readonly text: string; readonly extent: string | null } | null {
	const groups = VALUE.exec(value)?.groups;
	if (!groups) return null;
	const { number = '', month, day, season } = groups;
	const count = Number(number);
	if (number.length === 2) return { text: `the ${ordinal(count + 1)} century BC`, extent: `${count * 100 + 100} – ${count * 100 + 1} BC` };
	if (number === '000') return { text: 'the first decade BC', extent: '9 – 1 BC' };
	if (number.length === 3) return { text: `the ${count}0s BC`, extent: `${count}9 – ${count}0 BC` };
	if (season !== undefined) return plain(`${SEASONS[season]} ${count} BC`);
	if (month === undefined) return plain(`the year ${count} BC`);
	const name = MONTHS[Number(month) - 1] ?? month;
	return plain(`${day === undefined ? '' : `${Number(day)} `}${name} ${count} BC`);
}

const VALUE = /^BC(?<number>\d{2,4})(?:(?<=\d{4})-(?:(?<month>\d{2})(?:-(?<day>\d{2}))?|(?<season>SP|SU|FA|WI)))?$/u;

/** "1st", "22nd", "113th". */
export function ordinal(n: number): string {
	const suffix = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
	return `${n}${suffix}`;
}

function plain(text: string): { readonly text: string; readonly extent: null } {
	return { text, extent: null };
}
