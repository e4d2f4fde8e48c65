import { labelOf, positionOf } from '../crf/labels.js';
import type { TokenizedBlock } from '../sentences/sentence.js';
import type { Span } from '../text/span.js';
import type { Token } from '../tokens/token.js';
import { fixedMentions } from './fixedMentions.js';
import { type LabelWord, labelWord } from './labelMentions.js';
import type { MentionFact } from './mention.js';
import { addVote, LABEL, type Vote } from './model/articleWords.js';
import type { EntityModel } from './model/entityModel.js';
import { type FirstSight, seeBlock } from './model/firstSight.js';
import { findRoles, type RoleAt } from './roles.js';
import { judgeWriting, votesOnWriting, WRITING_WORD, type Writing } from './writing.js';

/** What a block by itself says of names. Plain data; what the rest of the article says comes in with `nameMentions`. */
export interface NameFacts {
	/** Names that the layout gives away; the model says nothing of their words. */
	readonly fixed: readonly MentionFact[];
	readonly roles: readonly RoleAt[];
	/** What may be a speaker's label. */
	readonly label: LabelWord | null;
	readonly sight: FirstSight;
	readonly writing: Writing;
}

export const NO_NAME_FACTS: NameFacts = {
	fixed: [],
	roles: [],
	label: null,
	sight: { sentences: [], votes: new Map() },
	writing: 'unclear',
};

/** Reads a block for names. Without a model, only the layout is read. */
export function readNames(block: TokenizedBlock, model: EntityModel | null): NameFacts {
	const fixed = fixedMentions(block);
	const roles = findRoles(block.text, block.tokens);
	if (!model) return { ...NO_NAME_FACTS, fixed, roles };
	const sight = seeBlock(model, block, touched(block.tokens, fixed));
	const writing = judgeWriting(block.tokens, (token) => model.words.wordOf(token).caseness);
	const votes = new Map(fixed.length === 0 ? sight.votes : withFixed(sight.votes, block.tokens, fixed, model));
	return { fixed, roles, label: labelWord(block), sight: { ...sight, votes: votes.set(WRITING_WORD, votesOnWriting(writing)) }, writing };
}

/** The votes with those of the names that the layout gives away. */
function withFixed(
	votes: FirstSight['votes'],
	tokens: readonly Token[],
	fixed: readonly MentionFact[],
	{ crf }: EntityModel,
): FirstSight['votes'] {
	const all = new Map<string, Vote[]>([...votes].map(([word, list]) => [word, [...list]]));
	for (const mention of fixed) {
		const words = tokens.filter((token) => token.start >= mention.start && token.end <= mention.end);
		words.forEach(({ lower }, i) => {
			addVote(all, lower, LABEL + labelOf(crf.labels.types.indexOf(mention.type), positionOf(i, words.length)));
		});
	}
	return all;
}

/** The numbers of the tokens that any of some spans touches. */
function touched(tokens: readonly Token[], spans: readonly Span[]): readonly number[] {
	if (spans.length === 0) return [];
	return tokens.flatMap((token, i) => (spans.some(({ start, end }) => token.start < end && token.end > start) ? [i] : []));
}
