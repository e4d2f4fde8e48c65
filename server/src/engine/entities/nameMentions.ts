import { OUTSIDE, readLabel } from '../crf/labels.js';
import { overlapping, type Span } from '../text/span.js';
import { linkAcronyms } from './acronyms.js';
import { mentionByLayout } from './layoutName.js';
import type { SettledMention } from './manualMention.js';
import type { EntityType, MentionFact } from './mention.js';
import { ASKS, digestOf, readDigest } from './model/articleWords.js';
import type { EntityModel } from './model/entityModel.js';
import { type LookUpCounts, seeAgain } from './model/secondSight.js';
import { findOwnNames, isNeverTagged, type NameRules, withOwnNames, withSettledForms } from './nameRules.js';
import type { NameFacts } from './readNames.js';
import { tidyNames } from './seenNames.js';
import { settleMentions } from './settleMentions.js';
import { DOUBTED_CONFIDENCE, isDoubted, WRITING_WORD } from './writing.js';

/** What a block's text says by itself, as far as its names are concerned. */
export interface NamedText {
	readonly text: string;
	readonly names: NameFacts;
	/** In reading order. */
	readonly dates: readonly Span[];
	/** What a person has said of places in it, in reading order, none overlapping another. */
	readonly settled: readonly SettledMention[];
}

/**
 * The names of a block, in reading order, none overlapping another: what people have settled, what the layout and the user's lists settle, and what the model sees when it knows what the rest of the
 * article says of the block's words.
 */
export function nameMentions(
	model: EntityModel | null,
	{ text, names, dates, settled }: NamedText,
	countsOf: LookUpCounts,
	rules: NameRules,
): readonly MentionFact[] {
	const found = [...names.fixed];
	const seen = model ? seeAgain(model, names.sight, countsOf) : [];
	const least = leastConfidence(names, countsOf, rules);
	for (const { type, ...span } of seen) {
		if (span.confidence < least || overlapping(names.fixed, span).length > 0) continue;
		const tidied = tidyNames(text, { ...span, type: (model?.crf.labels.types[type] as EntityType | undefined) ?? 'other' }, dates);
		for (const name of tidied)
			found.push({ ...name, text: text.slice(name.start, name.end), source: { stage: 'entities', rule: 'model' } });
	}
	const label = speakerLabel(text, names, countsOf, model);
	if (label && overlapping(found, label).length === 0) found.push(label);
	if (names.fixed.length > 0 || label) found.sort((a, b) => a.start - b.start);
	const listed = withOwnNames(findOwnNames(rules, text), found, dates).filter((mention) => !isNeverTagged(rules, mention.text));
	const mentions = settleMentions(text, withSettledForms(rules, text, listed, dates), settled, dates);
	const described = withRoles(mentions, names.roles);
	return described.length < 2 ? described : linkAcronyms(text, described);
}

/** The mention of a label of one word, where other paragraphs know the word as (a part of) a person's name. */
function speakerLabel(text: string, { label, sight }: NameFacts, countsOf: LookUpCounts, model: EntityModel | null): MentionFact | null {
	const digest = label && model ? digestOf(countsOf(label.word), sight.votes.get(label.word)) : 0;
	if (!label || !model || digest === 0) return null;
	const { alone, within } = readDigest(digest);
	const isPerson = (said: number) => said > OUTSIDE && model.crf.labels.types[readLabel(said).type] === 'person';
	return isPerson(within) || isPerson(alone) ? mentionByLayout(text, label, 'person', 'label') : null;
}

/** From which confidence on the model is believed. */
function leastConfidence({ writing }: NameFacts, countsOf: LookUpCounts, rules: NameRules): number {
	return isDoubted(writing, countsOf(WRITING_WORD)) ? Math.max(rules.leastConfidence, DOUBTED_CONFIDENCE) : rules.leastConfidence;
}

/** People with what the text says of them right before their names. */
function withRoles(mentions: readonly MentionFact[], roles: NameFacts['roles']): readonly MentionFact[] {
	if (roles.length === 0) return mentions;
	const roleAt = new Map(roles.map(({ start, role }) => [start, role]));
	return mentions.map((mention) => {
		const role = mention.type === 'person' && !HAVE_NO_ROLES.has(mention.source.rule) ? roleAt.get(mention.start) : undefined;
		return role === undefined ? mention : { ...mention, role };
	});
}

/** Before the people of bylines and credits, nothing says who they are. */
const HAVE_NO_ROLES: ReadonlySet<string> = new Set(['byline', 'credit']);

/** Whether a block sees some words otherwise when other things are said of them. */
export function seesOtherwise({ sight, writing }: NameFacts, words: ReadonlySet<string>, before: LookUpCounts, now: LookUpCounts): boolean {
	for (const word of words) {
		if (word === WRITING_WORD) {
			if (isDoubted(writing, before(word)) !== isDoubted(writing, now(word))) return true;
			continue;
		}
		const own = sight.votes.get(word);
		if (own?.includes(ASKS) && digestOf(before(word), own) !== digestOf(now(word), own)) return true;
	}
	return false;
}
