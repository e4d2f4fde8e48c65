import { hashString } from '../../src/engine/crf/hash.js';
import { OUTSIDE, readLabel } from '../../src/engine/crf/labels.js';
import { ENTITY_TYPES } from '../../src/engine/entities/mention.js';
import { isCased } from '../../src/engine/entities/model/articleWords.js';
import { likeliestKind, likeliestKinds } from '../../src/engine/entities/model/leaning.js';
import { casingOf, formOf } from '../../src/engine/entities/model/wordView.js';
import type { Embeddings } from './embeddings.js';
import { KindNetwork, type NetworkSettings } from './kindNetwork.js';
import type { PreparedArticle, PreparedBlock } from './prepare.js';

/** What each word of the embeddings leans to, see `Leaning`, in their order. */
export interface WordLeanings {
	readonly self: Uint16Array;
	readonly ahead: Uint8Array;
	readonly behind: Uint8Array;
}

/** No name, or a name of a type. */
const KINDS = ENTITY_TYPES.length + 1;
/** What is asked of a word: what it is itself, what begins behind it, what ends before it. */
const [SELF, AHEAD, BEHIND] = [0, KINDS, 2 * KINDS];
const QUESTIONS = 3;
const FOLDS = 3;

const NETWORK: Omit<NetworkSettings, 'seed'> = {
	hidden: 128,
	questions: QUESTIONS,
	kinds: KINDS,
	epochs: 8,
	learningRate: 0.05,
	l2: 0.001,
};

/**
 * Judges all words of the embeddings by what gold says of others: a word is always judged by a network that has not seen its own labels, so that what the tagger learns of judgements holds
 * for words that no gold has.
 */
export function learnLeanings(articles: readonly PreparedArticle[], embeddings: Embeddings, seed: number): WordLeanings {
	const counts = countKinds(articles, embeddings);
	const folds = Int32Array.from(embeddings.words, (word) => (hashString(word) >>> 3) % FOLDS);
	const { length } = embeddings.words;
	const leanings = { self: new Uint16Array(length), ahead: new Uint8Array(length), behind: new Uint8Array(length) };
	for (let fold = 0; fold < FOLDS; fold++) {
		const network = new KindNetwork(embeddings, { ...NETWORK, seed: seed + fold });
		network.learn([...counts].filter(([word]) => folds[word] !== fold).map(([word, own]) => ({ word, counts: own })));
		for (let word = 0; word < length; word++) {
			if (folds[word] !== fold) continue;
			const probabilities = network.probabilities(word);
			leanings.self[word] = likeliestKinds(probabilities.subarray(SELF, AHEAD));
			leanings.ahead[word] = likeliestKind(probabilities.subarray(AHEAD, BEHIND));
			leanings.behind[word] = likeliestKind(probabilities.subarray(BEHIND));
		}
	}
	return leanings;
}

/** How often each word (by its number) is of each kind where gold says it for certain, and how often it stands beside each. */
function countKinds(articles: readonly PreparedArticle[], { words }: Embeddings): ReadonlyMap<number, Float64Array> {
	const numbers = new Map(words.map((word, i) => [word, i]));
	const counts = new Map<number, Float64Array>();
	const add = (form: string, cell: number) => {
		const word = numbers.get(form);
		if (word === undefined) return;
		const own = counts.get(word) ?? new Float64Array(QUESTIONS * KINDS);
		own[cell] = (own[cell] ?? 0) + 1;
		counts.set(word, own);
	};
	for (const { blocks } of articles) for (const block of blocks) countBlock(block, add);
	return counts;
}

function countBlock({ tokens, allowed, sentences }: PreparedBlock, add: (form: string, cell: number) => void): void {
	for (const { firstToken, endToken } of sentences) {
		for (let i = firstToken; i < endToken; i++) {
			const token = tokens[i];
			const [label = OUTSIDE, ...others] = allowed[i] ?? [];
			if (!token || others.length > 0 || !isCased(casingOf(token))) continue;
			const { type, position } = label === OUTSIDE ? NO_NAME : readLabel(label);
			const [before, after] = [i > firstToken ? tokens[i - 1] : undefined, i + 1 < endToken ? tokens[i + 1] : undefined];
			// The capital of a sentence's first word says nothing.
			if (before || label !== OUTSIDE) add(formOf(token), SELF + type + 1);
			if (before && (position === 'B' || position === 'S')) add(formOf(before), AHEAD + type + 1);
			if (after && (position === 'E' || position === 'S')) add(formOf(after), BEHIND + type + 1);
		}
	}
}

const NO_NAME = { type: -1, position: 'S' } as const;
