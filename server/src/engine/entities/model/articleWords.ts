import { OUTSIDE, readLabel } from '../../crf/labels.js';
import type { SentenceView } from './sentenceView.js';
import { CASING, type WordView } from './wordView.js';

/**
 * What a sentence, or a block, says of the words in it, for the rest of the article: for each word that is seen in lower case though news often capitalises it, or with a capital, how it is
 * seen and as what it was labelled at first sight. A sentence says each thing once; a block says what its sentences say.
 */
export type WordVotes = ReadonlyMap<string, readonly Vote[]>;

/** `LOWER_CASE`, `CAPITAL`, `ASKS` or a label (`LABEL` and up). */
export type Vote = number;

export const LOWER_CASE: Vote = 0;
/** A capital that is not owed to the word's place. */
export const CAPITAL: Vote = 1;
/** No vote of its own: the sentence wants to know what others say of the word. */
export const ASKS: Vote = 2;
/** Label l is voted for as `LABEL + l`. */
export const LABEL: Vote = 3;

/** Words in lower case that are shorter, or in lower case nearly always, need no vote. */
const SHORTEST = 3;
const ALWAYS_LOWER = 5;

/** The votes of a sentence with the labels that it was given at first sight. Headlines and lines in capitals ask, but say nothing. */
export function votesOf({ tokens, words, lineCase }: SentenceView, labels: Uint8Array): WordVotes {
	const votes = new Map<string, Vote[]>();
	tokens.forEach(({ lower }, i) => {
		const { casing, caseness } = words[i] as WordView;
		if (isCased(casing)) {
			addVote(votes, lower, ASKS);
			if (lineCase !== 'prose') return;
			const label = labels[i] ?? OUTSIDE;
			if (i > 0) addVote(votes, lower, CAPITAL);
			if (i > 0 || label !== OUTSIDE) addVote(votes, lower, LABEL + label);
		} else if (casing === CASING.lower && lineCase === 'prose' && caseness < ALWAYS_LOWER && lower.length >= SHORTEST) {
			addVote(votes, lower, LOWER_CASE);
		}
	});
	return votes;
}

/** Adds the votes of a sentence to those of its block. */
export function addVotes(votes: Map<string, Vote[]>, more: WordVotes): void {
	for (const [word, list] of more) {
		const before = votes.get(word);
		if (before) before.push(...list);
		else votes.set(word, [...list]);
	}
}

/** Adds a vote on a word, once. */
export function addVote(votes: Map<string, Vote[]>, word: string, vote: Vote): void {
	const list = votes.get(word);
	if (!list) votes.set(word, [vote]);
	else if (!list.includes(vote)) list.push(vote);
}

/** Whether words that are written so are looked up in the rest of the article. */
export function isCased(casing: number | undefined): boolean {
	return casing === CASING.capitalized || casing === CASING.upper || casing === CASING.mixed;
}

/** How many sentences cast each vote on a word, in the order of votes: `vote * COUNT_BASE + sentences`. */
export type WordCounts = readonly number[];

const COUNT_BASE = 2 ** 24;

/** The counts with a vote more (`by` 1) or less (`by` -1). */
export function adjustCount(counts: WordCounts, vote: Vote, by: 1 | -1): WordCounts {
	const at = counts.findIndex((entry) => entry >= vote * COUNT_BASE);
	const entry = counts[at];
	const isThere = entry !== undefined && Math.floor(entry / COUNT_BASE) === vote;
	const blocks = (isThere ? entry % COUNT_BASE : 0) + by;
	const before = at < 0 ? counts : counts.slice(0, at);
	const after = at < 0 ? [] : counts.slice(isThere ? at + 1 : at);
	return blocks === 0 ? [...before, ...after] : [...before, vote * COUNT_BASE + blocks, ...after];
}

/** How many sentences cast a vote. */
export function countOf(counts: WordCounts, vote: Vote): number {
	const entry = counts.find((item) => Math.floor(item / COUNT_BASE) === vote);
	return entry === undefined ? 0 : entry % COUNT_BASE;
}

/**
 * What the features see of what others say of a word, as one number: alike in places and articles that are to be treated alike. 0 where they say nothing.
 * `counts` are those of all sentences, `own` the votes that do not count as others'.
 */
export function digestOf(counts: WordCounts | undefined, own: readonly Vote[] | undefined): number {
	if (!counts) return 0;
	let lower = 0;
	let capital = 0;
	let all = 0;
	let alone = -1;
	let mostAlone = 0;
	let within = -1;
	let mostWithin = 0;
	for (const entry of counts) {
		const vote = Math.floor(entry / COUNT_BASE);
		const others = (entry % COUNT_BASE) - timesIn(own, vote);
		if (others === 0 || vote === ASKS) continue;
		if (vote === LOWER_CASE) lower = Math.min(others, 2);
		else if (vote === CAPITAL) capital = Math.min(others, 2);
		else {
			const label = vote - LABEL;
			all += others;
			if (label === OUTSIDE || readLabel(label).position === 'S') {
				if (others > mostAlone) [mostAlone, alone] = [others, label];
			} else if (others > mostWithin) [mostWithin, within] = [others, label];
		}
	}
	if (lower === 0 && capital === 0 && all === 0) return 0;
	const most = Math.max(mostAlone, mostWithin);
	const share = most * 4 > all * 3 ? 2 : most * 2 > all ? 1 : 0;
	const sureness = Math.min(most, 3) + 4 * share;
	return 1 + lower + 3 * capital + CASES * (alone + 1 + LABELS * (within + 1 + LABELS * sureness));
}

/** How often a vote is cast in a list. */
function timesIn(votes: readonly Vote[] | undefined, vote: Vote): number {
	let times = 0;
	if (votes) for (const other of votes) if (other === vote) times++;
	return times;
}

/** The counts of some votes. */
export function countVotes(votes: readonly Vote[]): WordCounts {
	return votes.reduce<WordCounts>((counts, vote) => adjustCount(counts, vote, 1), []);
}

/** How many ways of being cased a digest tells apart, and more labels than there are. */
const CASES = 9;
const LABELS = 64;

/** What a digest holds. */
export interface Said {
	/** The label that most sentences give the word where it stands alone, `O` included, and where it is part of a longer name; -1 for none. */
	readonly alone: number;
	readonly within: number;
	/** By how many sentences, and how many of all, the likeliest of all labels is given. */
	readonly sureness: number;
	/** Whether the word is seen in lower case, and with a capital that is not owed to its place. */
	readonly casing: number;
}

/** Takes a digest (not 0) apart. */
export function readDigest(digest: number): Said {
	const labels = Math.floor((digest - 1) / CASES);
	return {
		alone: (labels % LABELS) - 1,
		within: (Math.floor(labels / LABELS) % LABELS) - 1,
		sureness: Math.floor(labels / (LABELS * LABELS)),
		casing: (digest - 1) % CASES,
	};
}
