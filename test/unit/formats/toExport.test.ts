import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { annotate, ENTITY_TYPES, type Syntax } from '../../../server/src/engine/index.js';
import type { ExportDocument, ExportedSpan, OffsetUnit } from '../../../server/src/formats/exportDocument.js';
import { renderExport, renderExportLine } from '../../../server/src/formats/renderExport.js';
import { exportAnnotations, toExport } from '../../../server/src/formats/toExport.js';
import { testEngine } from '../../support/engine.js';
import { articleText } from '../../support/fabricate.js';
import { ANNOTATIONS, mention, NO, place, TEXT } from './annotations.js';
import { assertValidExport, EXPORT_SCHEMA, isValidExport } from './schema.js';

const CODE_POINTS = { offsets: 'codePoint', generatorVersion: '1.2.3' } as const;
const SHA256 = createHash('sha256').update(TEXT, 'utf8').digest('hex');

/** Byte for byte, so that the order of keys is held too. */
const EXPECTED = `{"schemaVersion":1,"generator":{"name":"article-annotator","version":"1.2.3"},\
"document":{"id":"desk/voss.txt","sha256":"${SHA256}","length":45,"publicationDate":{"value":"2026-11-23","from":"user"}},\
"offsetUnit":"codePoint",\
"entities":[{"id":"entity-1","type":"person","name":"Lena Voss","aliases":["Voss"],"mentions":["mention-1","mention-2"],"knowledge":null}],\
"mentions":[{"id":"mention-1","entity":"entity-1","type":"person","start":2,"end":11,"text":"Lena Voss",\
"range":{"start":{"line":0,"character":3},"end":{"line":0,"character":12}},"source":{"stage":"entities","rule":"first-name"},"confidence":0.9},\
{"id":"mention-2","entity":"entity-1","type":"person","start":35,"end":39,"text":"Voss",\
"range":{"start":{"line":1,"character":6},"end":{"line":1,"character":10}},"source":{"stage":"entities","rule":"first-name"},"confidence":0.333}],\
"quotes":[{"id":"quote-1","kind":"direct","content":[{"start":30,"end":33,"text":"No,"}],"cue":{"start":40,"end":44,"text":"said"},\
"cueKind":"speech","speaker":{"span":{"start":35,"end":39,"text":"Voss"},"entity":"entity-1","rule":"subject-of-cue","confidence":0.95},\
"closed":true,"source":{"stage":"quotes","rule":"marks"},"confidence":0.99}],\
"dates":[{"id":"date-1","type":"DATE","value":"2026-11-20","mod":null,"quant":null,"freq":null,"start":21,"end":27,"text":"Friday",\
"underspecified":"XXXX-WXX-5","known":["weekday"],"implied":["year","month","day"],\
"anchor":"publicationDate","anchorValue":"2026-11-23","alternatives":["2026-11-27"],"why":"nearest Friday on or before publication","source":{"stage":"dates","rule":"weekday/past-inclusive"}}],\
"findings":[{"code":"made-up","severity":"hint","start":30,"end":33,"message":"Is that all?"}]}
`;

describe('toExport', () => {
	const exported = (changes: Partial<typeof ANNOTATIONS> = {}): ExportDocument =>
		exportAnnotations({ ...ANNOTATIONS, ...changes }, { id: 'desk/voss.txt' }, CODE_POINTS);

	it('writes version 1 of the schema, to the byte', () => {
		assert.equal(renderExportLine(exported()), EXPECTED);
		assertValidExport(exported());
	});

	it('indents a file of its own, with line feeds and one at the end', () => {
		const file = renderExport(exported());
		assert.ok(file.startsWith('{\n  "schemaVersion": 1,\n') && file.endsWith('\n}\n') && !file.includes('\r'));
		assert.deepEqual(JSON.parse(file), exported());
	});

	it('numbers mentions and entities in reading order, whatever the order of the lists', () => {
		assert.deepEqual(exported({ mentions: ANNOTATIONS.mentions.toReversed() }), exported());
	});

	it('says null of a speaker that is not known, and of one who is no name of the article', () => {
		assert.equal(exported({ quotes: [{ ...NO, speaker: null }] }).quotes[0]?.speaker, null);
		const spokesman = { ...place('Voss'), text: 'Voss', entity: null, rule: 'subject-of-cue', confidence: 0.5 };
		assert.equal(exported({ quotes: [{ ...NO, speaker: spokesman }] }).quotes[0]?.speaker?.entity, null);
		assert.equal(exported({ mentions: [], entities: [] }).quotes[0]?.speaker?.entity, null);
	});

	it('leaves out quoted words of no length', () => {
		const nothing = { start: 4, end: 4 };
		assert.equal(exported({ quotes: [{ ...NO, content: [nothing] }] }).quotes.length, 0);
		assert.equal(exported({ quotes: [{ ...NO, content: [nothing, place('No,')] }] }).quotes[0]?.content.length, 1);
	});

	it('sorts by start, the shorter first', () => {
		const { mentions } = exported({ mentions: [mention('Lena Voss'), mention('Lena')] });
		assert.deepEqual(
			mentions.map(({ text }) => text),
			['Lena', 'Lena Voss'],
		);
	});

	it('keeps the schema, and repeats the text at every span, for any article in either unit', () => {
		const engine = testEngine();
		fc.assert(
			fc.property(articleText, fc.constantFrom<Syntax>('plain', 'markdown', 'article'), (text, syntax) => {
				const article = annotate(engine, text, { syntax, publicationDate: '2024-06-07' });
				for (const offsets of ['codePoint', 'utf16'] satisfies OffsetUnit[]) {
					const document = toExport(article, { id: 'a' }, { offsets, generatorVersion: '1' });
					assertValidExport(document);
					const units = offsets === 'utf16' ? text.split('') : [...text];
					for (const { start, end, text: words } of spansOf(document)) assert.equal(units.slice(start, end).join(''), words);
					assert.equal(document.document.length, units.length);
					assertLinked(document);
					assert.equal(
						renderExport(document),
						renderExport(toExport(annotate(engine, text, article.options), { id: 'a' }, { offsets, generatorVersion: '1' })),
					);
				}
			}),
			{ numRuns: 100, seed: 20260105 },
		);
	});
});

describe('the schema of exports', () => {
	it('names the entity types that there are', () => {
		assert.deepEqual(EXPORT_SCHEMA.$defs.entityType.enum, ENTITY_TYPES);
	});

	it('describes every property', () => {
		const undescribed = Object.entries<{ properties?: Record<string, { description?: string; $ref?: string; const?: unknown }> }>(
			EXPORT_SCHEMA.$defs,
		)
			.filter(([name]) => name !== 'position')
			.flatMap(([name, { properties = {} }]) =>
				Object.entries(properties)
					.filter(([, property]) => !property.description && !property.$ref)
					.map(([key]) => `${name}.${key}`),
			);
		assert.deepEqual(undescribed, []);
	});

	const document = exportAnnotations(ANNOTATIONS, { id: 'a' }, CODE_POINTS);
	const BROKEN: Readonly<Record<string, unknown>> = {
		'a missing key': { ...document, dates: undefined },
		'an unknown key': { ...document, extra: 1 },
		'another version': { ...document, schemaVersion: 2 },
		'another unit': { ...document, offsetUnit: 'byte' },
		'a speaker that is a string': { ...document, quotes: [{ ...document.quotes[0], speaker: 'unknown' }] },
		'a quote without words': { ...document, quotes: [{ ...document.quotes[0], content: [] }] },
		'a confidence over 1': { ...document, mentions: [{ ...document.mentions[0], confidence: 98 }] },
		'a negative offset': { ...document, dates: [{ ...document.dates[0], start: -1 }] },
		'knowledge of no kind': { ...document, entities: [{ ...document.entities[0], knowledge: {} }] },
	};
	for (const [what, value] of Object.entries(BROKEN)) {
		it(`declines ${what}`, () => assert.equal(isValidExport(JSON.parse(JSON.stringify(value))), false));
	}
});

function spansOf(document: ExportDocument): readonly ExportedSpan[] {
	const ofQuotes = document.quotes.flatMap(({ content, cue, speaker }) => [
		...content,
		...(cue ? [cue] : []),
		...(speaker ? [speaker.span] : []),
	]);
	return [...document.mentions, ...document.dates, ...ofQuotes];
}

/** Every mention belongs to the entity that lists it, and to no other. */
function assertLinked({ entities, mentions }: ExportDocument): void {
	const listed = entities.flatMap(({ id, mentions: ids }) => ids.map((mentionId) => `${mentionId} ${id}`));
	assert.deepEqual(listed.toSorted(), mentions.map(({ id, entity }) => `${id} ${entity}`).toSorted());
	assert.deepEqual(
		entities.map(({ id }) => id),
		entities.map((_, i) => `entity-${i + 1}`),
	);
}
