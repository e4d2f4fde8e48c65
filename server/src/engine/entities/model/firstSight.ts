import type { TokenizedBlock } from '../../sentences/sentence.js';
import { addVotes, type Vote, type WordVotes } from './articleWords.js';
import { decodeLabels } from './decodeSegment.js';
import type { EntityModel } from './entityModel.js';
import { type ScoredSegment, scoreSegments } from './scoreSegments.js';
import { viewSentences } from './sentenceView.js';
import { CASING } from './wordView.js';

/** What the model makes of a block by itself, kept so that what the rest of the article says can be added without looking at the text again. */
export interface FirstSight {
	readonly sentences: readonly SeenSentence[];
	readonly votes: WordVotes;
}

/** A sentence with a segment in question. */
export interface SeenSentence {
	readonly segments: readonly ScoredSegment[];
	/** Where its tokens start and end in the block. */
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	/** Its words with a capital in lower case; other tokens are empty. */
	readonly words: readonly string[];
	/** How each token is written: see `traitsOf`. */
	readonly traits: Uint8Array;
}

/** The first pass over a block: scores every token that can belong to a name, and says to the rest of the article as what the block's words were seen. */
export function seeBlock(model: EntityModel, block: TokenizedBlock): FirstSight {
	const votes = new Map<string, Vote[]>();
	const sentences: SeenSentence[] = [];
	for (const sentence of viewSentences(block, model.view)) {
		const { tokens, words } = sentence;
		const segments = scoreSegments(model, sentence);
		const labels = new Uint8Array(tokens.length);
		for (const { start, scores } of segments) labels.set(decodeLabels(model.crf, scores), start);
		addVotes(votes, sentence, labels);
		if (segments.length === 0) continue;
		sentences.push({
			segments,
			starts: Int32Array.from(tokens, (token) => token.start),
			ends: Int32Array.from(tokens, (token) => token.end),
			words: tokens.map(({ lower }, i) => (isCased(words[i]?.casing) ? lower : '')),
			traits: Uint8Array.from(words, traitsOf),
		});
	}
	return { sentences, votes };
}

/** Whether words that are written so are looked up in the rest of the article. */
export function isCased(casing: number | undefined): boolean {
	return casing === CASING.capitalized || casing === CASING.upper || casing === CASING.mixed;
}

/** A token's casing and caseness in one number. */
export function traitsOf({ casing, caseness }: { readonly casing: number; readonly caseness: number }): number {
	return casing * 8 + caseness;
}
