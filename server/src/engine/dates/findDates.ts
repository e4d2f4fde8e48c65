import type { TokenizedBlock } from '../sentences/sentence.js';
import { formatCivilDate, isCivilDate } from '../text/civilDate.js';
import { readCues } from './cues.js';
import type { DateCues, DateFact } from './dateFact.js';
import { matchAt } from './forms/forms.js';
import type { DateOperator } from './operator.js';
import { type Match, readTimeText, type TimeText } from './timeText.js';

/** A match with where it begins. */
interface Placed {
	readonly start: number;
	readonly match: Match;
}

const NO_FACTS: readonly DateFact[] = [];

/**
 * The temporal expressions of one block, in reading order, none overlapping another. From left to right, the longest expression at each place wins. Linear
 * in the text: every form looks a bounded number of tokens around.
 */
export function findDates(block: TokenizedBlock): readonly DateFact[] {
	const t = readTimeText(block);
	const placed = placeMatches(t);
	if (placed.length === 0) return NO_FACTS;
	return placed.map(({ start, match }, i) => {
		const next = placed[i + 1];
		return toFact(t, start, match, readCues(t, block.sentences, start, match.end, match.operator, next?.start, next?.match.operator));
	});
}

function placeMatches(t: TimeText): readonly Placed[] {
	const placed: Placed[] = [];
	let behind = 0;
	for (const start of t.starts) {
		const match = start < behind ? null : matchAt(t, start);
		if (match === null) continue;
		placed.push({ start, match });
		behind = match.end;
		for (const more of match.more ?? []) {
			placed.push({ start: more.start, match: more });
			behind = more.end;
		}
	}
	return placed;
}

function toFact(t: TimeText, first: number, { end: behind, form, operator, mod, only }: Match, cues: DateCues): DateFact {
	const start = t.tokens[first]?.start ?? 0;
	const end = t.tokens[behind - 1]?.end ?? start;
	const fact: DateFact = { start, end, text: t.text.slice(start, end), form, operator, cues };
	const day = statedDay(operator);
	return mod || day || only ? { ...fact, ...(mod && { mod }), ...(day && { statedDay: day }), ...(only && { only }) } : fact;
}

function statedDay(operator: DateOperator): string | null {
	if (operator.kind !== 'calendar') return null;
	const { year, month, day } = operator;
	if (year === undefined || month === undefined || day === undefined) return null;
	return isCivilDate({ year, month, day }) ? formatCivilDate({ year, month, day }) : null;
}
