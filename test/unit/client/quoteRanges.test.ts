import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { quoteRanges } from '../../../client/src/decorations/quoteRanges.js';
import { statusText } from '../../../client/src/status/counts.js';
import type { AnnotatedQuote, DocumentAnnotations } from '../../../server/src/protocol/annotations.js';
import { range } from './support.js';

const quote = (kind: AnnotatedQuote['kind'], ...content: AnnotatedQuote['content']): AnnotatedQuote => ({
	kind,
	content,
	cue: null,
	speaker: null,
	cueKind: 'speech',
	words: 3,
	closed: true,
	depth: 0,
	by: 'tagger',
});
const counts: DocumentAnnotations['counts'] = { entities: { person: 12 }, mentions: 30, quotes: 8, dates: 5, findings: 0 };

describe('the quotes that are drawn', () => {
	it('are told apart by kind, every part of each', () => {
		const quotes = [
			quote('direct', range(0, 1, 9), range(0, 20, 30)),
			quote('indirect', range(2, 0, 12)),
			quote('mixed', range(3, 4, 8)),
			quote('direct', range(4, 1, 5)),
		];
		const drawn = quoteRanges({
			kind: 'annotated',
			uri: 'file:///a.txt',
			version: 1,
			publicationDate: null,
			entities: [],
			quotes,
			dates: [],
			orphans: [],
			counts,
		});
		assert.deepEqual(drawn, {
			direct: [range(0, 1, 9), range(0, 20, 30), range(4, 1, 5)],
			mixed: [range(3, 4, 8)],
			indirect: [range(2, 0, 12)],
		});
	});

	it('are none in a document that is left alone, or not read yet', () => {
		const none = { direct: [], mixed: [], indirect: [] };
		assert.deepEqual(quoteRanges({ kind: 'notAnnotated', reason: 'disabled', message: '' }), none);
		assert.deepEqual(quoteRanges(undefined), none);
	});
});

describe('the status bar', () => {
	it('counts people, quotes and dates', () => assert.equal(statusText(counts), '$(person) 12 $(quote) 8 $(calendar) 5'));
});
