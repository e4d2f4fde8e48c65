import { hashFeature } from '../../crf/hash.js';
import { OUTSIDE, readLabel } from '../../crf/labels.js';
import { readDigest } from './articleWords.js';

/** Templates, numbered so that an offset of -1 to 1 can be added. */
const AT = { alone: 231, within: 234, both: 237, type: 240, sure: 242, cased: 243 } as const;

/** More than there are casings. */
const NEAR = 16;

/** More than any token's article features. */
export const MOST_ARTICLE_FEATURES = 16;

/**
 * Writes the features that token `i` of a sentence has from what the rest of the article says of its word and the words beside it (a digest and traits for each token) into `out`,
 * and returns how many. A token of whose words nobody speaks has none: the first pass and the second are one there.
 */
export function writeArticleFeatures(digests: Int32Array, traits: Uint8Array, i: number, out: Int32Array): number {
	const trait = traits[i] ?? 0;
	const casing = trait >> 3;
	/** What the own paragraph says counts otherwise than what others say. */
	const reach = (digest: number) => (digest < 0 ? casing + NEAR : casing);
	let end = 0;
	for (let offset = -1; offset <= 1; offset++) {
		const digest = digests[i + offset] ?? 0;
		if (digest === 0) continue;
		const { alone, within } = readDigest(Math.abs(digest));
		const how = reach(digest);
		if (alone >= OUTSIDE) out[end++] = hashFeature(AT.alone + offset, alone, how);
		if (within > OUTSIDE) out[end++] = hashFeature(AT.within + offset, within, how);
		if (within > OUTSIDE) out[end++] = hashFeature(AT.type + offset, readLabel(within).type, how);
		out[end++] = hashFeature(AT.both + offset, (alone + 1) * 64 + within + 1, how);
	}
	const digest = digests[i] ?? 0;
	if (digest === 0) return end;
	const { alone, within, sureness, casing: seen } = readDigest(Math.abs(digest));
	const near = digest < 0 ? 1 : 0;
	out[end++] = hashFeature(AT.cased, seen * 2 + near, trait * 2 + (i === 0 ? 1 : 0));
	out[end++] = hashFeature(AT.sure, sureness * 2 + near, (alone + 1) * 64 + within + 1);
	return end;
}
