import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { annotate, codePointsOf } from '../../server/src/engine/index.js';
import type { ExportDocument, ExportedSpan } from '../../server/src/formats/exportDocument.js';
import { renderExport } from '../../server/src/formats/renderExport.js';
import { toExport } from '../../server/src/formats/toExport.js';
import { anchorRecords } from '../../server/src/sidecar/anchorRecords.js';
import { readSidecar } from '../../server/src/sidecar/readSidecar.js';
import { testEngine } from '../support/engine.js';
import { assertValidExport, EXPORT_SCHEMA, isValidExport } from '../unit/formats/schema.js';

const FOLDER = new URL('../../../test/golden/corrected/', import.meta.url);
const GOLDEN = new URL('fair.export.json', FOLDER);
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

/** An article about which something of every kind has been settled, its sidecar file, and the export of both. `UPDATE_GOLDEN=1` rewrites the export, in which all that the program is not quite sure of has a confidence of 0.5. */
describe('the export of an article with corrections of every kind', () => {
	const text = read('fair.txt');
	const sidecar = readSidecar(read('fair.txt.annotations.json'));
	const { corrections, orphans } = anchorRecords(text, sidecar.records);
	const article = annotate(testEngine(), text, { syntax: 'plain', corrections });
	const document = toExport(article, { id: 'fair.txt' }, { offsets: 'codePoint', generatorVersion: '0.1.0' });
	const mention = (words: string) => document.mentions.find((known) => known.text === words);
	const entity = (words: string) => document.entities.find(({ id }) => id === mention(words)?.entity);
	const quote = (words: string) => document.quotes.find(({ content }) => content.some((span) => span.text.startsWith(words)));

	it('is that of the golden file', () => {
		assert.deepEqual([sidecar.problems, orphans], [[], []]);
		const rendered = renderExport(withoutSureness(document));
		if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(GOLDEN, rendered);
		assert.equal(rendered, readFileSync(GOLDEN, 'utf8'));
	});

	it('is valid, and each list has something that a person has set', () => {
		assertValidExport(document);
		for (const list of [document.mentions, document.quotes, document.dates])
			assert.ok(list.some(({ source }) => source.stage === 'manual'));
	});

	it('has every key of the schema, and none can be left out or be of another kind', () => {
		const used = new Set(objectsIn(document).flatMap(Object.keys));
		assert.deepEqual(
			keysOf(EXPORT_SCHEMA.$defs).filter((key) => !used.has(key)),
			[],
		);
		for (const broken of broke(document)) assert.ok(!isValidExport(broken));
	});

	it('repeats the words of every span', () => {
		const points = codePointsOf(text);
		for (const { start, end, text: words } of spansIn(document))
			assert.equal(text.slice(points.toUtf16(start), points.toUtf16(end)), words);
	});

	it('has the name set at its place, and not those that are none, here or anywhere', () => {
		assert.deepEqual(
			[mention('old customs house')?.type, mention('old customs house')?.source],
			['facility', { stage: 'manual', rule: 'correction' }],
		);
		assert.deepEqual([mention('Mercury'), mention('Lions')], [undefined, undefined]);
		assert.deepEqual([mention('Grebe')?.type, mention('Grebe')?.source], ['product', { stage: 'manual', rule: 'form-correction' }]);
	});

	it('has merged and split as a person has', () => {
		assert.deepEqual([entity('Bob Tiller')?.name, entity('Bob Tiller')?.aliases], ['Robert Tiller', ['Bob Tiller']]);
		assert.notEqual(entity('Lindqvist')?.id, entity('May Lindqvist')?.id);
	});

	it('has the reading of a date, and no date where there is none', () => {
		const chosen = document.dates.find((date) => date.text === '03/04/2021');
		assert.deepEqual([chosen?.value, chosen?.source.stage], ['2021-04-03', 'manual']);
		assert.ok(!document.dates.some((date) => date.text === 'three years'));
	});

	it('has the quote and speaker that are set, a speaker cleared, and a quote taken away', () => {
		assert.deepEqual([quote('It will be')?.speaker?.entity, quote('It will be')?.source.stage], [entity('May Lindqvist')?.id, 'manual']);
		assert.equal(quote('No comment')?.speaker, null);
		assert.equal(quote('Ask the office'), undefined);
	});

	it('has the person set by hand as the speaker of a later “he said”, and of his surname', () => {
		assert.equal(mention('Old Tamberlane')?.source.stage, 'manual');
		assert.equal(quote('It is late')?.speaker?.entity, entity('Old Tamberlane')?.id);
		assert.equal(entity('Tamberlane')?.id, entity('Old Tamberlane')?.id);
	});
});

/** The document with one confidence for all that models are sure of: each training changes it a little. */
function withoutSureness(document: ExportDocument): ExportDocument {
	const copy = structuredClone(document);
	for (const object of objectsIn(copy))
		if (typeof object['confidence'] === 'number' && object['confidence'] < 1) object['confidence'] = 0.5;
	return copy;
}

/** The keys of all objects that the schema defines. */
function keysOf(definitions: Readonly<Record<string, { readonly properties?: object }>>): readonly string[] {
	return [...new Set(Object.values(definitions).flatMap(({ properties = {} }) => Object.keys(properties)))];
}

/** The document with each of its keys left out in turn, and each value put in another kind's place. */
function broke(document: ExportDocument): readonly unknown[] {
	const count = objectsIn(document).length;
	const broken: unknown[] = [];
	for (let i = 0; i < count; i++) {
		for (const key of Object.keys(objectsIn(document)[i] ?? {})) {
			const without = structuredClone(document);
			delete objectsIn(without)[i]?.[key];
			const other = structuredClone(document);
			const object = objectsIn(other)[i];
			if (object) object[key] = { no: 'such thing' };
			broken.push(without, other);
		}
	}
	return broken;
}

function objectsIn(value: unknown): readonly Record<string, unknown>[] {
	if (typeof value !== 'object' || value === null) return [];
	const inner = Object.values(value).flatMap(objectsIn);
	return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner];
}

function spansIn(document: ExportDocument): readonly ExportedSpan[] {
	return objectsIn(document).filter(
		(object): object is Record<string, unknown> & ExportedSpan => 'start' in object && 'end' in object && 'text' in object,
	);
}
