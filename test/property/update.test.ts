import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
	type AnnotateOptions,
	type Article,
	annotate,
	ENTITY_TYPES,
	readAnnotations,
	reconfigure,
	type StyleName,
	type Syntax,
	type TextEdit,
	textOf,
	update,
} from '../../server/src/engine/index.js';
import { testEngine } from '../support/engine.js';
import { articleText, placeEdit, relativeEdit } from '../support/fabricate.js';

/** Reproducible by default; `FUZZ_RUNS` and `FUZZ_SEED` widen the search. */
const RUNS = { numRuns: Number(process.env['FUZZ_RUNS'] ?? 250), seed: Number(process.env['FUZZ_SEED'] ?? 20260105) };

/** Names of the fabricated articles, whole and in part, and words that are none. */
const name = fc.constantFrom(
	'Okonjo',
	'Amara Okonjo',
	'CFO',
	'Voss',
	'Lena',
	'Port Vila',
	'Suva',
	'Rain',
	'June',
	'the',
	'El Niño',
	'Amnesty Watch',
);

const options: fc.Arbitrary<AnnotateOptions> = fc.record(
	{
		syntax: fc.constantFrom<Syntax>('plain', 'markdown', 'article'),
		publicationDate: fc.constantFrom('2024-06-07', '2022-01-06'),
		ownNames: fc.array(fc.record({ name, type: fc.constantFrom(...ENTITY_TYPES) }), { maxLength: 4 }),
		neverTag: fc.array(name, { maxLength: 3 }),
		leastConfidence: fc.constantFrom(0, 0.5, 0.9, 1),
		style: fc.constantFrom<StyleName>('none', 'AP', 'BBC'),
	},
	{ requiredKeys: ['syntax'] },
);

describe('update', () => {
	const engine = testEngine();

	it('equals annotate of the new text, for any edits', () => {
		fc.assert(
			fc.property(articleText, options, fc.array(relativeEdit, { minLength: 1, maxLength: 8 }), (text, option, edits) => {
				let article = annotate(engine, text, option);
				let now = text;
				for (const relative of edits) {
					const edit = placeEdit(relative, now.length);
					article = update(engine, article, [edit]);
					now = now.slice(0, edit.start) + edit.text + now.slice(edit.end);
					assertSame(article, annotate(engine, now, option));
				}
			}),
			RUNS,
		);
	});

	it('takes several edits at once, each in the offsets that the one before it left', () => {
		fc.assert(
			fc.property(articleText, fc.array(relativeEdit, { maxLength: 5 }), (text, edits) => {
				const placed: TextEdit[] = [];
				let now = text;
				for (const relative of edits) {
					const edit = placeEdit(relative, now.length);
					placed.push(edit);
					now = now.slice(0, edit.start) + edit.text + now.slice(edit.end);
				}
				assertSame(update(engine, annotate(engine, text, { syntax: 'plain' }), placed), annotate(engine, now, { syntax: 'plain' }));
			}),
			RUNS,
		);
	});

	it('leaves the article before it as it was', () => {
		fc.assert(
			fc.property(articleText, relativeEdit, (text, relative) => {
				const article = annotate(engine, text, { syntax: 'article' });
				const before = structuredClone(readAnnotations(article));
				update(engine, article, [placeEdit(relative, text.length)]);
				assert.deepEqual(readAnnotations(article), before);
			}),
			{ ...RUNS, numRuns: RUNS.numRuns / 2 },
		);
	});

	it('never reads another paragraph again when one types inside a paragraph', () => {
		fc.assert(
			fc.property(articleText, fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom('a', 'Z', '5', ',', '"'), (text, at, typed) => {
				const article = annotate(engine, text, { syntax: 'plain' });
				const offset = Math.floor(at * text.length);
				const next = update(engine, article, [{ start: offset, end: offset, text: typed }]);
				if (next.blocks.length !== article.blocks.length) return;
				const readAgain = next.blocks.filter(
					(block, i) => block.facts !== article.blocks[i]?.facts && block.text === article.blocks[i]?.text,
				);
				const isFirstProse = next.blocks.some((block, i) => block.kind !== article.blocks[i]?.kind);
				assert.ok(isFirstProse || readAgain.length === 0, `${readAgain.length} paragraphs were read again`);
			}),
			RUNS,
		);
	});
});

describe('reconfigure', () => {
	const engine = testEngine();

	it('equals annotate under the new options', () => {
		fc.assert(
			fc.property(articleText, options, options, (text, first, second) => {
				assertSame(reconfigure(engine, annotate(engine, text, first), second), annotate(engine, text, second));
			}),
			RUNS,
		);
	});

	it('keeps the facts of every block when only the publication date changes', () => {
		const text = 'Rain fell on Wednesday.\n\nIt stopped on Friday.\n';
		const article = annotate(engine, text, { syntax: 'plain' });
		const dated = reconfigure(engine, article, { syntax: 'plain', publicationDate: '2024-06-07' });
		assert.deepEqual(
			dated.blocks.map((block, i) => block.facts === article.blocks[i]?.facts),
			[true, true],
		);
	});
});

describe('annotate', () => {
	const engine = testEngine();

	it('gives spans that lie in the text and say what they cover, on any string', () => {
		fc.assert(
			fc.property(fc.oneof(articleText, fc.string({ unit: 'binary', maxLength: 300 })), options, (text, option) => {
				const article = annotate(engine, text, option);
				assert.equal(textOf(article), text);
				const { mentions, dates, quotes, findings } = readAnnotations(article);
				for (const annotation of [...mentions, ...dates]) assert.equal(text.slice(annotation.start, annotation.end), annotation.text);
				const spans = [
					...findings,
					...quotes.flatMap((quote) => [...quote.content, ...(quote.cue ? [quote.cue] : []), ...(quote.speaker ? [quote.speaker] : [])]),
				];
				for (const { start, end } of spans) assert.ok(0 <= start && start < end && end <= text.length, `${start}-${end} of ${text.length}`);
				for (const { speaker } of quotes) if (speaker) assert.equal(text.slice(speaker.start, speaker.end), speaker.text);
			}),
			RUNS,
		);
	});

	it('gives mentions and dates in reading order, none overlapping another', () => {
		fc.assert(
			fc.property(articleText, options, (text, option) => {
				const { mentions, dates } = readAnnotations(annotate(engine, text, option));
				const spans = [...mentions, ...dates].sort((a, b) => a.start - b.start);
				for (const [i, span] of spans.entries())
					assert.ok(i === 0 || (spans[i - 1]?.end ?? 0) <= span.start, JSON.stringify([spans[i - 1], span]));
			}),
			RUNS,
		);
	});
});

function assertSame(actual: Article, expected: Article): void {
	assert.deepEqual(readAnnotations(actual), readAnnotations(expected));
	assert.deepEqual(actual.blocks, expected.blocks);
	assert.deepEqual(actual.starts, expected.starts);
	assert.deepEqual(actual.head, expected.head);
	assert.deepEqual(actual.tally, expected.tally);
}
