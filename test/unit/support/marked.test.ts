import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadEngine } from '../../../server/src/engine/index.js';
import { check } from '../../support/marked.js';
import { parseMarked } from '../../support/parseMarked.js';
import { renderMarked } from '../../support/renderMarked.js';
import { compareTags, PLAIN_LABELS, type Tag } from '../../support/tags.js';

const RULES_ALONE = loadEngine({ lexicon: '' });

describe('marked notation', () => {
	it('reads labels, values and the text without them', () => {
		assert.deepEqual(parseMarked('«[Merkel]person{Angela Merkel} left on [Tuesday]date=2026-11-17.»'), {
			text: 'Merkel left on Tuesday.',
			tags: [
				{ start: 0, end: 6, label: 'person', quotes: [], detail: 'Angela Merkel' },
				{ start: 15, end: 22, label: 'date', quotes: [], detail: '2026-11-17' },
			],
			carets: [],
		});
	});

	it('reads nested tags, outer ones first', () => {
		const { tags } = parseMarked('[[Merkel]person]speaker1+2 [said]cue2');
		assert.deepEqual(
			tags.map(({ label, start, end, quotes }) => ({ label, start, end, quotes })),
			[
				{ label: 'speaker', start: 0, end: 6, quotes: [1, 2] },
				{ label: 'person', start: 0, end: 6, quotes: [] },
				{ label: 'cue', start: 7, end: 11, quotes: [2] },
			],
		);
	});

	it('lets a label end before letters that belong to the text', () => {
		assert.equal(parseMarked("[Kazakh]groups of [Merkel]person's").text, "Kazakhs of Merkel's");
	});

	it('finds carets and leaves escaped signs alone', () => {
		const { text, carets } = parseMarked(String.raw`a‸b\[c\]\‸‸`);
		assert.deepEqual({ text, carets }, { text: 'ab[c]‸', carets: [1, 6] });
	});

	it('refuses brackets without a fellow and labels that do not exist', () => {
		for (const slip of ['[a', 'a]person', '[a]persn', '[a]']) assert.throws(() => parseMarked(slip), Error, slip);
	});

	it('writes crossing tags below the text', () => {
		const tags: readonly Tag[] = [
			{ start: 0, end: 3, label: 'quote', quotes: [1], detail: null },
			{ start: 2, end: 5, label: 'person', quotes: [], detail: null },
		];
		assert.equal(renderMarked('a b c', tags), '[a b]quote1 c\n⟂ [b c]person at 2');
	});

	it('reads back what it writes', () => {
		const tag = fc.record({
			at: fc.nat(30),
			length: fc.nat(10),
			label: fc.constantFrom(
				...PLAIN_LABELS.filter((label) => !['quote', 'mixed', 'indirect', 'cue', 'speaker'].includes(label)),
				'!some-check',
			),
			detail: fc.constantFrom(null, '2026-11-17', 'Angela Merkel', 'P1D.'),
		});
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom(...'ab1 [].\\‸{}=-+«»"'), maxLength: 30 }),
				fc.array(tag, { maxLength: 4 }),
				(text, list) => {
					const tags = list
						.map(({ at, length, label, detail }): Tag => {
							const start = Math.min(at, text.length);
							return { start, end: Math.min(start + length, text.length), label, quotes: [], detail };
						})
						.filter(
							(one, i, all) => all.findIndex((other) => crosses(one, other)) === -1 && all.findIndex((other) => isSame(one, other)) === i,
						)
						.sort(compareTags);
					const read = parseMarked(`«${renderMarked(text, tags)}»`);
					assert.equal(read.text, text);
					assert.deepEqual([...read.tags].sort(byAll), [...tags].sort(byAll));
				},
			),
		);
	});
});

describe('check', () => {
	it('passes where all is marked and nothing else is found', () => {
		check('«Nothing to see here.»', { engine: RULES_ALONE });
	});

	it('fails, showing both texts in full, where a mark is not borne out', () => {
		assert.throws(() => check('«[Nothing]person to see here.»', { engine: RULES_ALONE, layers: ['mentions'] }), {
			name: 'AssertionError',
			actual: 'Nothing to see here.',
			expected: '[Nothing]person to see here.',
		});
	});

	it('tells more of a date where a mark asks for it, and fails where it asks for what is not so', () => {
		const options = { engine: RULES_ALONE, publicationDate: '2021-03-17' };
		check('«She left on [Friday]date{2021-03-12 or=2021-03-19 by=past-inclusive from=publicationDate open=XXXX-WXX-5}.»', options);
		for (const slip of ['or=none', 'by=last', 'from=none', 'bye=past-inclusive'])
			assert.throws(() => check(`«She left on [Friday]date{2021-03-12 ${slip}}.»`, options), assert.AssertionError, slip);
	});

	it('leaves the layers alone that it is not asked for', () => {
		check('«[Nothing]person to see here.»', { engine: RULES_ALONE, layers: ['dates'] });
	});
});

function crosses(a: Tag, b: Tag): boolean {
	return a.start < b.start && b.start < a.end && a.end < b.end;
}

function isSame(a: Tag, b: Tag): boolean {
	return a.start === b.start && a.end === b.end;
}

function byAll(a: Tag, b: Tag): number {
	return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
