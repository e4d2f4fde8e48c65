import { type CivilDate, formatCivilDate, formatYear, toDayNumber } from '../../text/civilDate.js';
import type { DateCues } from '../dateFact.js';
import type { DayInYear } from './datePolicies.js';
import { partsOf, spell } from './format.js';
import type { Anchors } from './resolution.js';

/** The year that a month, a month and day or a holiday without one belongs to, and why. */
export interface YearChoice {
	readonly year: number;
	readonly rule: string;
	readonly why: string;
	readonly anchor: 'publicationDate' | 'text';
	readonly anchorValue: string;
	/** The next likely year, where it is likely at all. */
	readonly other: number | null;
}

/** Chooses the year by the first policy that can: the range's end, the narrative's year, "since", else nearest to publication. Null: nothing to go by. */
export function chooseYear(at: DayInYear, cues: DateCues, anchors: Anchors, isBareMonth: 'bare' | 'day'): YearChoice | null {
	return (
		beforeRangeEnd(at, cues, anchors) ??
		narrativeYear(at, anchors) ??
		pastYear(at, cues, anchors) ??
		yearByPolicy(at, cues, anchors, isBareMonth)
	);
}

/** "between May and July": the start is the last one before the end. */
function beforeRangeEnd(at: DayInYear, cues: DateCues, { rangeEnd }: Anchors): YearChoice | null {
	const end = cues.opensRange && rangeEnd ? partsOf(rangeEnd) : null;
	if (!end || end.year === null || end.month === null) return null;
	const limit = toDayNumber(end.day ?? { year: end.year, month: end.month, day: 15 });
	const year = toDayNumber(at(end.year)) <= limit ? end.year : end.year - 1;
	return {
		year,
		rule: 'before-range-end',
		why: `the last before the end of the range, ${rangeEnd}`,
		anchor: 'text',
		anchorValue: rangeEnd ?? '',
		other: year - 1,
	};
}

/** A month so many months before the last one named has come round again: January after November, not August after October. */
const YEAR_END = 8;

/** In a narrative: the year that the text is in; January after December opens the next. */
export function narrativeYear(at: DayInYear, { reading, lastYear, lastDate }: Anchors): YearChoice | null {
	if (reading.mode !== 'narrative' || lastYear === null) return null;
	const last = lastDate === null ? null : partsOf(lastDate);
	const rollsOver = last?.year === lastYear && last.month !== null && last.month - at(lastYear).month >= YEAR_END;
	const year = rollsOver ? lastYear + 1 : lastYear;
	return {
		year,
		rule: rollsOver ? 'narrative-rollover' : 'narrative-year',
		why: `the year that the text is in, ${formatYear(year)}`,
		anchor: 'text',
		anchorValue: formatYear(lastYear),
		other: year + 1,
	};
}

/** "since March", "ended June 30": the latest that is not after publication. */
function pastYear(at: DayInYear, cues: DateCues, { publication }: Anchors): YearChoice | null {
	if (!cues.past || !publication) return null;
	const year = toDayNumber(at(publication.year)) <= toDayNumber(publication) ? publication.year : publication.year - 1;
	return choice(year, 'past-cue', 'the latest before publication', publication, year + 1);
}

const FUTURE_WITH_CUE = 0.8;
const FUTURE_DAY = 1.3;
const FUTURE_MONTH = 2.5;
/** A year so many times as far away as the chosen one is no alternative. */
const FAR_FETCHED = 3;

/** The years about publication by how near they put it; a future one must be nearer, unless the sentence looks forward. */
export function nearestYears(
	at: DayInYear,
	publication: CivilDate,
	cues: DateCues,
	isBareMonth: 'bare' | 'day',
): readonly [number, ...number[]] {
	const today = toDayNumber(publication);
	const weight = cues.future ? FUTURE_WITH_CUE : isBareMonth === 'bare' ? FUTURE_MONTH : FUTURE_DAY;
	const [nearest, next] = [publication.year - 1, publication.year, publication.year + 1]
		.map((year) => {
			const distance = toDayNumber(at(year)) - today;
			const inMonth = isBareMonth === 'bare' && at(year).month === publication.month && year === publication.year;
			return { year, distance: inMonth ? 0 : distance > 0 ? distance * weight : -distance };
		})
		.sort((a, b) => a.distance - b.distance);
	if (!nearest) return [publication.year];
	return next && next.distance < FAR_FETCHED * Math.max(nearest.distance, 1) ? [nearest.year, next.year] : [nearest.year];
}

/** With nothing else to go by, the policy decides. */
function yearByPolicy(at: DayInYear, cues: DateCues, { publication, policies }: Anchors, isBareMonth: 'bare' | 'day'): YearChoice | null {
	if (!publication) return null;
	const [year, other = null] = policies.year(at, publication, cues, isBareMonth);
	return choice(
		year,
		cues.future ? 'nearest-future-cue' : 'nearest',
		cues.future ? 'the sentence looks forward, and this is nearest to publication' : 'nearest to publication',
		publication,
		other,
	);
}

function choice(year: number, rule: string, why: string, publication: CivilDate, other: number | null): YearChoice {
	return { year, rule, why: `${why}, ${spell(publication)}`, anchor: 'publicationDate', anchorValue: formatCivilDate(publication), other };
}
