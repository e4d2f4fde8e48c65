import { hashFeature } from '../../crf/hash.js';
import { AFTER, BEFORE } from './nearFeatures.js';
import { LINE_CASES, type SentenceView } from './sentenceView.js';
import type { WordView } from './wordView.js';

const AT = {
	pair: 150,
	clusterPair: 160,
	fineClusterPair: 165,
	skip: 170,
	shapes: 180,
	first: 190,
	line: 191,
	firstCase: 192,
	kind: 193,
} as const;

/** More than any token's pair features. */
export const MOST_PAIR_FEATURES = 32;

/** Writes the features that token `i` has from several words together and from its place into `out`, and returns how many. */
export function writePairFeatures(sentence: SentenceView, i: number, out: Int32Array): number {
	let at = 0;
	const put = (template: number, a: number, b: number) => {
		out[at++] = hashFeature(template, a, b);
	};
	const { words } = sentence;
	const word = (offset: number): WordView => words[i + offset] ?? (i + offset < 0 ? BEFORE : AFTER);
	const middle = word(0);
	const before = word(-1);
	const after = word(1);
	put(AT.pair, before.word, middle.word);
	put(AT.pair + 1, middle.word, after.word);
	put(AT.skip, before.word, after.word);
	put(AT.skip + 1, word(-2).word, before.word);
	put(AT.skip + 2, after.word, word(2).word);
	put(AT.clusterPair, clusterOf(before), clusterOf(middle));
	put(AT.clusterPair + 1, clusterOf(middle), clusterOf(after));
	put(AT.clusterPair + 2, clusterOf(before), clusterOf(after));
	put(AT.shapes, before.shape ^ Math.imul(after.shape, 31), middle.shape);
	put(AT.shapes + 1, word(-2).shape ^ Math.imul(before.shape, 31), middle.shape);
	put(AT.shapes + 2, after.shape ^ Math.imul(word(2).shape, 31), middle.shape);
	const line = LINE_CASES.indexOf(sentence.lineCase);
	put(AT.first, i === 0 ? 1 : 2, middle.shape);
	put(AT.firstCase, (i === 0 ? 16 : 0) + middle.caseness, line * 16 + middle.casing);
	put(AT.line, line, middle.shape);
	put(AT.kind, hashKind(sentence.kind), middle.shape);
	return at;
}

function clusterOf({ clusters, casing }: WordView): number {
	return (clusters[0] ?? 0) * 16 + casing;
}

/** Headlines, bylines and the like are told apart; all running text is one. */
function hashKind(kind: SentenceView['kind']): number {
	return kind.length * 32 + kind.charCodeAt(0);
}
