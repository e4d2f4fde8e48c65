import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { lineIndex } from '../../../server/src/formats/lineIndex.js';

const lines = fc.array(fc.constantFrom('a', '😀', '\n', '\r\n', '\r', 'wörd', '\u2028'), { maxLength: 30 }).map((parts) => parts.join(''));

describe('lineIndex', () => {
	it('puts the offset behind a line end on the next line', () => {
		const locate = lineIndex('one\r\ntwo\rthree\n');
		assert.deepEqual(locate(0), { line: 0, character: 0 });
		assert.deepEqual(locate(5), { line: 1, character: 0 });
		assert.deepEqual(locate(10), { line: 2, character: 1 });
		assert.deepEqual(locate(15), { line: 3, character: 0 });
	});

	it('agrees with the documents of language servers on the lines of any text', () => {
		fc.assert(
			fc.property(lines, (text) => {
				const document = TextDocument.create('untitled:1', 'plaintext', 1, text);
				const locate = lineIndex(text);
				for (let offset = 0; offset <= text.length; offset++) {
					// Inside a line end, between \r and \n, the document clamps; no annotation begins or ends there.
					if (text[offset] === '\n' && text[offset - 1] === '\r') continue;
					assert.deepEqual(locate(offset), document.positionAt(offset));
				}
			}),
		);
	});
});
