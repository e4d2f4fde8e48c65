import type { DateOperator } from './operator.js';
import { areWords, isOneOf, lowerAt, type TimeText, wordSet } from './timeText.js';

const RANGE_JOINTS = wordSet('and or to through until - – — & till');

/** "between May and July", "from Monday to Friday", "Sept. 19 to Oct. 2": something of the same kind follows behind a joint. */
export function opensRange(
	t: TimeText,
	start: number,
	end: number,
	operator: DateOperator,
	next: number | undefined,
	nextOperator: DateOperator | undefined,
): boolean {
	if (next !== end + 1 || nextOperator?.kind !== operator.kind || !isOneOf(t, end, RANGE_JOINTS)) return false;
	return (lowerAt(t, end) !== 'and' && lowerAt(t, end) !== 'or') || areWords(t, start - 1, 'between') || lendsYear(nextOperator, operator);
}

/** "in January and February 2022": a year behind the second of two months, or of two days, is that of both. */
function lendsYear(lender: DateOperator, borrower: DateOperator): boolean {
	return (
		lender.kind === 'calendar' &&
		borrower.kind === 'calendar' &&
		lender.year !== undefined &&
		borrower.year === undefined &&
		borrower.month !== undefined &&
		(lender.day === undefined) === (borrower.day === undefined)
	);
}

/** Whether an expression stands beside a dash, or in "from … to …". */
export function isInRange(t: TimeText, start: number, end: number): boolean {
	const before = lowerAt(t, start - 1);
	const after = lowerAt(t, end);
	return (
		before === '-' ||
		before === '–' ||
		after === '-' ||
		after === '–' ||
		(before === 'to' && lowerAt(t, start - 3) === 'from') ||
		(before === 'from' && after === 'to')
	);
}
