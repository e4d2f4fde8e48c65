import { labelOf, OUTSIDE } from '../crf/labels.js';
import type { Token } from '../tokens/token.js';
import { ASKS, digestOf, LABEL, readDigest, type Vote, type WordCounts } from './model/articleWords.js';

/**
 * What a block is written in: English prose; another language; what machines and those who write for them write (code, logs, manuals, licences); `unclear` where it has too few words
 * to tell. The model has learnt from English news, and what it sees elsewhere is to be doubted.
 */
export type Writing = 'prose' | 'foreign' | 'technical' | 'unclear';

/** Under doubt, names of a lower confidence are left out. */
export const DOUBTED_CONFIDENCE = 0.9;

/** The word, written by nobody, under which the blocks of an article tell each other what they are written in. */
export const WRITING_WORD = ' ';

/** A block is judged by its first tokens, so that long ones cost no more. */
const MOST_TOKENS = 48;
/** So many words in lower case tell a language; where there are fewer, so many in capitals, of which more may be names. */
const LEAST_WORDS = 6;
const LEAST_IN_CAPITALS = 12;
/** Above one sign of code in so many words, a block is technical. */
const WORDS_A_SIGN = 20;
/** Words in lower case that are shorter stand in any language. */
const SHORTEST = 2;
/** From this step on, news writes a word in lower case mostly. */
const MOSTLY_LOWER = 4;

const VOTES: Readonly<Record<Exclude<Writing, 'unclear'>, number>> = {
	prose: OUTSIDE,
	foreign: labelOf(0, 'S'),
	technical: labelOf(1, 'S'),
};

/** Judges what a block is written in. `casenessOf` says in which step news writes a word in lower case, 0 where it does not know it: see `WordView`. */
export function judgeWriting(tokens: readonly Token[], casenessOf: (token: Token) => number): Writing {
	const length = Math.min(tokens.length, MOST_TOKENS);
	let words = 0;
	let known = 0;
	let strange = 0;
	let signs = 0;
	const inCapitals = { known: 0, strange: 0 };
	for (let i = 0; i < length; i++) {
		const token = tokens[i] as Token;
		if (token.kind !== 'word') {
			if (isCodeSign(token, tokens[i + 1])) signs++;
			continue;
		}
		words++;
		if (token.letterCase !== 'lower' ? LICENCE_WORDS.has(token.lower) : CLAUSE_WORDS.has(token.lower)) signs++;
		if (token.text.length < SHORTEST || (token.letterCase !== 'lower' && token.letterCase !== 'upper')) continue;
		const isKnown = casenessOf(token) >= MOSTLY_LOWER;
		if (token.letterCase === 'upper') inCapitals[isKnown ? 'known' : 'strange']++;
		else if (isKnown) known++;
		else strange++;
	}
	if (signs * WORDS_A_SIGN > words) return 'technical';
	if (known + strange >= LEAST_WORDS) return strange > known ? 'foreign' : 'prose';
	if (inCapitals.known + inCapitals.strange < LEAST_IN_CAPITALS) return 'unclear';
	return inCapitals.strange > 2 * inCapitals.known ? 'foreign' : 'prose';
}

/** Signs that stand in code, mark-up and logs, and hardly ever in news. */
const CODE_SIGNS: ReadonlySet<string> = new Set('`{}=<>\\|');
/** These are signs of code where they join two words: "some_name", "java.util", "read(path". */
const JOINTS: ReadonlySet<string> = new Set('_.(');

/** Words that licences write with a capital, since they define them, and words of their clauses. */
const LICENCE_WORDS: ReadonlySet<string> = new Set(
	'license licence licensor licensee sublicense contributor contributors redistribution redistributions warranty warranties merchantability noninfringement'.split(
		' ',
	),
);
const CLAUSE_WORDS: ReadonlySet<string> = new Set(
	'sublicense sublicenses hereunder herein hereof thereof therein licensor licensee noninfringement'.split(' '),
);

/** Whether a token that is no word is a sign of code; a code span of Markdown is one. */
function isCodeSign({ kind, text, spaceBefore }: Token, next: Token | undefined): boolean {
	if (kind === 'url') return text.startsWith('`');
	return CODE_SIGNS.has(text) || (!spaceBefore && JOINTS.has(text) && next?.kind === 'word' && !next.spaceBefore);
}

/** What a block says to the others of its own writing. */
export function votesOnWriting(writing: Writing): readonly Vote[] {
	return writing === 'unclear' ? [ASKS] : [ASKS, LABEL + VOTES[writing]];
}

/**
 * Whether what the model sees in a block is to be doubted: for its own writing, or for that of most other blocks where these are technical or it does not tell by itself. `counts` are
 * the votes of all blocks, its own included.
 */
export function isDoubted(own: Writing, counts: WordCounts | undefined): boolean {
	if (own === 'foreign') return true;
	const digest = digestOf(counts, votesOnWriting(own));
	const others = digest === 0 ? null : readDigest(digest).alone;
	if (own === 'technical') return others !== VOTES.prose;
	return others === VOTES.technical || (own === 'unclear' && others === VOTES.foreign);
}
