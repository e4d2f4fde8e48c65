import { formatCivilDate } from '../../text/civilDate.js';
import type { DateOperator } from '../operator.js';
import { formatQuarter, partsOf } from './format.js';
import { type Anchors, type Resolution, underspecified } from './resolution.js';
import { OPEN_UNITS, openInNarrative, partOf, textAnchor, unitValue } from './unit.js';

type ShiftOperator = Extract<DateOperator, { kind: 'shift' }>;

/** "two weeks ago", "a year earlier", "three days later". A vague number gives PAST_REF or FUTURE_REF; hours and less stay on their day. */
export function resolveShift(operator: ShiftOperator, anchors: Anchors): Resolution {
	const { unit, amount, sign, from } = operator;
	if (amount === 'X') {
		const value = sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
		return {
			type: 'DATE',
			value,
			known: [],
			implied: [],
			anchor: 'none',
			alternatives: [],
			rule: 'vague-shift',
			why: 'how far is not said',
		};
	}
	const quarter = yearBeforePeriod(operator, anchors);
	if (quarter) return quarter;
	const text = from === 'text' ? textAnchor(unit, anchors) : null;
	if (from === 'text' && !text && anchors.reading.mode === 'narrative') return openInNarrative(unit, anchors);
	const anchor = text ?? anchors.publication;
	if (!anchor) return underspecified(OPEN_UNITS[unit], [], 'open without a publication date');
	const isShort = unit === 'hour' || unit === 'minute' || unit === 'second';
	const steps = isShort ? 0 : Math.round(sign * amount);
	return {
		type: 'DATE',
		value:
			Number.isInteger(amount) || unit !== 'year'
				? unitValue(unit, anchor, steps)
				: unitValue('month', anchor, Math.round(sign * amount * 12)),
		underspecified: OPEN_UNITS[unit],
		known: [],
		implied: [partOf(unit)],
		anchor: text ? 'text' : 'publicationDate',
		anchorValue: formatCivilDate(anchor),
		alternatives: [],
		rule: `shift-${unit}${text ? '-in-text' : ''}`,
		why: `${amount} ${unit}${amount === 1 ? '' : 's'} ${sign < 0 ? 'before' : 'after'} ${text ? `${anchors.lastDate}, the date before it in the text` : `publication, ${formatCivilDate(anchor)}`}`,
	};
}

/** Why: in reports of earnings "a year ago" is the same quarter of the year before. */
function yearBeforePeriod({ unit, amount, sign }: ShiftOperator, { period }: Anchors): Resolution | null {
	const quarter = period?.includes('-Q') ? Number(period.slice(-1)) : 0;
	if (unit !== 'year' || amount !== 1 || sign > 0 || !quarter || period === null) return null;
	const year = partsOf(period).year ?? 0;
	return {
		type: 'DATE',
		value: formatQuarter(year - 1, quarter),
		underspecified: 'XXXX-QX',
		known: [],
		implied: ['year', 'quarter'],
		anchor: 'text',
		anchorValue: period,
		alternatives: [String(year - 1)],
		rule: 'year-before-quarter',
		why: `the same quarter a year before ${period}, the quarter that the text reports on`,
	};
}

/** "two weeks after Christmas": by the date that the words themselves state; open where that is. */
export function besideDay({ unit, amount, sign }: Extract<DateOperator, { kind: 'beside' }>, base: Resolution): Resolution {
	const move = (value: string): string => {
		const { day } = partsOf(value);
		return day ? unitValue(unit, day, Math.round(sign * amount)) : OPEN_UNITS[unit];
	};
	const { day } = partsOf(base.value);
	const { anchorValue: _, ...rest } = base;
	return {
		...rest,
		type: 'DATE',
		value: move(base.value),
		underspecified: OPEN_UNITS[unit],
		known: [],
		implied: [partOf(unit)],
		anchor: day ? 'text' : 'none',
		...(day && { anchorValue: base.value }),
		alternatives: base.alternatives.map(move),
		rule: `beside-${base.rule}`,
		why: `${amount} ${unit}${amount === 1 ? '' : 's'} ${sign < 0 ? 'before' : 'after'} ${base.value} (${base.why})`,
	};
}
