import assert from 'node:assert/strict';
import { attributesBack } from '../../../server/src/engine/quotes/attributions/attributesBack.js';

const ATTRIBUTING = [
	'— Ann Roe, teacher',
	'—Ann Roe',
	'– Ann Roe (41), teacher',
	'-- Dr. Ann Roe of Velna',
	'-Ann Roe, Velna.',
	'- Ann Roe',
	'Ann Roe, director of the ferry company.',
	'So said Ann Roe.',
	'Thus spoke the mayor of Velna.',
	'That was how Roe put it.',
	'That’s how Ann Roe of the union described it.',
	'That is what the mayor told reporters.',
	'Those were the words of Ann Roe.',
	'This was the mayor’s verdict.',
	'The words are those of Ann Roe.',
	'said Ann Roe, a teacher.',
	'With these words, Roe opened the pier.',
	'Ann Roe, the mayor, was speaking to reporters.',
	'Speaking to reporters, Roe said the pier was closed.',
	'He made the remark in a letter to the council.',
];

const OTHERS = [
	'',
	'The remark was widely quoted.',
	'— The ferry sank.',
	'- The ferry sank on Monday, killing two.',
	'- Ann Roe resigned',
	'Ann Roe, the mayor, resigned on Monday.',
	'Ann Roe, who is a teacher.',
	'That was how the pier was built.',
	'That is what happened.',
	'That was the view of the sea.',
	'This is the mayor’s house.',
	'So it goes.',
	'Roe said the pier would be closed.',
	'“It is late,” said Ann Roe.',
];

describe('words that say whose the quotation before them is', () => {
	for (const text of ATTRIBUTING) it(`say so: ${text}`, () => assert.equal(attributesBack(text), true));
	for (const text of OTHERS) it(`do not: ${text || 'nothing'}`, () => assert.equal(attributesBack(text), false));
});
