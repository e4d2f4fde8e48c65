import { type CivilDate, formatCivilDate, isCivilDate, toDayNumber, weekday } from '../../text/civilDate.js';
import { addMonths } from '../../text/isoWeek.js';
import type { DateCues } from '../dateFact.js';
import type { DatePart } from '../timex.js';
import { pad, partsOf, spell, weekdayName } from './format.js';
import { type Anchors, type Resolution, underspecified } from './resolution.js';

/** How many months to either side are looked at for one in which the day falls on its weekday. */
const REACH = 11;

/**
 * "the 6th": of the month that the text is in, where that is not the one of publication; else the latest on or before publication, or the next where the
 * verb looks forward. A weekday beside it settles the month.
 */
export function resolveDayOfMonth(day: number, stated: number | undefined, cues: DateCues, anchors: Anchors): Resolution {
	const open = `XXXX-XX-${pad(day)}`;
	const known: readonly DatePart[] = stated === undefined ? ['day'] : ['day', 'weekday'];
	const last = anchors.lastDate === null ? null : partsOf(anchors.lastDate);
	const named = last?.year && last.month ? { year: last.year, month: last.month, day: last.day?.day ?? 1 } : null;
	const { publication } = anchors;
	const isElsewhere = named !== null && !(named.year === publication?.year && named.month === publication.month);
	const anchor = isElsewhere ? named : publication;
	if (!anchor) return underspecified(open, known, `day ${day}; the month is open without a publication date`);
	const found = isElsewhere ? nearest(day, stated, anchor) : beside(day, stated, anchor, cues.future === 'clause' ? 1 : -1);
	if (!found) return underspecified(open, known, `no month near ${spell(anchor)} has such a day`);
	return {
		type: 'DATE',
		value: formatCivilDate(found),
		underspecified: open,
		known,
		implied: ['year', 'month'],
		anchor: isElsewhere ? 'text' : 'publicationDate',
		anchorValue: isElsewhere ? (anchors.lastDate ?? '') : formatCivilDate(anchor),
		alternatives: [],
		rule: isElsewhere ? 'month-of-text' : cues.future === 'clause' ? 'next-such-day' : 'latest-such-day',
		why: `day ${day}${stated === undefined ? '' : `, a ${weekdayName(stated)}`}: ${isElsewhere ? 'of the month that the text is in' : `${cues.future === 'clause' ? 'the verb looks forward, the first on or after' : 'the latest on or before'} publication, ${spell(anchor)}`}`,
	};
}

/** The first such day from a day on, or the last up to it. */
function beside(day: number, stated: number | undefined, anchor: CivilDate, direction: 1 | -1): CivilDate | null {
	for (let step = 0; step <= REACH + 1; step++) {
		const candidate = dayIn(day, stated, anchor, step * direction);
		if (candidate && (toDayNumber(candidate) - toDayNumber(anchor)) * direction >= 0) return candidate;
	}
	return null;
}

/** The such day in the nearest month, the anchor's own first. */
function nearest(day: number, stated: number | undefined, anchor: CivilDate): CivilDate | null {
	for (let step = 0; step <= REACH; step++) {
		const candidate = dayIn(day, stated, anchor, step) ?? dayIn(day, stated, anchor, -step);
		if (candidate) return candidate;
	}
	return null;
}

function dayIn(day: number, stated: number | undefined, anchor: CivilDate, months: number): CivilDate | null {
	const candidate = { ...addMonths(anchor, months), day };
	return isCivilDate(candidate) && (stated === undefined || weekday(candidate) === stated) ? candidate : null;
}
