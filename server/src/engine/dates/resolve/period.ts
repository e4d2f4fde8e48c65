import { type CivilDate, formatCivilDate, formatYear, toDayNumber } from '../../text/civilDate.js';
import type { DateCues } from '../dateFact.js';
import type { DateOperator } from '../operator.js';
import { formatQuarter, partsOf } from './format.js';
import { type Anchors, type Resolution, stated, underspecified } from './resolution.js';

type PeriodOperator = Extract<DateOperator, { kind: 'period' }>;

/** A numbered quarter or half. Without a year: a quarter is the one nearest to publication by its middle; halves and fiscal quarters are this year's. */
export function resolvePeriod({ period, number, year, fiscal, direction }: PeriodOperator, cues: DateCues, anchors: Anchors): Resolution {
	const letter = period === 'quarter' ? 'Q' : 'H';
	const write = (of: number): string => `${of}-${letter}${number}`;
	if (year !== undefined) return stated('DATE', write(year), ['year', period], 'as stated');
	const { publication, reading, lastYear } = anchors;
	if (reading.mode === 'narrative' && lastYear !== null)
		return {
			...stated('DATE', write(lastYear), [period], `the year that the text is in, ${formatYear(lastYear)}`),
			underspecified: `XXXX-${letter}${number}`,
			implied: ['year'],
			anchor: 'text',
			anchorValue: formatYear(lastYear),
			rule: 'narrative-year',
		};
	const end = cues.opensRange ? anchors.rangeEnd : null;
	if (end?.includes(`-${letter}`)) return beforeRangeEnd(letter, number, end);
	if (!publication) return underspecified(`XXXX-${letter}${number}`, [period], 'the year is open without a publication date');
	const offset = direction === 'last' ? -1 : direction === 'next' ? 1 : 0;
	const chosen =
		direction !== 'none'
			? publication.year + offset
			: period === 'half' || fiscal
				? publication.year
				: anchors.policies.quarter(number, publication, cues);
	return {
		type: 'DATE',
		value: write(chosen),
		underspecified: `XXXX-${letter}${number}`,
		known: [period],
		implied: ['year'],
		anchor: 'publicationDate',
		anchorValue: formatCivilDate(publication),
		alternatives: [write(chosen === publication.year ? chosen - 1 : publication.year)],
		rule: period === 'quarter' && !fiscal && direction === 'none' ? 'nearest-quarter' : 'year-of-publication',
		why: `${period === 'quarter' && !fiscal ? 'the one nearest to publication' : 'in the year of publication'}, ${formatCivilDate(publication)}`,
	};
}

/** "from the third to the first quarter": the last such period before the end. */
function beforeRangeEnd(letter: 'Q' | 'H', number: number, end: string): Resolution {
	const year = (partsOf(end).year ?? 0) - (number < Number(end.slice(-1)) ? 0 : 1);
	return {
		...stated('DATE', `${year}-${letter}${number}`, [letter === 'Q' ? 'quarter' : 'half'], `the last before the end of the range, ${end}`),
		underspecified: `XXXX-${letter}${number}`,
		implied: ['year'],
		anchor: 'text',
		anchorValue: end,
		rule: 'before-range-end',
	};
}

/** A quarter to come must be so much nearer than one gone by, as reports are of what has been; not where the sentence looks forward. */
const FUTURE = 3;
/** Where the clause itself looks forward, a quarter to come may be so much farther. */
const CERTAIN = 0.4;

/** The year that puts the middle of a quarter nearest to a day. */
export function nearestQuarterYear(quarter: number, publication: CivilDate, cues: DateCues): number {
	const weight = cues.future === 'clause' ? CERTAIN : cues.future ? 1 : FUTURE;
	const today = toDayNumber(publication);
	const distance = (year: number): number => {
		const days = toDayNumber({ year, month: quarter * 3 - 1, day: 15 }) - today;
		return days > 0 ? days * weight : -days;
	};
	const { year } = publication;
	return [year - 1, year, year + 1].reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best));
}

/** The last quarter that had ended before a day. */
export function lastCompletedQuarter({ year, month }: CivilDate): string {
	const running = Math.ceil(month / 3);
	return running === 1 ? formatQuarter(year - 1, 4) : formatQuarter(year, running - 1);
}

/** "the quarter", "the year-ago period": the period that the text reports on, so many years back. */
export function resolveReportedPeriod(operator: Extract<DateOperator, { kind: 'reportedPeriod' }>, anchors: Anchors): Resolution {
	const { yearsBack, endMonth, year } = operator;
	const { publication, period } = anchors;
	const reported = period?.includes('-Q') ? period : null;
	if (endMonth !== undefined && publication) {
		const ended = endMonth <= publication.month ? publication.year : publication.year - 1;
		return found(formatQuarter(ended, Math.ceil(endMonth / 3)), anchors, 'the quarter that ended in that month', 'quarter-by-end');
	}
	if (year !== undefined)
		return found(reported ? `${year}${reported.slice(4)}` : String(year), anchors, 'the same period of that year', 'same-period');
	if (yearsBack > 0 && !reported)
		return publication
			? found(String(publication.year - yearsBack), anchors, 'the year before publication', 'year-before')
			: underspecified('XXXX', [], 'open without a publication date');
	const base = reported ?? (publication ? lastCompletedQuarter(publication) : null);
	if (!base) return underspecified('XXXX-QX', [], 'open without a publication date');
	const value = formatQuarter((partsOf(base).year ?? 0) - yearsBack, Number(base.slice(-1)));
	return found(
		value,
		anchors,
		reported ? `by ${reported}, the quarter that the text reports on` : 'the last quarter completed before publication',
		reported ? 'reported-quarter' : 'last-completed-quarter',
	);
}

function found(value: string, { publication, period }: Anchors, why: string, rule: string): Resolution {
	const anchor = period ? 'text' : 'publicationDate';
	const anchorValue = period ?? (publication && formatCivilDate(publication));
	return {
		type: 'DATE',
		value,
		underspecified: 'XXXX-QX',
		known: [],
		implied: ['year', 'quarter'],
		anchor,
		...(anchorValue && { anchorValue }),
		alternatives: [],
		rule,
		why,
	};
}
