import { hashString } from '../../src/engine/crf/hash.js';
import { readLabel } from '../../src/engine/crf/labels.js';
import { hashName, LONGEST_NAME, type LookUpName, nameEntry } from '../../src/engine/entities/model/knownNames.js';
import type { NameRows } from '../../src/engine/entities/model/nameTables.js';
import { formOf } from '../../src/engine/entities/model/wordView.js';
import type { PreparedArticle } from './prepare.js';

/** The names of the training articles: in how many articles each has each type. */
export interface NameCounts {
	readonly names: ReadonlyMap<number, readonly number[]>;
	/** The beginnings of names, with the number of articles that have a name which begins so. */
	readonly prefixes: ReadonlyMap<number, number>;
	/** What each article adds to both. */
	readonly of: ReadonlyMap<PreparedArticle, ArticleNames>;
}

interface ArticleNames {
	/** hash * 16 + type */
	readonly names: ReadonlySet<number>;
	readonly prefixes: ReadonlySet<number>;
}

/** Counts the names of articles whose gold says exactly one type. */
export function countNames(articles: readonly PreparedArticle[]): NameCounts {
	const names = new Map<number, number[]>();
	const prefixes = new Map<number, number>();
	const of = new Map<PreparedArticle, ArticleNames>();
	for (const article of articles) {
		const own = namesOf(article);
		of.set(article, own);
		for (const name of own.names) {
			const hash = Math.floor(name / 16);
			const counts = names.get(hash) ?? [];
			counts[name - hash * 16] = (counts[name - hash * 16] ?? 0) + 1;
			names.set(hash, counts);
		}
		for (const prefix of own.prefixes) prefixes.set(prefix, (prefixes.get(prefix) ?? 0) + 1);
	}
	return { names, prefixes, of };
}

/** A look-up in the names of all articles but `left`, so that training sees of a name what it would see in an article that it has not learnt. */
export function lookUpWithout(counts: NameCounts, left: PreparedArticle | null): LookUpName {
	const own = left && counts.of.get(left);
	return (hash) => {
		const all = counts.names.get(hash);
		if (all) {
			const entry = entryOf(all.map((count, type) => count - (own?.names.has(hash * 16 + type) ? 1 : 0)));
			if (entry > 0) return entry;
		}
		const begins = (counts.prefixes.get(hash) ?? 0) - (own?.prefixes.has(hash) ? 1 : 0);
		return begins > 0 ? 0 : undefined;
	};
}

/** The rows that ship: every name and beginning. */
export function nameRows(counts: NameCounts): NameRows {
	const lookUp = lookUpWithout(counts, null);
	const hashes = Int32Array.from(new Set([...counts.names.keys(), ...counts.prefixes.keys()])).sort();
	return { hashes, entries: Uint8Array.from(hashes, (hash) => lookUp(hash) ?? 0) };
}

function entryOf(counts: readonly (number | undefined)[]): number {
	let best = -1;
	let most = 0;
	let all = 0;
	counts.forEach((count = 0, type) => {
		all += count;
		if (count <= most) return;
		most = count;
		best = type;
	});
	return best < 0 ? 0 : nameEntry(best, all, most / all);
}

function namesOf({ blocks }: PreparedArticle): ArticleNames {
	const names = new Set<number>();
	const prefixes = new Set<number>();
	for (const { tokens, allowed } of blocks) {
		for (let i = 0; i < tokens.length; i++) {
			const type = typeBegun(allowed[i]);
			if (type < 0) continue;
			let hash = 0;
			for (let end = i; end < tokens.length && end - i < LONGEST_NAME; ) {
				const [label = 0] = allowed[end] ?? [];
				const token = tokens[end];
				if (!token || label === 0) break;
				hash = hashName(hash, hashString(formOf(token)));
				end++;
				const { position } = readLabel(label);
				if (position === 'S' || position === 'E') {
					names.add(hash * 16 + type);
					break;
				}
				prefixes.add(hash);
			}
		}
	}
	return { names, prefixes };
}

function typeBegun(allowed: readonly number[] = []): number {
	const [label] = allowed;
	if (allowed.length !== 1 || !label) return -1;
	const { type, position } = readLabel(label);
	return position === 'B' || position === 'S' ? type : -1;
}
