import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { WordStatistics } from '../../src/engine/entities/model/wordView.js';
import { learnCaseness } from './caseness.js';
import { learnClusters } from './clusters.js';

/** The numbers of clusters in each clustering. */
export const CLUSTERINGS: readonly number[] = [60, 250, 1000];

/** What is to be known of each word from news at large: how it is cased, and the clusters it is in, numbered from 1. */
export function learnStatistics(texts: readonly string[]): ReadonlyMap<string, WordStatistics> {
	const caseness = learnCaseness(texts, 4);
	const clusters = learnClusters(texts, { least: 6, contexts: 2500, dimensions: 80, sizes: CLUSTERINGS, seed: 1 });
	const words = new Set([...caseness.keys(), ...clusters.keys()]);
	return new Map(
		[...words].map((word) => [
			word,
			{ caseness: caseness.get(word) ?? 0, clusters: clusters.get(word)?.map((cluster) => cluster + 1) ?? [] },
		]),
	);
}

/** Reads `unlabelled/NAME.txt.gz` of a folder of corpora. */
export function readUnlabelled(folder: string, name: string): readonly string[] {
	return gunzipSync(readFileSync(join(folder, 'unlabelled', `${name}.txt.gz`)))
		.toString('utf8')
		.split('\n\n\n');
}
