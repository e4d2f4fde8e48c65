import { overlapping } from '../text/span.js';
import type { DateFact } from './dateFact.js';
import type { SettledDate } from './manualDate.js';

/** The form of a date that nothing but a person's word has found. */
export const BY_HAND = 'manual';

/**
 * The dates of a block as a person has settled them, in reading order: one set by hand replaces those that it overlaps, and where a person has said that no date stands, none that
 * overlaps the place does. A date whose words were found too keeps what stands around it. `found` is in reading order, none overlapping another; so is `settled`.
 */
export function settleDates(text: string, found: readonly DateFact[], settled: readonly SettledDate[]): readonly DateFact[] {
	if (settled.length === 0) return found;
	const set = settled.flatMap(({ start, end, date }): DateFact[] => {
		if (!date) return [];
		const same = found.find((fact) => fact.start === start && fact.end === end);
		if (same) return [{ ...same, byHand: date }];
		// The operator is never asked: what the date means is known.
		return [{ start, end, text: text.slice(start, end), form: BY_HAND, operator: { kind: 'anaphor' }, cues: {}, byHand: date }];
	});
	const kept = found.filter((fact) => overlapping(settled, fact).length === 0);
	return [...set, ...kept].sort((a, b) => a.start - b.start);
}
