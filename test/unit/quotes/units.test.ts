import assert from 'node:assert/strict';
import { tagWordClasses } from '../../../server/src/engine/pos/tagWordClasses.js';
import { unitsOf } from '../../../server/src/engine/quotes/model/units.js';
import { viewOf } from '../../../server/src/engine/quotes/view.js';
import { tokenizeBlock } from '../../../server/src/engine/sentences/tokenizeBlock.js';

/** The units of a paragraph, `|` between them. */
function cut(text: string): string {
	const block = tokenizeBlock({ kind: 'paragraph', text }, 'plain');
	const units = unitsOf(block.tokens, viewOf(block, tagWordClasses(block)).paired.regions);
	return units.map(({ first, end }) => text.slice(block.tokens[first]?.start, block.tokens[end - 1]?.end)).join('|');
}

describe('the units of a paragraph', () => {
	it('are its tokens', () => assert.equal(cut('It is late, she said.'), 'It|is|late|,|she|said|.'));
	it('and whole quotations', () => assert.equal(cut('“It is late,” she said. “Go.”'), '“It is late,”|she|said|.|“Go.”'));
	it('and those that nothing closes', () => assert.equal(cut('She said: “It is late.'), 'She|said|:|“It is late.'));
});
