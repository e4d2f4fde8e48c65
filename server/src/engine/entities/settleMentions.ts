import { overlapping, type Span } from '../text/span.js';
import { mentionByHand, type SettledMention } from './manualMention.js';
import type { MentionFact } from './mention.js';
import { isPart } from './nameRules.js';

/**
 * The mentions of a block as a person has settled them, in reading order: one set by hand wins over all that it overlaps, and yields only to a longer date ("May" in "4 May 2019").
 * Where a person has said that no name stands, none that overlaps the place does. `found` is in reading order, none overlapping another; so are `settled` and `dates`.
 */
export function settleMentions(
	text: string,
	found: readonly MentionFact[],
	settled: readonly SettledMention[],
	dates: readonly Span[],
): readonly MentionFact[] {
	if (settled.length === 0) return found;
	const set = settled.flatMap(({ start, end, type }) => {
		const isInDate = overlapping(dates, { start, end }).some((date) => isPart({ start, end }, date));
		return type === null || isInDate ? [] : [mentionByHand(text, start, end, type)];
	});
	const denied = settled.filter(({ type }) => type === null);
	const kept = found.filter((mention) => overlapping(set, mention).length === 0 && overlapping(denied, mention).length === 0);
	return [...set, ...kept].sort((a, b) => a.start - b.start);
}
