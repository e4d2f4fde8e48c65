import type { Span } from '../text/span.js';
import { linkAcronyms } from './acronyms.js';
import type { EntityType, MentionFact } from './mention.js';
import { digestOf } from './model/articleWords.js';
import type { EntityModel } from './model/entityModel.js';
import { type LookUpCounts, seeAgain } from './model/secondSight.js';
import { findOwnNames, isNeverTagged, type NameRules } from './nameRules.js';
import type { NameFacts } from './readNames.js';

/**
 * The names of a block, in reading order, none overlapping another: what the layout and the user's lists settle, and what the model sees when it knows what the rest of the
 * article says of the block's words.
 */
export function nameMentions(
	model: EntityModel | null,
	text: string,
	facts: NameFacts,
	countsOf: LookUpCounts,
	rules: NameRules,
): readonly MentionFact[] {
	const own = findOwnNames(rules, text);
	const settled = [...own, ...facts.fixed.filter((mention) => !overlapsAny(mention, own))];
	const seen = model ? seeAgain(model, facts.sight, countsOf) : [];
	const mentions = [...settled];
	for (const { start, end, type, confidence } of seen) {
		if (confidence < rules.leastConfidence || overlapsAny({ start, end }, settled)) continue;
		const typeName = (model?.crf.labels.types[type] as EntityType | undefined) ?? 'other';
		const role = typeName === 'person' ? facts.roles.find((at) => at.start === start)?.role : undefined;
		mentions.push({
			start,
			end,
			text: text.slice(start, end),
			type: typeName,
			confidence,
			source: { stage: 'entities', rule: 'model' },
			...(role === undefined ? {} : { role }),
		});
	}
	const kept = mentions.filter((mention) => !isNeverTagged(rules, mention.text));
	if (settled.length > 0) kept.sort((a, b) => a.start - b.start);
	return kept.length < 2 ? kept : linkAcronyms(text, kept);
}

/** Whether a block sees some words otherwise when other things are said of them. */
export function seesOtherwise({ sight }: NameFacts, words: ReadonlySet<string>, before: LookUpCounts, now: LookUpCounts): boolean {
	for (const word of words) {
		const own = sight.votes.get(word);
		if (own && digestOf(before(word), own) !== digestOf(now(word), own)) return true;
	}
	return false;
}

function overlapsAny({ start, end }: Span, mentions: readonly Span[]): boolean {
	return mentions.some((mention) => mention.start < end && start < mention.end);
}
