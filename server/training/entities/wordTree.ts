import { seeded } from '../crf/random.js';
import type { Embeddings } from './embeddings.js';
import { nearestCentre, sphericalMeans } from './sphericalMeans.js';

/** Words in a tree of clusters: each word has a leaf, and each cluster of a level its parent in the level above. */
export interface WordTree {
	/** The leaf of each word of the embeddings. */
	readonly leaves: Uint16Array;
	/** `parents[level][cluster]`: the parent of a cluster of level + 1; the last level is that of the leaves. */
	readonly parents: readonly Uint16Array[];
}

/** A cluster with fewer words a branch than this gets fewer branches. */
const LEAST_WORDS = 6;
/** The centres are learnt from so many words of a cluster, the most frequent. */
const MOST_LEARNT = 60_000;

/**
 * Groups words from above: all into `branches[0]` clusters by spherical k-means over their vectors, each of these into `branches[1]`, and so on. Coarse clusters tell
 * kinds of words apart (places, people, verbs), leaves what they have in common ("lima, caracas, bogota"). Frequent words count more, since rare ones have poor vectors.
 */
export function growWordTree(embeddings: Embeddings, branches: readonly number[], seed: number): WordTree {
	const random = seeded(seed);
	let level: readonly Int32Array[] = [Int32Array.from(embeddings.words, (_, i) => i)];
	const parents: Uint16Array[] = [];
	for (const branch of branches) {
		const next: Int32Array[] = [];
		const parentOf: number[] = [];
		level.forEach((words, parent) => {
			for (const child of split(embeddings, words, branch, random)) {
				next.push(child);
				parentOf.push(parent);
			}
		});
		parents.push(Uint16Array.from(parentOf));
		level = next;
	}
	const leaves = new Uint16Array(embeddings.words.length);
	level.forEach((words, leaf) => {
		for (const word of words) leaves[word] = leaf;
	});
	return { leaves, parents: parents.slice(1) };
}

function split(embeddings: Embeddings, words: Int32Array, branch: number, random: () => number): readonly Int32Array[] {
	const size = Math.min(branch, Math.floor(words.length / LEAST_WORDS));
	if (size < 2) return [words];
	const centres = sphericalMeans(embeddings, words.subarray(0, MOST_LEARNT), size, random);
	const children: number[][] = Array.from({ length: size }, () => []);
	for (const word of words) children[nearestCentre(embeddings, centres, word)]?.push(word);
	return children.filter((child) => child.length > 0).map((child) => Int32Array.from(child));
}
