import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { CUE_KINDS, filterOf, passes, QUOTE_KINDS, type QuoteFilter } from '../../../client/src/speakers/quoteFilter.js';
import { type SpeakerNode, speakersOf } from '../../../client/src/speakers/speakerTree.js';
import type { AnnotatedQuote, DocumentAnnotations } from '../../../server/src/protocol/annotations.js';
import { person, range } from './support.js';

const EVERY: QuoteFilter = { kinds: QUOTE_KINDS, cueKinds: CUE_KINDS };

function quote(speaker: string | null, words: number, parts: Partial<AnnotatedQuote> = {}): AnnotatedQuote {
	const entity = speaker?.startsWith('@') ? speaker.slice(1) : null;
	return {
		kind: 'direct',
		content: [range(0, 0, 4)],
		cue: null,
		cueKind: 'speech',
		words,
		speaker: speaker === null ? null : { label: entity ?? speaker, range: range(0, 5, 9), entity },
		closed: true,
		depth: 0,
		by: 'tagger',
		...parts,
	};
}

function article(...quotes: readonly AnnotatedQuote[]): DocumentAnnotations {
	return {
		kind: 'annotated',
		uri: 'file:///a.article',
		version: 1,
		publicationDate: null,
		entities: [person('Lena Voss', range(0, 0, 4)), { ...person('Omar Haddad', range(0, 5, 9)), role: 'Mayor' }],
		quotes,
		dates: [],
		orphans: [],
		counts: { entities: {}, mentions: 2, quotes: quotes.length, dates: 0, findings: 0 },
	};
}

function told(rows: readonly SpeakerNode[]): readonly string[] {
	return rows.map(({ form, label, words, quotes }) => `${form} ${label} ${quotes.length} ${words}`);
}

describe('the rows of Who Said What', () => {
	it('are none where nobody is quoted', () => assert.deepEqual(speakersOf(article(), EVERY), []));

	it('are the speakers by full name, those with most words first', () => {
		const rows = speakersOf(article(quote('@Lena Voss', 4), quote('@Omar Haddad', 9), quote('@Lena Voss', 3)), EVERY);
		assert.deepEqual(told(rows), ['named Omar Haddad 1 9', 'named Lena Voss 2 7']);
		assert.equal(rows[0]?.role, 'Mayor');
	});

	it('have those only described behind those named, and those unknown last, pronouns among them', () => {
		const rows = speakersOf(article(quote(null, 50), quote('a spokesman', 40), quote('she', 30), quote('@Lena Voss', 1)), EVERY);
		assert.deepEqual(told(rows), ['named Lena Voss 1 1', 'anonymous a spokesman 1 40', 'unknown  2 80']);
	});

	it('take “a pilot” and “the pilot” for one', () => {
		assert.deepEqual(told(speakersOf(article(quote('A pilot', 2), quote('the pilot', 3)), EVERY)), ['anonymous A pilot 2 5']);
	});

	it('keep the quotes in reading order, and their ids as long as the speaker is there', () => {
		const first = quote('@Lena Voss', 2);
		const second = quote('@Lena Voss', 8);
		const [row] = speakersOf(article(first, second), EVERY);
		assert.deepEqual(
			row?.quotes.map(({ id, quote: { words } }) => [id, words]),
			[
				['named Lena Voss 0', 2],
				['named Lena Voss 1', 8],
			],
		);
	});

	it('are counted of what the filter lets through', () => {
		const quotes = [quote('@Lena Voss', 2), quote('@Lena Voss', 8, { kind: 'indirect' }), quote('@Omar Haddad', 9, { cueKind: 'thought' })];
		assert.deepEqual(told(speakersOf(article(...quotes), { kinds: ['direct'], cueKinds: ['speech'] })), ['named Lena Voss 1 2']);
	});
});

describe('a filter of quotes', () => {
	it('lets quotes without a cue through, whatever the cues', () => {
		assert.equal(passes({ kinds: ['direct'], cueKinds: [] }, quote(null, 1, { cueKind: null })), true);
		assert.equal(passes({ kinds: ['mixed'], cueKinds: [] }, quote(null, 1, { cueKind: null })), false);
	});

	it('lets quotes through that a person has settled, whatever their cues', () => {
		assert.equal(
			passes({ kinds: ['mixed'], cueKinds: ['speech'] }, quote(null, 1, { kind: 'mixed', cueKind: 'thought', by: 'person' })),
			true,
		);
	});

	it('is read from words, in an order of its own', () => {
		assert.deepEqual(filterOf(['thought', 'direct', 'speech']), { kinds: ['direct'], cueKinds: ['speech', 'thought'] });
	});

	it('is none where a word is none of its kinds', () => {
		assert.deepEqual([filterOf(['loud']), filterOf([3])], [null, null]);
	});
});
