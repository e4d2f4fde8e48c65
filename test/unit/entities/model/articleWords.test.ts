import assert from 'node:assert/strict';
import { labelOf, OUTSIDE } from '../../../../server/src/engine/crf/labels.js';
import {
	ASKS,
	adjustCount,
	CAPITAL,
	countOf,
	digestOf,
	LABEL,
	LOWER_CASE,
	readDigest,
	type Vote,
	votesOf,
	type WordCounts,
} from '../../../../server/src/engine/entities/model/articleWords.js';
import { UNKNOWN_WORD } from '../../../../server/src/engine/entities/model/wordView.js';
import { sentenceOf } from './tinyModel.js';

const [S, B, E] = [labelOf(0, 'S'), labelOf(0, 'B'), labelOf(0, 'E')];

/** The votes of a sentence in which the words of `names` were labelled so. */
function votesIn(text: string, names: Readonly<Record<string, number>> = {}): ReadonlyMap<string, readonly Vote[]> {
	const sentence = sentenceOf(text, (word) => ({ ...UNKNOWN_WORD, caseness: word === 'the' ? 5 : 2 }));
	return votesOf(
		sentence,
		Uint8Array.from(sentence.tokens, (token) => names[token.text] ?? OUTSIDE),
	);
}

/** The counts of some votes, each cast by one block. */
function counted(...votes: readonly Vote[]): WordCounts {
	return votes.reduce<WordCounts>((counts, vote) => adjustCount(counts, vote, 1), []);
}

describe('votesOf', () => {
	it('votes for labels, and for capitals that are not owed to a place', () => {
		const votes = votesIn('Then Halloway spoke of the harbour.', { Halloway: S });
		assert.deepEqual(votes.get('halloway'), [ASKS, CAPITAL, LABEL + S]);
		assert.deepEqual(votes.get('harbour'), [LOWER_CASE]);
	});

	it('lets the first word of a sentence vote only where it is a name', () => {
		assert.deepEqual(votesIn('Then it rained on everybody.').get('then'), [ASKS]);
		assert.deepEqual(votesIn('Halloway spoke to everybody.', { Halloway: S }).get('halloway'), [ASKS, LABEL + S]);
	});

	it('says nothing of short words, and of those that are in lower case anywhere', () => {
		const votes = votesIn('Then we of the harbour left.');
		for (const word of ['we', 'of', 'the', '.']) assert.equal(votes.get(word), undefined, word);
	});

	it('lets headlines in title case ask, but not vote', () => {
		assert.deepEqual(votesIn('Halloway Leaves Harbour After Storm', { Halloway: S }).get('halloway'), [ASKS]);
	});

	it('casts each vote once', () =>
		assert.deepEqual(votesIn('Then Halloway spoke of the old Halloway.').get('halloway'), [ASKS, CAPITAL, LABEL]));
});

describe('counts', () => {
	it('do not depend on the order of votes', () =>
		assert.deepEqual(counted(LABEL + S, CAPITAL, ASKS, CAPITAL), counted(CAPITAL, ASKS, CAPITAL, LABEL + S)));

	it('are as before when a vote is taken back', () => {
		const before = counted(CAPITAL, LABEL + B, LABEL + E);
		for (const vote of [LOWER_CASE, CAPITAL, LABEL + S, LABEL + E])
			assert.deepEqual(adjustCount(adjustCount(before, vote, 1), vote, -1), before);
	});

	it('tell whether any block asks', () => {
		assert.equal(countOf(counted(LABEL, ASKS, ASKS), ASKS), 2);
		assert.equal(countOf(counted(LABEL, CAPITAL), ASKS), 0);
	});
});

describe('digestOf', () => {
	it('is 0 where the others say nothing', () => {
		assert.equal(digestOf(undefined, undefined), 0);
		assert.equal(digestOf(counted(ASKS, ASKS), [ASKS]), 0);
		assert.equal(digestOf(counted(CAPITAL, LABEL + S), [ASKS, CAPITAL, LABEL + S]), 0);
	});

	it('holds the likeliest label alone and within longer names, apart', () => {
		const said = readDigest(digestOf(counted(LABEL + S, LABEL + S, LABEL, LABEL + B, LABEL + E, LABEL + E), undefined));
		assert.deepEqual([said.alone, said.within], [S, E]);
	});

	it('says -1 for what nobody says', () => {
		assert.deepEqual([readDigest(digestOf(counted(CAPITAL), [])).alone, readDigest(digestOf(counted(LABEL + S), [])).within], [-1, -1]);
	});

	it('tells lower case from capitals, once from often', () => {
		const cases = [[LOWER_CASE], [LOWER_CASE, LOWER_CASE], [CAPITAL], [CAPITAL, CAPITAL], [LOWER_CASE, CAPITAL]];
		assert.equal(new Set(cases.map((votes) => readDigest(digestOf(counted(...votes), [])).casing)).size, cases.length);
	});

	it('is surer the more blocks agree', () => {
		const sureness = (...labels: readonly number[]) => readDigest(digestOf(counted(...labels.map((label) => LABEL + label)), [])).sureness;
		assert.ok(sureness(S, S, S) > sureness(S) && sureness(S) > sureness(S, OUTSIDE));
	});

	it('leaves out what the block says itself', () => {
		assert.equal(digestOf(counted(LABEL + S, LABEL), [LABEL]), digestOf(counted(LABEL + S), []));
	});
});
