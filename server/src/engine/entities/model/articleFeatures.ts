import { hashFeature } from '../../crf/hash.js';
import { OUTSIDE, readLabel } from '../../crf/labels.js';
import { readDigest } from './articleWords.js';

const AT = { label: 230, sure: 233, type: 234, cased: 237, all: 238 } as const;

/** More than any token's article features. */
export const MOST_ARTICLE_FEATURES = 16;

/**
 * Writes the features that token `i` of a sentence has from what the rest of the article says of its word and the words beside it (a digest and traits for each token) into `out`,
 * and returns how many. A token of whose words nobody speaks has none: the first pass and the second are one there.
 */
export function writeArticleFeatures(digests: Int32Array, traits: Uint8Array, i: number, out: Int32Array): number {
	const trait = traits[i] ?? 0;
	const casing = trait >> 3;
	let end = 0;
	for (let offset = -1; offset <= 1; offset++) {
		const digest = digests[i + offset] ?? 0;
		if (digest === 0) continue;
		const { label } = readDigest(digest);
		if (label < OUTSIDE) continue;
		out[end++] = hashFeature(AT.label + offset + 1, label, casing);
		if (label > OUTSIDE) out[end++] = hashFeature(AT.type + offset + 1, readLabel(label).type, casing);
	}
	const digest = digests[i] ?? 0;
	if (digest === 0) return end;
	const seen = readDigest(digest);
	out[end++] = hashFeature(AT.cased, seen.casing, trait * 2 + (i === 0 ? 1 : 0));
	out[end++] = hashFeature(AT.sure, seen.labelAndSureness, casing);
	out[end++] = hashFeature(AT.all, digest, casing);
	return end;
}
