import assert from 'node:assert/strict';
import { findSegments } from '../../../../server/src/engine/entities/model/segments.js';
import { lineCaseOf } from '../../../../server/src/engine/entities/model/sentenceView.js';
import { CASING, casingOf, formOf } from '../../../../server/src/engine/entities/model/wordView.js';
import type { Token } from '../../../../server/src/engine/tokens/token.js';
import { tokenize } from '../../../../server/src/engine/tokens/tokenize.js';

describe('lineCaseOf', () => {
	for (const [text, lineCase] of [
		['Nobody saw Halloway leave the harbour.', 'prose'],
		['Halloway Leaves Harbour as Storm Nears', 'title'],
		['HALLOWAY LEAVES HARBOUR AS STORM NEARS', 'upper'],
		['nobody saw halloway leave the harbour', 'lower'],
		['Halloway Left', 'prose'],
		['', 'prose'],
		['港は三週間ぶりに再開した。', 'prose'],
	] as const) {
		it(`is ${lineCase} in "${text}"`, () => assert.equal(lineCaseOf(tokenize(text)), lineCase));
	}
});

describe('findSegments', () => {
	const covered = (text: string): readonly string[] => {
		const tokens = tokenize(text);
		return findSegments({ tokens, lineCase: lineCaseOf(tokens) }).map(({ start, end }) =>
			text.slice(tokens[start]?.start, tokens[end - 1]?.end),
		);
	};

	it('leaves words in lower case far from any capital out of question', () => {
		const text = 'then nobody at all was seen to leave the harbour before Halloway came back to it that same evening';
		const segments = covered(text);
		assert.equal(segments.length, 1);
		assert.ok(segments[0]?.includes('Halloway') && !segments[0].includes('nobody') && !segments[0].includes('evening'));
	});

	it('puts all of a line in question whose case says nothing', () => {
		for (const text of ['Halloway Leaves Harbour Before Storm', 'nobody saw halloway leave the harbour'])
			assert.deepEqual(covered(text), [text]);
	});

	it('are in order and do not overlap, and hold every capital, digit and sign', () => {
		const text =
			'He paid $5 for it, and then nothing more was heard of the man before Port Vila was asked, at length, by Halloway of al-Ness';
		const tokens = tokenize(text);
		const segments = findSegments({ tokens, lineCase: 'prose' });
		let end = 0;
		for (const segment of segments) {
			assert.ok(segment.start >= end && segment.end > segment.start);
			end = segment.end;
		}
		tokens.forEach((token, i) => {
			if (token.letterCase !== 'lower' && token.kind !== 'mark')
				assert.ok(
					segments.some((at) => at.start <= i && i < at.end),
					token.text,
				);
		});
	});

	it('are none in an empty sentence', () => assert.deepEqual(covered(''), []));
});

describe('how a word is written', () => {
	for (const [text, casing] of [
		['harbour', 'lower'],
		['Harbour', 'capitalized'],
		['HARBOUR', 'upper'],
		['McCann', 'mixed'],
		['iPhone', 'mixed'],
		['J', 'initial'],
		['J.', 'initial'],
		['UN', 'upper'],
		['東京', 'other'],
		['محمد', 'other'],
		['1,200', 'number'],
		['$', 'symbol'],
		[',', 'mark'],
		['https://example.org', 'url'],
	] as const) {
		it(`is ${casing} in "${text}"`, () => assert.equal(casingOf(tokenize(text)[0] as Token), CASING[casing]));
	}

	it('is looked up in lower case, digits alike', () => {
		assert.deepEqual(
			['Harbour', '1,284', '4th', "O'Neill"].map((text) => formOf(tokenize(text)[0] as Token)),
			['harbour', '0,000', '0th', "o'neill"],
		);
	});
});
