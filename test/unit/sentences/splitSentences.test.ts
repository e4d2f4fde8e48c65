import assert from 'node:assert/strict';
import { splitSentences } from '../../../server/src/engine/sentences/splitSentences.js';
import { tokenize } from '../../../server/src/engine/tokens/tokenize.js';

/** Sentences of one block each; the test joins them with spaces and expects the same cuts. */
const CASES: readonly (readonly string[])[] = [
	['The ferry sank.', 'Nobody was hurt!', 'Why?', 'Nobody knows…', 'It rained.'],
	['Mr. Reyes and Dr. Voss of the U.S. Coast Guard met Gov. J. K. Ames in St. Louis.', 'They agreed.'],
	['He went to the U.S. The visit was short.'.slice(0, 19), 'The visit was short.'],
	['Acme Inc. said it owed Brandt Co. of Ohio, Jan. 5 at 5 p.m. sharp.', 'It paid.'],
	['“We did what we could.”', '“It was not enough,” she said.'],
	['"Why?" he asked.', '"Nobody knows." She left.'.slice(0, 15), 'She left.'],
	['He paid $1.5 million.', '12 people left.'],
	['It rained (hard.)', 'It stopped.'],
	['Visit example.com today.', 'Thanks.'],
	['She said so... and left.', 'He stayed.'],
];

describe('splitSentences', () => {
	for (const sentences of CASES) {
		it(sentences.join(' | '), () => {
			const text = sentences.join(' ');
			const found = splitSentences(tokenize(text)).map((sentence) => text.slice(sentence.start, sentence.end));
			assert.deepEqual(found, [...sentences]);
		});
	}

	it('keeps a dateline apart', () => {
		const text = 'PORT VILA (AP) — Rain fell. It stopped.';
		const sentences = splitSentences(tokenize(text), 'PORT VILA (AP) —'.length).map(({ start, end }) => text.slice(start, end));
		assert.deepEqual(sentences, ['PORT VILA (AP) —', 'Rain fell.', 'It stopped.']);
	});

	it('puts every token into exactly one sentence', () => {
		const tokens = tokenize('One. Two? "Three." (Four.) Five');
		const sentences = splitSentences(tokens);
		assert.deepEqual(
			sentences.flatMap(({ firstToken, endToken }) => tokens.slice(firstToken, endToken)),
			tokens,
		);
	});

	it('gives none for none', () => assert.deepEqual(splitSentences([]), []));
});
