import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ASKS, CAPITAL, LABEL, LOWER_CASE, type WordVotes } from '../../../../server/src/engine/entities/model/articleWords.js';
import { countsOf, NO_WORDS, replaceVotes, type WordTable } from '../../../../server/src/engine/entities/model/wordTable.js';

const WORDS = ['harbour', 'halloway', 'vila', 'port', 'ness'] as const;
const votes: fc.Arbitrary<WordVotes> = fc
	.dictionary(fc.constantFrom(...WORDS), fc.uniqueArray(fc.constantFrom(ASKS, CAPITAL, LOWER_CASE, LABEL, LABEL + 4), { minLength: 1 }))
	.map((entries) => new Map(Object.entries(entries)));
const blocks = fc.array(votes, { maxLength: 8 });

function tableOf(list: readonly WordVotes[]): WordTable {
	return replaceVotes(NO_WORDS, [], list).table;
}

/** All that a table says. */
function contents(table: WordTable): unknown {
	return [table.size, WORDS.map((word) => countsOf(table, word))];
}

describe('a table of words', () => {
	it('does not depend on the order of blocks', () => {
		fc.assert(fc.property(blocks, (list) => assert.deepEqual(contents(tableOf(list)), contents(tableOf(list.toReversed())))));
	});

	it('does not depend on how many come at a time', () => {
		fc.assert(
			fc.property(blocks, (list) => {
				const one = list.reduce<WordTable>((table, block) => replaceVotes(table, [], [block]).table, NO_WORDS);
				assert.deepEqual(contents(one), contents(tableOf(list)));
			}),
		);
	});

	it('forgets blocks that are taken out as if they had never been there', () => {
		fc.assert(
			fc.property(blocks, blocks, (stay, go) => {
				assert.deepEqual(contents(replaceVotes(tableOf([...stay, ...go]), go, []).table), contents(tableOf(stay)));
			}),
		);
	});

	it('stays whole when a change makes another of it', () => {
		fc.assert(
			fc.property(blocks, blocks, (list, more) => {
				const table = tableOf(list);
				const before = structuredClone(contents(table));
				replaceVotes(table, list.slice(0, 1), more);
				assert.deepEqual(contents(table), before);
			}),
		);
	});

	it('tells which words that a block which stays asks for are spoken of otherwise now', () => {
		fc.assert(
			fc.property(blocks, blocks, blocks, (stay, go, come) => {
				const before = tableOf([...stay, ...go]);
				const { table, changed } = replaceVotes(before, go, come);
				for (const word of WORDS) {
					const isAsked = stay.some((block) => block.get(word)?.includes(ASKS));
					const isOther = JSON.stringify(countsOf(before, word)) !== JSON.stringify(countsOf(table, word));
					assert.equal(changed.has(word), isAsked && isOther, word);
				}
			}),
		);
	});
});
