import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { ENTITY_TYPES } from '../../../server/src/engine/index.js';
import { readSidecar } from '../../../server/src/sidecar/readSidecar.js';
import type { Said, SidecarRecord } from '../../../server/src/sidecar/sidecarRecord.js';
import { writeSidecar } from '../../../server/src/sidecar/writeSidecar.js';

const SCHEMA = JSON.parse(readFileSync(new URL('../../../../schemas/annotations.schema.json', import.meta.url), 'utf8'));

const orNull = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { nil: null });
const text = fc.string({ minLength: 1, unit: 'grapheme' });
const type = orNull(fc.constantFrom(...ENTITY_TYPES));
const target = fc
	.record({ exact: text, prefix: fc.string(), suffix: fc.string(), start: fc.nat(), length: fc.nat(500) })
	.map(({ start, length, ...words }) => ({ ...words, start, end: start + length }));
const quote = fc.record({
	kind: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const),
	content: fc.array(target, { minLength: 1, maxLength: 3 }),
	cue: orNull(target),
	cueKind: orNull(fc.constantFrom('speech' as const, 'writing' as const, 'thought' as const, 'expectation' as const)),
});
const speaker = fc.oneof(fc.record({ target: orNull(target), name: text }), fc.record({ target, name: fc.constant(null) }));
const said: fc.Arbitrary<Said> = fc.oneof(
	fc.record({ kind: fc.constant('mention' as const), target, type }),
	fc.record({ kind: fc.constant('form' as const), form: text, type, standsFor: orNull(text) }, { requiredKeys: ['kind', 'form'] }),
	fc.record({
		kind: fc.constant('date' as const),
		target,
		date: orNull(fc.record({ type: fc.constantFrom('DATE' as const, 'TIME' as const, 'DURATION' as const, 'SET' as const), value: text })),
	}),
	fc.record(
		{ kind: fc.constant('quote' as const), target, quote: orNull(quote), speaker: orNull(speaker) },
		{ requiredKeys: ['kind', 'target'] },
	),
);
const others: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.constantFrom(
	{},
	{ comment: 'asked her' },
	{ creator: { name: 'desk' } },
);
const records: fc.Arbitrary<readonly SidecarRecord[]> = fc
	.array(fc.record({ said, others }), { maxLength: 6 })
	.map((list) => list.map((one, i) => ({ id: `c${i}`, ...one })));

describe('the schema of sidecar files', () => {
	const validate = new Ajv({ allowUnionTypes: true, strictRequired: false, strictTypes: false }).compile(SCHEMA);

	it('takes all that is written, and so does the reader', () => {
		fc.assert(
			fc.property(records, others, (list, more) => {
				const written = writeSidecar({ records: list, others: more, problems: [] });
				validate(JSON.parse(written));
				assert.deepEqual(validate.errors ?? [], []);
				assert.deepEqual(readSidecar(written).problems, []);
			}),
		);
	});

	it('has the types that there are', () => assert.deepEqual(SCHEMA.definitions.type.enum, [...ENTITY_TYPES, null]));

	const selector = [
		{ type: 'TextQuoteSelector', exact: 'Brandt' },
		{ type: 'TextPositionSelector', start: 3, end: 9 },
	];
	for (const [what, correction] of [
		['without an id', { kind: 'form', form: 'Brandt' }],
		['of no known kind', { id: 'a', kind: 'mentoin', selector }],
		['of no known type', { id: 'a', kind: 'mention', type: 'pirson', selector }],
		['without a form', { id: 'a', kind: 'form', type: 'person' }],
		['with one selector alone', { id: 'a', kind: 'mention', type: null, selector: selector.slice(1) }],
		['with a place before the text', { id: 'a', kind: 'mention', type: null, selector: [selector[0], { ...selector[1], start: -1 }] }],
		['with a quote of nothing', { id: 'a', kind: 'quote', selector, quote: { kind: 'direct', content: [] } }],
		['with a speaker who is nobody', { id: 'a', kind: 'quote', selector, speaker: { name: null } }],
		['with a date without a value', { id: 'a', kind: 'date', selector, date: { type: 'DATE' } }],
	] as const) {
		it(`refuses a correction ${what}, and so does the reader`, () => {
			const file = { schemaVersion: 1, corrections: [correction] };
			assert.equal(validate(file), false);
			assert.equal(readSidecar(JSON.stringify(file)).problems.length, 1);
		});
	}
});
