import assert from 'node:assert/strict';
import { annotate, CHECKS, DEFAULT_OPTIONS, type Fix, loadEngine, readAnnotations } from '../../../server/src/engine/index.js';
import { check } from '../../support/marked.js';

const ENGINE = loadEngine({ lexicon: '' });
const CODES = [
	'weekday-contradicts-date',
	'impossible-date',
	'relative-date-without-publication-date',
	'ambiguous-numeric-date',
	'reversed-date-range',
	'elapsed-years-contradict-date',
	'dateline-after-publication',
];

/** Everything switched off but one check. */
function only(code: string): Readonly<Record<string, 'off'>> {
	return Object.fromEntries(CHECKS.filter((other) => other.code !== code).map((other) => [other.code, 'off']));
}

describe('checks of dates', () => {
	for (const code of CODES) {
		const rule = CHECKS.find((candidate) => candidate.code === code);
		it(`${code} reports what its examples mark`, () => {
			for (const example of rule?.examples.reports ?? assert.fail('no such check')) {
				assert.match(example, /\[/u);
				const marked = example.replaceAll(']', `]!${code}`);
				check(`«${marked}»`, { layers: ['findings'], engine: ENGINE, syntax: 'article', checks: only(code) });
			}
		});
		it(`${code} accepts what its examples leave alone`, () => {
			for (const example of rule?.examples.accepts ?? assert.fail('no such check'))
				check(`«${example}»`, { layers: ['findings'], engine: ENGINE, syntax: 'article', checks: only(code) });
		});
	}

	it('offers the right weekday, and the nearest day of the stated one', () => {
		assert.deepEqual(mended('weekday-contradicts-date', 'It met on Tuesday, March 12, 2021.'), [
			'It met on Friday, March 12, 2021.',
			'It met on Tuesday, March 9, 2021.',
		]);
		assert.deepEqual(mended('weekday-contradicts-date', 'It met on Sunday, the 13th of March 2021.'), [
			'It met on Saturday, the 13th of March 2021.',
			'It met on Sunday, the 14th of March 2021.',
		]);
	});

	it('offers the last day of the month for one that does not exist', () => {
		assert.deepEqual(mended('impossible-date', 'Due on 31 June 2024.'), ['Due on 30 June 2024.']);
		assert.deepEqual(mended('impossible-date', 'Due on February 30th, 2025.'), ['Due on February 28th, 2025.']);
	});

	it('offers to write an ambiguous date out either way, and to keep either reading', () => {
		const { findings } = readAnnotations(
			annotate(ENGINE, 'Due on 03/04/2025.', { ...DEFAULT_OPTIONS, checks: only('ambiguous-numeric-date') }),
		);
		assert.deepEqual(findings[0]?.fixes, [
			{ kind: 'writeDate', value: '2025-03-04' },
			{ kind: 'writeDate', value: '2025-04-03' },
			{ kind: 'readDate', words: '03/04/2025', value: '2025-03-04' },
			{ kind: 'readDate', words: '03/04/2025', value: '2025-04-03' },
			{ kind: 'readNumericDates', order: 'dayFirst' },
			{ kind: 'readNumericDates', order: 'monthFirst' },
		]);
	});

	it('offers the right year, and the right number of years', () => {
		assert.deepEqual(mended('elapsed-years-contradict-date', 'Open since 1990, it shut five years later, in 1999.'), [
			'Open since 1990, it shut five years later, in 1995.',
			'Open since 1990, it shut nine years later, in 1999.',
		]);
	});

	it('swaps the ends of a reversed range', () => {
		assert.deepEqual(mended('reversed-date-range', 'Chair from 2019 to 2015.'), ['Chair from 2015 to 2019.']);
	});

	it('reports a missing publication date once an article, and asks for it', () => {
		const { findings } = readAnnotations(
			annotate(ENGINE, 'It met on Monday.\n\nIt met again on Tuesday.', {
				...DEFAULT_OPTIONS,
				checks: only('relative-date-without-publication-date'),
			}),
		);
		assert.deepEqual(
			findings.map((finding) => [finding.start, finding.fixes.map((fix) => fix.kind)]),
			[[10, ['setPublicationDate']]],
		);
	});
});

/** The text as each fix of the one finding leaves it. */
function mended(code: string, text: string): readonly string[] {
	const { findings } = readAnnotations(annotate(ENGINE, text, { ...DEFAULT_OPTIONS, checks: only(code) }));
	assert.equal(findings.length, 1);
	return (findings[0]?.fixes ?? []).flatMap((fix) => (fix.kind === 'edit' ? [applied(text, fix)] : []));
}

function applied(text: string, fix: Extract<Fix, { kind: 'edit' }>): string {
	return fix.edits.reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
}
