import { formatCivilDate, formatYear } from '../../text/civilDate.js';
import type { DateCues } from '../dateFact.js';
import type { DateOperator, Season } from '../operator.js';
import { type Anchors, type Resolution, stated, underspecified } from './resolution.js';

/** The month in whose middle each season lies. */
const MIDDLES: Readonly<Record<Season, number>> = { SP: 4, SU: 7, FA: 10, WI: 1 };

/** A season: with a direction by its middle, else that of the year of publication or of the narrative. */
export function resolveSeason(
	{ season, year, direction }: Extract<DateOperator, { kind: 'season' }>,
	cues: DateCues,
	anchors: Anchors,
): Resolution {
	if (year !== undefined) return stated('DATE', `${formatYear(year)}-${season}`, ['year', 'season'], 'as stated');
	const { publication, reading, lastYear } = anchors;
	const fromText =
		(reading.mode === 'narrative' || direction === 'same' || direction === 'following' || direction === 'previous') && lastYear !== null;
	if (!fromText && !publication) return underspecified(`XXXX-${season}`, ['season'], 'the year is open without a publication date');
	const base = fromText ? lastYear : (publication?.year ?? 0);
	const offset = fromText
		? direction === 'next' || direction === 'following'
			? 1
			: direction === 'last' || direction === 'previous'
				? -1
				: 0
		: !publication
			? 0
			: cues.past && direction === 'none'
				? sinceOffset(MIDDLES[season], publication.month)
				: seasonOffset(MIDDLES[season], publication.month, direction);
	return {
		type: 'DATE',
		value: `${formatYear(base + offset)}-${season}`,
		underspecified: `XXXX-${season}`,
		known: ['season'],
		implied: ['year'],
		anchor: fromText ? 'text' : 'publicationDate',
		anchorValue: fromText ? formatYear(lastYear) : publication ? formatCivilDate(publication) : '',
		alternatives: [],
		rule: fromText ? 'narrative-year' : direction !== 'none' ? `${direction}-season` : cues.past ? 'past-cue' : 'year-of-publication',
		why: fromText
			? `the year that the text is in, ${formatYear(lastYear)}`
			: direction === 'next'
				? 'the one after publication'
				: direction === 'last' || offset < 0
					? 'the one before publication'
					: 'in the year of publication',
	};
}

/** "since the summer": one that has begun. */
function sinceOffset(middle: number, month: number): number {
	return middle - 1 <= month ? 0 : -1;
}

function seasonOffset(middle: number, month: number, direction: string): number {
	if (direction === 'last') return middle + 1 < month ? 0 : -1;
	if (direction === 'next') return middle - 1 > month ? 0 : 1;
	return 0;
}
