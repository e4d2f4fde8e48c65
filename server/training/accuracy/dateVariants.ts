import { FIRST_DATE_CARRY } from '../../src/engine/dates/carry.js';
import type { DateCues, DateFact } from '../../src/engine/dates/dateFact.js';
import type { DateOperator } from '../../src/engine/dates/operator.js';
import { lastCompletedQuarter } from '../../src/engine/dates/resolve/period.js';
import { lastWeekday, nearestWeekday, nextWeekday, pastInclusiveWeekday } from '../../src/engine/dates/resolve/weekday.js';
import { nearestYears } from '../../src/engine/dates/resolve/yearOfMonth.js';
import { parseCivilDate, toDayNumber, weekday } from '../../src/engine/index.js';
import { addDays, formatIsoWeek } from '../../src/engine/text/isoWeek.js';
import { policyOf } from './dateShares.js';
import type { DateVariant } from './dateVariant.js';

/** The policies of the engine beside their rivals, in the order that the table has them. */
export const DATE_VARIANTS: readonly DateVariant[] = [
	{
		policy: 'a weekday is the latest on or before publication',
		instead: 'the latest before publication, never its own day',
		policies: { weekday: lastWeekday },
	},
	{
		policy: 'a weekday is the latest on or before publication',
		instead: 'that of the same ISO week',
		policies: { weekday: (day, anchor) => addDays(anchor, day - weekday(anchor)) },
	},
	{ policy: 'a weekday is the latest on or before publication', instead: 'the nearest', policies: { weekday: nearestWeekday } },
	{ policy: 'a weekday is the latest on or before publication', instead: 'the next after publication', policies: { weekday: nextWeekday } },
	{
		policy: 'a verb that looks forward turns a weekday',
		instead: 'it does not',
		policies: { weekdayAhead: pastInclusiveWeekday },
	},
	{ policy: 'words that look forward bear on all dates', instead: 'on none', fact: (fact) => withoutCue(fact, 'future') },
	{
		policy: 'a month or day without a year is the nearest, the past preferred',
		instead: 'in the year of publication',
		policies: { year: (_, { year }) => [year] },
	},
	{
		policy: 'a month or day without a year is the nearest, the past preferred',
		instead: 'the latest that is not after publication',
		policies: {
			year: (at, publication) => [toDayNumber(at(publication.year)) <= toDayNumber(publication) ? publication.year : publication.year - 1],
		},
	},
	{
		policy: 'a month or day without a year is the nearest, the past preferred',
		instead: 'the nearest, past and future alike',
		policies: {
			year: (at, publication) => {
				const distance = (year: number) => Math.abs(toDayNumber(at(year)) - toDayNumber(publication));
				const { year } = publication;
				return [[year - 1, year, year + 1].reduce((best, next) => (distance(next) < distance(best) ? next : best))];
			},
		},
	},
	{
		policy: 'a month or day without a year is the nearest, the past preferred',
		instead: 'the same without regard to words that look forward',
		policies: { year: (at, publication, { future: _, ...cues }, isBareMonth) => nearestYears(at, publication, cues, isBareMonth) },
	},
	{ policy: '“since” and “ended” look back', instead: 'they do not', fact: (fact) => withoutCue(fact, 'past') },
	{ policy: 'a range begins before it ends', instead: 'both ends by themselves', fact: (fact) => withoutCue(fact, 'opensRange') },
	{
		policy: 'a quarter without a year is the nearest, the past preferred',
		instead: 'in the year of publication',
		policies: { quarter: (_, { year }) => year },
	},
	{
		policy: 'a quarter without a year is the nearest, the past preferred',
		instead: 'the latest that has ended',
		policies: { quarter: (quarter, { year, month }) => (quarter * 3 < month ? year : year - 1) },
	},
	{
		policy: '“the quarter” is the one that the text reports on',
		instead: 'the last that ended before publication',
		value: (date, { publicationDate }) => {
			const publication = policyOf(date) === 'reported-quarter' ? parseCivilDate(publicationDate?.value ?? '') : null;
			return publication ? lastCompletedQuarter(publication) : date.value;
		},
	},
	{
		policy: '“a year ago” beside a quarter is that quarter',
		instead: 'the year',
		value: (date) => (policyOf(date) === 'year-before-quarter' ? date.value.slice(0, 4) : date.value),
	},
	{
		policy: '“last week” is an ISO week',
		instead: 'some week of its year (2016-WXX)',
		value: ({ value }) => value.replace(/^(\d{4})-W\d\d$/u, '$1-WXX'),
	},
	{
		policy: '“last week” is an ISO week',
		instead: 'the day seven days away',
		value: ({ value, anchorValue = '' }) => {
			const anchor = parseCivilDate(anchorValue);
			const steps = anchor ? [-7, 0, 7].filter((days) => formatIsoWeek(addDays(anchor, days)) === value) : [];
			const [days] = steps;
			if (!anchor || days === undefined) return value;
			const { year, month, day } = addDays(anchor, days);
			return [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
		},
	},
	{
		policy: 'a narrative’s months and days are of the year that it is in',
		instead: 'every article is read as news',
		reading: (reading) => ({ ...reading, mode: 'news' }),
	},
	{
		policy: 'a narrative’s months and days are of the year that it is in',
		instead: 'every article is read as a narrative',
		reading: (reading) => ({ ...reading, mode: 'narrative' }),
	},
	{
		policy: '“the following day” counts from the date before it, in any paragraph',
		instead: 'in its own paragraph only',
		carry: () => FIRST_DATE_CARRY,
	},
	leftOut('“now”, “recently”, “the future”', 'reference'),
	leftOut('durations', 'duration'),
	leftOut('sets: “daily”, “every Tuesday”', 'set'),
	leftOut('“ago”, “earlier”, “later”', 'shift'),
	leftOut('“today”, “yesterday”', 'deictic'),
	leftOut('“last year”, “this week”', 'unit'),
	leftOut('decades', 'decade'),
	leftOut('“at that time”', 'anaphor'),
	leftOut('holidays', 'holiday'),
	leftOut('seasons', 'season'),
];

function leftOut(what: string, kind: DateOperator['kind']): DateVariant {
	return { policy: `${what} are found`, instead: 'left out', fact: (fact) => (fact.operator.kind === kind ? null : fact) };
}

function withoutCue(fact: DateFact, cue: keyof DateCues): DateFact {
	const { [cue]: _, ...cues } = fact.cues;
	return { ...fact, cues };
}
