import type { AnnotateOptions, PublicationDate } from '../options.js';
import { parseCivilDate } from '../text/civilDate.js';
import type { Source } from '../text/source.js';
import { carryOn, type DateCarry } from './carry.js';
import { type ChosenDate, choose } from './chosenDate.js';
import type { DateFact } from './dateFact.js';
import type { DateReading } from './reading.js';
import type { DatePolicies } from './resolve/datePolicies.js';
import { partsOf } from './resolve/format.js';
import { DATE_POLICIES } from './resolve/policyTable.js';
import type { Anchors, Resolution } from './resolve/resolution.js';
import { resolveOperator } from './resolve/resolveOperator.js';
import { BY_HAND } from './settleDates.js';
import type { DateExpr, DatePart } from './timex.js';

/** What the dates of a block are resolved by. */
export interface DateContext {
	readonly publicationDate: PublicationDate | null;
	readonly options: AnnotateOptions;
	readonly dateReading: DateReading;
	/** What the file says that its expressions mean: it wins over all policies. */
	readonly chosenDates: readonly ChosenDate[];
}

/** Turns the block's operators into values, each against publication and the dates before it in the text. */
export function resolveDates(
	facts: readonly DateFact[],
	carry: DateCarry,
	context: DateContext,
	policies: DatePolicies = DATE_POLICIES,
): { readonly dates: readonly DateExpr[]; readonly carry: DateCarry } {
	if (facts.length === 0) return { dates: NO_DATES, carry };
	const publication = context.publicationDate && parseCivilDate(context.publicationDate.value);
	const publicationDay = context.publicationDate?.value ?? null;
	const dates: DateExpr[] = [];
	let now = carry;
	for (const [i, fact] of facts.entries()) {
		if (fact.only === 'narrative' && !fact.byHand && context.dateReading.mode !== 'narrative') continue;
		const { lastDate, lastYear, period } = now;
		const anchors: Anchors = { publication, reading: context.dateReading, lastDate, lastYear, period, rangeEnd: null, policies };
		const partner = fact.cues.opensRange ? facts[i + 1] : undefined;
		const ranged = partner ? { ...anchors, rangeEnd: resolve(partner, anchors, context).value } : anchors;
		const found = resolve(fact, ranged, context);
		dates.push(toDateExpr(fact, found));
		now = carryOn(now, fact, found, context.dateReading.mode, publicationDay);
	}
	return { dates, carry: now };
}

const NO_DATES: readonly DateExpr[] = [];

function resolve({ operator, cues, text, byHand, form }: DateFact, anchors: Anchors, { chosenDates }: DateContext): Resolution {
	if (byHand) return dateByHand(byHand, form === BY_HAND ? null : resolveOperator(operator, cues, anchors));
	return choose(resolveOperator(operator, cues, anchors), text, chosenDates);
}

/** What a person has said that a date means; what it was found to mean, where it was found, is an alternative. */
function dateByHand({ type, value }: NonNullable<DateFact['byHand']>, found: Resolution | null): Resolution {
	const { year, month, day } = partsOf(value);
	const known = [
		...(year === null ? NOTHING_KNOWN : YEAR),
		...(month === null ? NOTHING_KNOWN : MONTH),
		...(day === null ? NOTHING_KNOWN : DAY),
	];
	const others = found ? [found.value, ...found.alternatives] : [];
	const alternatives = others.filter((other, i) => other !== value && others.indexOf(other) === i);
	return { type, value, known, implied: [], anchor: 'none', alternatives, rule: 'correction', why: 'set by hand' };
}

const NOTHING_KNOWN: readonly DatePart[] = [];
const YEAR: readonly DatePart[] = ['year'];
const MONTH: readonly DatePart[] = ['month'];
const DAY: readonly DatePart[] = ['day'];

/** Most have one of two shapes, stated or anchored, and are written out: to copy an object without one of its properties takes longer than to resolve it. */
function toDateExpr({ start, end, text, form, mod, byHand }: DateFact, found: Resolution): DateExpr {
	if (byHand) {
		const { rule, ...said } = found;
		return { kind: 'date', start, end, text, ...said, source: { stage: 'manual', rule } };
	}
	const { type, value, underspecified, known, implied, anchor, anchorValue, alternatives, rule, why } = found;
	const source: Source = { stage: 'dates', rule: `${form}/${rule}` };
	if (mod === undefined && !isRich(found)) {
		if (underspecified === undefined && anchorValue === undefined)
			return { kind: 'date', start, end, text, type, value, known, implied, anchor, alternatives, why, source };
		if (underspecified !== undefined && anchorValue !== undefined)
			return {
				kind: 'date',
				start,
				end,
				text,
				type,
				value,
				underspecified,
				known,
				implied,
				anchor,
				anchorValue,
				alternatives,
				why,
				source,
			};
	}
	const { rule: _, ...rest } = found;
	return { kind: 'date', start, end, text, ...rest, ...(mod && { mod }), source };
}

/** Whether it says what few do: how often, or on what weekday. */
function isRich({ quant, freq, statedWeekday }: Resolution): boolean {
	return quant !== undefined || freq !== undefined || statedWeekday !== undefined;
}
