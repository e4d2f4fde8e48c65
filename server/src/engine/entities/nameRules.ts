import type { Syntax } from '../blocks/block.js';
import type { Source } from '../text/source.js';
import { contains, overlapping, type Span } from '../text/span.js';
import { tokenize } from '../tokens/tokenize.js';
import { BY_FORM, type ManualForm } from './manualMention.js';
import type { EntityType, MentionFact } from './mention.js';
import { isListed, longestName, type NameTree, plantNames } from './nameTree.js';
import { NameTrees } from './nameTrees.js';

/** A name that the user has put on a list of their own. */
export interface OwnName {
	readonly name: string;
	readonly type: EntityType;
}

/** What the user has settled about names: it wins over what the text seems to say. */
export interface NameChoices {
	/** Names that are tagged wherever they stand, and of which type; case counts, save for names in capitals. */
	readonly ownNames?: readonly OwnName[];
	/** Names that are never tagged, not even where they are among `ownNames`; within a longer name they are. */
	readonly neverTag?: readonly string[];
	/** Mentions of a lower confidence, 0 to 1, are left out; those by rules and lists are not asked. */
	readonly leastConfidence?: number;
}

/** The choices, ready for look-ups. */
export interface NameRules {
	readonly own: NameTree<EntityType>;
	readonly never: NameTree<true>;
	/** What a person has said of forms in this article: it wins over both. */
	readonly settled: NameTree<EntityType | null>;
	readonly leastConfidence: number;
	/** How the article is read: there are no names in the code spans of Markdown. */
	readonly syntax: Syntax;
}

/** Where F1 is highest on the development articles: below, more mentions are wrong than right. */
export const DEFAULT_LEAST_CONFIDENCE = 0.45;

/** The rule that mentions of the user's own names come from. */
const OWN_LIST = 'own-list';

/**
 * Prepares choices for look-ups, and what a person has said of forms in the article. Names without a letter or digit are passed over; of a name that is listed twice, the later
 * type counts. `trees`: what was planted before.
 */
export function readNameRules(
	{ ownNames = [], neverTag = [], leastConfidence, syntax }: NameChoices & { readonly syntax: Syntax },
	forms: readonly ManualForm[] = [],
	trees: NameTrees = new NameTrees(),
): NameRules {
	return {
		own: trees.of(ownNames, ({ name, type }) => [name, type]),
		never: trees.of(neverTag, (name) => [name, true]),
		settled: plantNames(
			forms.flatMap(({ form, type }): (readonly [string, EntityType | null])[] => (type === undefined ? [] : [[form, type]])),
		),
		leastConfidence: leastConfidence ?? DEFAULT_LEAST_CONFIDENCE,
		syntax,
	};
}

/** The mentions of the user's own names in a text, from left to right, the longest at each place. */
export function findOwnNames({ own, syntax }: NameRules, text: string): readonly MentionFact[] {
	return findListed(own, text, syntax, { stage: 'entities', rule: OWN_LIST });
}

/** The mentions of a tree's names that have a type. */
function findListed(tree: NameTree<EntityType | null>, text: string, syntax: Syntax, source: Source): readonly MentionFact[] {
	if (tree.next.size === 0) return [];
	const tokens = tokenize(text, syntax);
	const mentions: MentionFact[] = [];
	for (let i = 0; i < tokens.length; ) {
		const name = longestName(tree, tokens, i);
		const start = tokens[i]?.start ?? 0;
		i = name?.end ?? i + 1;
		if (!name || name.value === null) continue;
		const { value: type, endOffset: end } = name;
		mentions.push({ start, end, text: text.slice(start, end), type, confidence: 1, source });
	}
	return mentions;
}

/** The mentions of a text, without the forms that a person says are no names here and with those that are, each in the type that it is said to have. */
export function withSettledForms(
	{ settled, syntax }: NameRules,
	text: string,
	others: readonly MentionFact[],
	dates: readonly Span[],
): readonly MentionFact[] {
	if (settled.next.size === 0) return others;
	const left = others.filter((mention) => !isListed(settled, mention.text));
	return withOwnNames(findListed(settled, text, syntax, { stage: 'manual', rule: BY_FORM }), left, dates);
}

/**
 * The user's own names among the mentions that were found otherwise, in reading order, none overlapping another. An own name wins, save where it is a part of a longer mention of
 * its own type ("Okonjo" in "Amara Okonjo") or of a longer date ("May" in "4 May 2019"). Each list is in reading order.
 */
export function withOwnNames(own: readonly MentionFact[], others: readonly MentionFact[], dates: readonly Span[]): readonly MentionFact[] {
	if (own.length === 0) return others;
	const names = own.filter((name) => !overlapping(dates, name).some((date) => isPart(name, date)));
	const kept = others.filter((other) => overlapping(names, other).every((name) => name.type === other.type && isPart(name, other)));
	return [...names.filter((name) => overlapping(kept, name).length === 0), ...kept].sort((a, b) => a.start - b.start);
}

/** Whether a mention is there because the user said so of its form. */
export function isOwnName({ source }: MentionFact): boolean {
	return source.rule === OWN_LIST || source.rule === BY_FORM;
}

/** Whether a name is never to be tagged. */
export function isNeverTagged({ never }: NameRules, text: string): boolean {
	return isListed(never, text);
}

/** Whether a span lies in another and is shorter. */
export function isPart(inner: Span, outer: Span): boolean {
	return contains(outer, inner) && inner.end - inner.start < outer.end - outer.start;
}
