import { hashFeature } from '../../crf/hash.js';
import type { Token } from '../../tokens/token.js';
import { AFTER, BEFORE } from './nearFeatures.js';
import { LINE_CASES, type SentenceView } from './sentenceView.js';
import type { WordView } from './wordView.js';

const AT = {
	pair: 150,
	clusterPair: 160,
	skip: 170,
	shapes: 180,
	first: 190,
	line: 191,
	firstCase: 192,
	kind: 193,
	glue: 194,
} as const;

/** More than any token's pair features. */
export const MOST_PAIR_FEATURES = 32;

/** Writes the features that token `i` has from several words together and from its place into `out`, and returns how many. */
export function writePairFeatures(sentence: SentenceView, i: number, out: Int32Array): number {
	const { words, tokens } = sentence;
	const middle = words[i] as WordView;
	const before = words[i - 1] ?? BEFORE;
	const after = words[i + 1] ?? AFTER;
	const before2 = words[i - 2] ?? BEFORE;
	const after2 = words[i + 2] ?? AFTER;
	const { shape } = middle;
	const [left, here, right] = [clusterOf(before), clusterOf(middle), clusterOf(after)];
	const line = LINE_CASES.indexOf(sentence.lineCase);
	let at = 0;
	out[at++] = hashFeature(AT.pair, before.word, middle.word);
	out[at++] = hashFeature(AT.pair + 1, middle.word, after.word);
	out[at++] = hashFeature(AT.skip, before.word, after.word);
	out[at++] = hashFeature(AT.skip + 1, before2.word, before.word);
	out[at++] = hashFeature(AT.skip + 2, after.word, after2.word);
	out[at++] = hashFeature(AT.clusterPair, left, here);
	out[at++] = hashFeature(AT.clusterPair + 1, here, right);
	out[at++] = hashFeature(AT.clusterPair + 2, left, right);
	out[at++] = hashFeature(AT.shapes, before.shape ^ Math.imul(after.shape, 31), shape);
	out[at++] = hashFeature(AT.shapes + 1, before2.shape ^ Math.imul(before.shape, 31), shape);
	out[at++] = hashFeature(AT.shapes + 2, after.shape ^ Math.imul(after2.shape, 31), shape);
	const glue = glueOf(tokens, i);
	out[at++] = hashFeature(AT.glue, glue, before.casing * 256 + middle.casing * 16 + after.casing);
	out[at++] = hashFeature(AT.glue + 1, glue, before.word);
	out[at++] = hashFeature(AT.glue + 2, glue, after.word);
	out[at++] = hashFeature(AT.first, i === 0 ? 1 : 2, shape);
	out[at++] = hashFeature(AT.firstCase, (i === 0 ? 16 : 0) + middle.caseness, line * 16 + middle.casing);
	out[at++] = hashFeature(AT.line, line, shape);
	out[at++] = hashFeature(AT.kind, hashKind(sentence.kind), shape);
	return at;
}

/** Where a token, the one before and the one after follow without a space, in one number: hyphens join where dashes do not. */
function glueOf(tokens: readonly Token[], i: number): number {
	let glue = 0;
	for (let at = i - 1; at <= i + 2; at++) glue = glue * 2 + (tokens[at]?.spaceBefore === false ? 1 : 0);
	return glue;
}

function clusterOf({ clusters, casing }: WordView): number {
	return (clusters[0] ?? 0) * 16 + casing;
}

/** Headlines, bylines and the like are told apart; all running text is one. */
function hashKind(kind: SentenceView['kind']): number {
	return kind.length * 32 + kind.charCodeAt(0);
}
