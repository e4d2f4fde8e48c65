import { OUTSIDE } from '../../crf/labels.js';
import type { TokenizedBlock } from '../../sentences/sentence.js';
import type { Token } from '../../tokens/token.js';
import { addVotes, isCased, type Vote, votesOf, type WordVotes } from './articleWords.js';
import { decodeLabels } from './decodeSegment.js';
import type { EntityModel } from './entityModel.js';
import { type ScoredSegment, scoreSegments } from './scoreSegments.js';
import { type SentenceView, viewSentences } from './sentenceView.js';
import type { WordView } from './wordView.js';

/** What the model makes of a block by itself, kept so that what the rest of the article says can be added without looking at the text again. */
export interface FirstSight {
	readonly sentences: readonly SeenSentence[];
	readonly votes: WordVotes;
}

/** A sentence with a segment in question. */
export interface SeenSentence extends AskingWords {
	readonly segments: readonly SeenSegment[];
	/** Where its tokens start and end in the block. */
	readonly starts: Int32Array;
	readonly ends: Int32Array;
}

export interface SeenSegment extends ScoredSegment {
	/** Whether a name was seen in it. */
	readonly hasNames: boolean;
}

/** What the words of a sentence are to the rest of the article. */
export interface AskingWords {
	/** Its words with a capital, in lower case; empty for other tokens. */
	readonly words: readonly string[];
	/** How each token is written: see `traitsOf`. */
	readonly traits: Uint8Array;
	/** What the sentence itself says of words, which is not asked again. */
	readonly own: WordVotes;
}

/** The first pass over a block: scores every token that can belong to a name, and says to the rest of the article as what the block's words were seen. `taken` are tokens that are known to be outside of the model's names. */
export function seeBlock(model: EntityModel, block: TokenizedBlock, taken: readonly number[] = []): FirstSight {
	const votes = new Map<string, Vote[]>();
	const sentences: SeenSentence[] = [];
	model.words.makeRoom();
	viewSentences(block, (token) => model.words.wordOf(token)).forEach((sentence, s) => {
		const { tokens } = sentence;
		const first = block.sentences[s]?.firstToken ?? 0;
		const labels = new Uint8Array(tokens.length);
		const segments = scoreSegments(model, sentence, taken.length === 0 ? NOTHING_TAKEN : new Set(taken.map((i) => i - first))).map(
			(segment): SeenSegment => {
				const seen = decodeLabels(model.crf, segment.scores);
				labels.set(seen, segment.start);
				return { ...segment, hasNames: seen.some((label) => label !== OUTSIDE) };
			},
		);
		const own = votesOf(sentence, labels);
		addVotes(votes, own);
		if (segments.length === 0) return;
		sentences.push(seenSentence(sentence, segments, own));
	});
	return { sentences, votes };
}

const NOTHING_TAKEN: ReadonlySet<number> = new Set();

/** A sentence without its tokens. */
function seenSentence({ tokens, words }: SentenceView, segments: readonly SeenSegment[], own: WordVotes): SeenSentence {
	const starts = new Int32Array(tokens.length);
	const ends = new Int32Array(tokens.length);
	const traits = new Uint8Array(tokens.length);
	const asked: string[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const { start, end, lower } = tokens[i] as Token;
		const word = words[i] as WordView;
		starts[i] = start;
		ends[i] = end;
		traits[i] = traitsOf(word);
		asked.push(isCased(word.casing) ? lower : '');
	}
	return { segments, starts, ends, words: asked, traits, own };
}

/** A token's casing and caseness in one number. */
function traitsOf({ casing, caseness }: WordView): number {
	return casing * 8 + caseness;
}
