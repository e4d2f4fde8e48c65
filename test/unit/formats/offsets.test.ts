import assert from 'node:assert/strict';
import fc from 'fast-check';
import { offsetConverter } from '../../../server/src/formats/offsets.js';

const EXAMPLES: readonly { readonly text: string; readonly utf16: number; readonly codePoint: number }[] = [
	{ text: '', utf16: 0, codePoint: 0 },
	{ text: 'plain', utf16: 5, codePoint: 5 },
	{ text: '😀', utf16: 2, codePoint: 1 },
	{ text: '😀 Ana', utf16: 3, codePoint: 2 },
	{ text: 'a😀b🇫🇯c', utf16: 8, codePoint: 5 },
	{ text: 'Zoe\u0308', utf16: 4, codePoint: 4 },
	{ text: '\ud83d alone', utf16: 1, codePoint: 1 },
	{ text: '\ude00\ud83d😀', utf16: 4, codePoint: 3 },
];

describe('offsetConverter', () => {
	for (const { text, utf16, codePoint } of EXAMPLES) {
		it(`counts ${utf16} UTF-16 units of ${JSON.stringify(text)} as ${codePoint} code points`, () => {
			assert.equal(offsetConverter(text, 'codePoint')(utf16), codePoint);
			assert.equal(offsetConverter(text, 'utf16')(utf16), utf16);
		});
	}

	it('agrees with the iterator of strings at every boundary between characters', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
				const convert = offsetConverter(text, 'codePoint');
				let utf16 = 0;
				[...text].forEach((character, i) => {
					assert.equal(convert(utf16), i);
					utf16 += character.length;
				});
				assert.equal(convert(text.length), [...text].length);
			}),
		);
	});
});
