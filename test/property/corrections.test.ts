import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
	type AnnotateOptions,
	type Article,
	annotate,
	type Corrections,
	correctionsOf,
	readAnnotations,
	reconfigure,
	shiftCorrections,
	update,
} from '../../server/src/engine/index.js';
import { testEngine } from '../support/engine.js';
import { articleText, placeEdit, relativeEdit } from '../support/fabricate.js';
import { relativeCorrections } from '../support/fabricateCorrections.js';

/** Reproducible by default; `FUZZ_RUNS` and `FUZZ_SEED` widen the search. */
const RUNS = { numRuns: Number(process.env['FUZZ_RUNS'] ?? 250), seed: Number(process.env['FUZZ_SEED'] ?? 20261126) };

const syntax = fc.constantFrom<AnnotateOptions['syntax']>('plain', 'markdown', 'article');
const oddNumber = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(-1, 0, 0.5, Number.NaN, Number.POSITIVE_INFINITY));
const oddSpan = fc.record({ start: oddNumber, end: oddNumber });

describe('corrections', () => {
	const engine = testEngine();

	it('move with edits: update equals annotate of the new text under them', () => {
		fc.assert(
			fc.property(
				articleText,
				syntax,
				relativeCorrections,
				fc.array(relativeEdit, { minLength: 1, maxLength: 6 }),
				(text, read, place, edits) => {
					let corrections = place(text.length);
					let article = annotate(engine, text, { syntax: read, corrections });
					let now = text;
					for (const relative of edits) {
						const edit = placeEdit(relative, now.length);
						article = update(engine, article, [edit]);
						now = now.slice(0, edit.start) + edit.text + now.slice(edit.end);
						corrections = shiftCorrections(corrections, edit);
						assert.deepEqual(correctionsOf(article), corrections);
						assertSame(article, annotate(engine, now, { syntax: read, corrections }));
					}
				},
			),
			RUNS,
		);
	});

	it('may be others: reconfigure equals annotate under the new ones', () => {
		fc.assert(
			fc.property(articleText, fc.array(fc.option(relativeCorrections), { minLength: 2, maxLength: 4 }), (text, steps) => {
				const [first, ...others] = steps.map(
					(place): AnnotateOptions => ({ syntax: 'plain', ...(place && { corrections: place(text.length) }) }),
				);
				let article = annotate(engine, text, first ?? { syntax: 'plain' });
				for (const options of others) {
					article = reconfigure(engine, article, options);
					assertSame(article, annotate(engine, text, options));
				}
			}),
			RUNS,
		);
	});

	it('give spans that lie in the text, mentions and dates that overlap none other, wherever they are placed', () => {
		fc.assert(
			fc.property(articleText, relativeCorrections, (text, place) => {
				const { mentions, dates, quotes } = readAnnotations(annotate(engine, text, { syntax: 'plain', corrections: place(text.length) }));
				const spans = [...mentions, ...dates].sort((a, b) => a.start - b.start);
				for (const [i, span] of spans.entries()) {
					assert.equal(text.slice(span.start, span.end), span.text);
					assert.ok(i === 0 || (spans[i - 1]?.end ?? 0) <= span.start, JSON.stringify([spans[i - 1], span]));
				}
				for (const { content, cue } of quotes)
					for (const { start, end } of [...content, ...(cue ? [cue] : [])]) assert.ok(0 <= start && start < end && end <= text.length);
			}),
			RUNS,
		);
	});

	it('of absurd spans are passed over', () => {
		const absurd: fc.Arbitrary<Corrections> = fc.record({
			mentions: fc.array(oddSpan.map((span) => ({ id: 'm', ...span, type: 'person' as const }))),
			forms: fc.array(fc.record({ id: fc.constant('f'), form: fc.string(), type: fc.constant('person' as const), standsFor: fc.string() })),
			dates: fc.array(oddSpan.map((span) => ({ id: 'd', ...span, date: { type: 'DATE' as const, value: '2024' } }))),
			quotes: fc.array(
				fc.tuple(oddSpan, oddSpan, oddSpan).map(([span, content, by]) => ({
					id: 'q',
					...span,
					quote: { kind: 'direct' as const, content: [content], cue: by, cueKind: 'speech' as const },
					speaker: { span: by, name: null },
				})),
			),
		});
		fc.assert(
			fc.property(articleText, absurd, relativeEdit, (text, corrections, relative) => {
				const article = annotate(engine, text, { syntax: 'plain', corrections });
				readAnnotations(update(engine, article, [placeEdit(relative, text.length)]));
			}),
			RUNS,
		);
	});
});

function assertSame(actual: Article, expected: Article): void {
	assert.deepEqual(readAnnotations(actual), readAnnotations(expected));
	assert.deepEqual(actual.blocks, expected.blocks);
	assert.deepEqual(actual.starts, expected.starts);
}
