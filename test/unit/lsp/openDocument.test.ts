import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { annotate, loadEngine, readAnnotations, textOf } from '../../../server/src/engine/index.js';
import { editBetween } from '../../../server/src/lsp/documents/edits.js';
import { annotateExcerpt } from '../../../server/src/lsp/documents/excerpt.js';
import { OpenDocument } from '../../../server/src/lsp/documents/openDocument.js';
import { articleText, placeEdit, relativeEdit } from '../../support/fabricate.js';

const ENGINE = loadEngine({ lexicon: '' });
const OPTIONS = { syntax: 'article', publicationDate: '2024-06-07' } as const;
const RUNS = { numRuns: Number(process.env['FUZZ_RUNS'] ?? 50), seed: Number(process.env['FUZZ_SEED'] ?? 20260105) };

describe('an open document', () => {
	it('has the article of its text, however edits fall in with the reading', () => {
		const batch = fc.record({ edits: fc.array(relativeEdit, { minLength: 1, maxLength: 12 }), steps: fc.nat(6), isAsked: fc.boolean() });
		fc.assert(
			fc.property(articleText, fc.array(batch, { maxLength: 6 }), (text, batches) => {
				const document = opened(text);
				batches.forEach(({ edits, steps, isAsked }, i) => {
					for (let step = 0; step < steps; step++) document.step();
					if (isAsked) assert.ok(document.article || document.state === 'reading');
					for (const relative of edits) {
						const edit = placeEdit(relative, document.text.getText().length);
						const range = { start: document.text.positionAt(edit.start), end: document.text.positionAt(edit.end) };
						document.change([{ range, text: edit.text }], i + 2);
					}
				});
				while (document.step() !== null);
				assert.ok(document.article);
				assert.equal(textOf(document.article), document.text.getText());
				assert.deepEqual(readAnnotations(document.article), readAnnotations(annotate(ENGINE, document.text.getText(), OPTIONS)));
			}),
			RUNS,
		);
	});

	it('takes other options while it is read', () => {
		const document = opened('Rain fell on Wednesday.\n\nIt stopped.\n');
		document.step();
		document.configure({ syntax: 'article', publicationDate: '2022-01-06' });
		while (document.step() !== null);
		assert.equal(document.article?.head.publicationDate?.value, '2022-01-06');
	});

	it('is read anew where an edit could not be worked in', () => {
		let isBroken = false;
		const engine = {
			fingerprint: ENGINE.fingerprint,
			attributionModel: ENGINE.attributionModel,
			nameTrees: ENGINE.nameTrees,
			get entityModel() {
				if (isBroken) throw new TypeError('broken');
				return ENGINE.entityModel;
			},
		};
		const document = new OpenDocument(engine, TextDocument.create('file:///news/a.article', 'article', 1, 'Rain fell.\n'));
		document.configure(OPTIONS);
		while (document.step() !== null);
		isBroken = true;
		document.change([{ range: { start: { line: 0, character: 4 }, end: { line: 0, character: 9 } }, text: ' stopped' }], 2);
		assert.throws(() => document.article, TypeError);
		assert.throws(() => document.article, TypeError);
		isBroken = false;
		document.restart();
		while (document.step() !== null);
		assert.equal(document.article && textOf(document.article), 'Rain stopped.\n');
	});

	it('asks to be read anew where much is new', () => {
		const document = opened('Rain fell.\n');
		const start = { line: 0, character: 0 };
		assert.equal(document.change([{ range: { start, end: start }, text: 'x' }], 2), 'edited');
		assert.equal(document.change([{ range: { start, end: start }, text: 'x '.repeat(20_000) }], 3), 'rewritten');
	});
});

describe('the edit between two texts', () => {
	it('turns the one into the other', () => {
		const texts = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 20 });
		fc.assert(
			fc.property(texts, texts, (before, after) => {
				const edit = editBetween(before, after) ?? { start: 0, end: 0, text: '' };
				assert.equal(before.slice(0, edit.start) + edit.text + before.slice(edit.end), after);
			}),
		);
	});
});

describe('an excerpt', () => {
	const text = `Head\n\n${'Rain fell on Wednesday, and it was cold.\n\n'.repeat(1000)}`;
	const document = TextDocument.create('file:///news/a.txt', 'plaintext', 1, text);

	it('is a small part with the head, and goes between its offsets and the document’s positions', () => {
		const at = text.indexOf('Wednesday', 20_000);
		const { article, shift, view } = annotateExcerpt(ENGINE, document, text, { start: at, end: at }, OPTIONS);
		const part = textOf(article);
		assert.ok(part.length < 16_000);
		assert.ok(part.startsWith('Head\n'));
		assert.ok(part.startsWith('Wednesday', at - shift));
		assert.deepEqual(view.positionAt(at - shift), document.positionAt(at));
		assert.equal(view.offsetAt(document.positionAt(at)), at - shift);
	});

	it('of the beginning is the beginning', () => {
		const { article, shift } = annotateExcerpt(ENGINE, document, text, { start: 10, end: 10 }, OPTIONS);
		assert.equal(shift, 0);
		assert.ok(text.startsWith(textOf(article)));
	});

	it('of one endless line is not endless', () => {
		const line = 'a '.repeat(500_000);
		const { article, shift } = annotateExcerpt(
			ENGINE,
			TextDocument.create('file:///a', 'plaintext', 1, line),
			line,
			{ start: 400_000, end: 400_000 },
			OPTIONS,
		);
		assert.ok(textOf(article).length < 20_000);
		assert.ok(shift > 0);
	});
});

function opened(text: string): OpenDocument {
	const document = new OpenDocument(ENGINE, TextDocument.create('file:///news/a.article', 'article', 1, text));
	document.configure(OPTIONS);
	return document;
}
