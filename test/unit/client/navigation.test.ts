import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { entityAt, mentionAt, stepMention } from '../../../client/src/navigation.js';
import { person, range } from './support.js';

const first = range(0, 4, 9);
const second = range(2, 0, 5);
const third = range(2, 20, 25);
const mentions = [first, second, third];

describe('going from mention to mention', () => {
	it('goes on from the mention at the cursor', () => assert.equal(stepMention(mentions, { line: 0, character: 6 }, 'next'), second));
	it('goes on from behind the mention at the cursor', () => assert.equal(stepMention(mentions, { line: 0, character: 9 }, 'next'), second));
	it('wraps at the end', () => assert.equal(stepMention(mentions, { line: 2, character: 20 }, 'next'), first));
	it('goes back', () => assert.equal(stepMention(mentions, { line: 2, character: 22 }, 'previous'), second));
	it('goes back past the mention at the cursor, not to its start', () =>
		assert.equal(stepMention(mentions, { line: 2, character: 3 }, 'previous'), first));
	it('wraps at the beginning', () => assert.equal(stepMention(mentions, { line: 0, character: 4 }, 'previous'), third));
	it('starts from anywhere', () => assert.equal(stepMention(mentions, { line: 1, character: 0 }, 'next'), second));
	it('has nowhere to go without mentions', () => assert.equal(stepMention([], { line: 1, character: 0 }, 'next'), undefined));
});

describe('the entity at the cursor', () => {
	const lena = person('Lena', first);
	const omar = person('Omar', second, third);

	it('is the one with a mention there', () => assert.equal(entityAt([lena, omar], { line: 2, character: 21 }), omar));
	it('is there right behind the name', () => assert.equal(entityAt([lena, omar], { line: 0, character: 9 }), lena));
	it('is found by its mention, too', () => assert.equal(mentionAt([lena, omar], { line: 2, character: 21 }), third));
	it('is nowhere between names', () => assert.equal(entityAt([lena, omar], { line: 0, character: 10 }), undefined));
});
