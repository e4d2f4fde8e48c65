import { hashFeature } from '../../crf/hash.js';
import { OUTSIDE } from '../../crf/labels.js';
import type { SentenceView } from './sentenceView.js';
import { CASING, type WordView } from './wordView.js';

/**
 * What a block says of the words in it, for the rest of the article: for each word that is seen in lower case though news often capitalises it, or with a capital, how it is
 * seen and as what it was labelled at first sight. Each thing is said once a block.
 */
export type WordVotes = ReadonlyMap<string, readonly Vote[]>;

/** `LOWER_CASE`, `CAPITAL` or a label (`LABEL` and up). */
export type Vote = number;

export const LOWER_CASE: Vote = 0;
/** A capital that is not owed to the word's place. */
export const CAPITAL: Vote = 1;
/** Label l is voted for as `LABEL + l`. */
export const LABEL: Vote = 2;

/** Adds the votes of a sentence with the labels that it was given at first sight. Headlines and lines in capitals say nothing. */
export function addVotes(votes: Map<string, Vote[]>, { tokens, words, lineCase }: SentenceView, labels: Uint8Array): void {
	if (lineCase !== 'prose') return;
	tokens.forEach(({ lower }, i) => {
		const { casing, caseness } = words[i] as WordView;
		const label = labels[i] ?? OUTSIDE;
		if (casing === CASING.lower) {
			if (caseness < 5 && lower.length > 2) add(votes, lower, LOWER_CASE);
		} else if (casing <= CASING.mixed && (i > 0 || label !== OUTSIDE)) {
			if (i > 0) add(votes, lower, CAPITAL);
			add(votes, lower, LABEL + label);
		}
	});
}

function add(votes: Map<string, Vote[]>, word: string, vote: Vote): void {
	const list = votes.get(word);
	if (!list) votes.set(word, [vote]);
	else if (!list.includes(vote)) list.push(vote);
}

/** What the other blocks of the article say of a word: `counts[vote]` blocks each. */
export type WordCounts = readonly number[];

/** What the other blocks say of a word, from what all say and what the block itself does; null where they say nothing. */
export function countOthers(all: WordCounts | undefined, own: readonly Vote[] | undefined): WordCounts | null {
	if (!all) return null;
	const others = all.slice();
	for (const vote of own ?? []) others[vote] = (others[vote] ?? 0) - 1;
	return others.some((count) => count > 0) ? others : null;
}

/** What of the counts the features see, as one number: alike in blocks and articles that are to be treated alike. 0 is nothing. */
export function digestOf(others: WordCounts | null): number {
	if (!others) return 0;
	let top = -1;
	let most = 0;
	let all = 0;
	for (let vote = LABEL; vote < others.length; vote++) {
		const count = others[vote] ?? 0;
		all += count;
		if (count <= most) continue;
		most = count;
		top = vote - LABEL;
	}
	const share = most * 4 > all * 3 ? 2 : most * 2 > all ? 1 : 0;
	const lower = Math.min(others[LOWER_CASE] ?? 0, 2);
	const capital = Math.min(others[CAPITAL] ?? 0, 2);
	return 1 + lower + 3 * capital + 9 * (top + 1) + 9 * 64 * (Math.min(most, 3) + 4 * share);
}

const AT = { label: 230, sure: 233, type: 234, cased: 237, all: 238 } as const;

/** More than any token's article features. */
export const MOST_ARTICLE_FEATURES = 16;

/** Writes the features that token `i` has from what the rest of the article says of the words of its sentence (a digest and a trait a token). Returns where they end. */
export function writeArticleFeatures(digests: Int32Array, traits: Uint8Array, i: number, out: Int32Array, at: number): number {
	const trait = traits[i] ?? 0;
	const casing = trait >> 3;
	let end = at;
	for (let offset = -1; offset <= 1; offset++) {
		const digest = digests[i + offset] ?? 0;
		if (digest === 0) continue;
		const top = (Math.floor((digest - 1) / 9) % 64) - 1;
		if (top < 0) continue;
		out[end++] = hashFeature(AT.label + offset + 1, top, casing);
		if (top > 0) out[end++] = hashFeature(AT.type + offset + 1, (top - 1) >> 2, casing);
	}
	const digest = digests[i] ?? 0;
	if (digest === 0) return end;
	out[end++] = hashFeature(AT.cased, (digest - 1) % 9, trait * 2 + (i === 0 ? 1 : 0));
	out[end++] = hashFeature(AT.sure, Math.floor((digest - 1) / 9), casing);
	out[end++] = hashFeature(AT.all, digest, casing);
	return end;
}
