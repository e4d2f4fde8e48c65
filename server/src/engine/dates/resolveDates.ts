import type { AnnotateOptions, PublicationDate } from '../options.js';
import { parseCivilDate } from '../text/civilDate.js';
import { carryOn, type DateCarry } from './carry.js';
import type { DateFact } from './dateFact.js';
import type { DateReading } from './reading.js';
import type { Anchors, Resolution } from './resolve/resolution.js';
import { resolveOperator } from './resolve/resolveOperator.js';
import type { DateExpr } from './timex.js';

/** What the dates of a block are resolved by. */
export interface DateContext {
	readonly publicationDate: PublicationDate | null;
	readonly options: AnnotateOptions;
	readonly dateReading: DateReading;
}

/** Turns the block's operators into values, each against publication and the dates before it in the text. */
export function resolveDates(
	facts: readonly DateFact[],
	carry: DateCarry,
	context: DateContext,
): { readonly dates: readonly DateExpr[]; readonly carry: DateCarry } {
	if (facts.length === 0) return { dates: [], carry };
	const publication = context.publicationDate && parseCivilDate(context.publicationDate.value);
	const publicationDay = context.publicationDate?.value ?? null;
	const dates: DateExpr[] = [];
	let now = carry;
	facts.forEach((fact, i) => {
		const anchors: Anchors = { publication, reading: context.dateReading, ...now, rangeEnd: null };
		const partner = fact.cues.opensRange ? facts[i + 1] : undefined;
		const rangeEnd = partner ? resolveOperator(partner.operator, partner.cues, anchors).value : null;
		const found = resolveOperator(fact.operator, fact.cues, { ...anchors, rangeEnd });
		dates.push(toDateExpr(fact, found));
		now = carryOn(now, fact, found, context.dateReading.mode, publicationDay);
	});
	return { dates, carry: now };
}

function toDateExpr(fact: DateFact, { rule, ...found }: Resolution): DateExpr {
	const { start, end, text, form, mod } = fact;
	return { kind: 'date', start, end, text, ...found, ...(mod && { mod }), source: { stage: 'dates', rule: `${form}/${rule}` } };
}
