import assert from 'node:assert/strict';
import { mergeRecords } from '../../../server/src/sidecar/mergeRecords.js';
import { EMPTY_SIDECAR, readSidecar } from '../../../server/src/sidecar/readSidecar.js';
import type { SidecarRecord } from '../../../server/src/sidecar/sidecarRecord.js';
import { writeSidecar } from '../../../server/src/sidecar/writeSidecar.js';

const TARGET = { exact: 'Holm', prefix: 'said Mira ', suffix: ', who', start: 10, end: 14 };

const RECORDS: readonly SidecarRecord[] = [
	{ id: 'f1', said: { kind: 'form', form: 'Ward', type: null, standsFor: 'Ward Shipping' }, others: {} },
	{ id: 'm1', said: { kind: 'mention', target: TARGET, type: 'person' }, others: { comment: 'asked her', creator: { name: 'desk' } } },
	{ id: 'd1', said: { kind: 'date', target: { ...TARGET, start: 20, end: 24 }, date: { type: 'DATE', value: '2024-05-03' } }, others: {} },
	{
		id: 'q1',
		said: {
			kind: 'quote',
			target: { ...TARGET, start: 30, end: 34 },
			quote: { kind: 'direct', content: [TARGET], cue: null, cueKind: null },
			speaker: { target: TARGET, name: 'Mira Holm' },
		},
		others: {},
	},
	{ id: 'q2', said: { kind: 'quote', target: { ...TARGET, start: 40, end: 44 }, quote: null }, others: {} },
	{ id: 'q3', said: { kind: 'quote', target: { ...TARGET, start: 50, end: 54 }, speaker: null }, others: {} },
];

describe('a sidecar file', () => {
	it('reads what was written, members that it does not know included', () => {
		const sidecar = { records: RECORDS, others: { note: 'checked by the desk' }, problems: [] };
		assert.deepEqual(readSidecar(writeSidecar(sidecar)), sidecar);
	});

	it('is the same to the byte in whatever order its records come', () => {
		assert.equal(writeSidecar({ ...EMPTY_SIDECAR, records: RECORDS.toReversed() }), writeSidecar({ ...EMPTY_SIDECAR, records: RECORDS }));
	});

	it('changes by a few lines when one correction does', () => {
		const before = writeSidecar({ ...EMPTY_SIDECAR, records: RECORDS }).split('\n');
		const after = writeSidecar({ ...EMPTY_SIDECAR, records: RECORDS.filter(({ id }) => id !== 'm1') }).split('\n');
		assert.ok(before.length - after.length <= 12, String(before.length - after.length));
		assert.ok(
			after.every((line) => before.includes(line)),
			'other lines changed too',
		);
	});

	it('says at which line it cannot be read, and uses the rest', () => {
		const text = writeSidecar({ ...EMPTY_SIDECAR, records: RECORDS }).replace('"person"', '"pirson"');
		const { records, problems } = readSidecar(text);
		assert.equal(records.length, RECORDS.length - 1);
		assert.equal(problems.length, 1);
		assert.equal(text.split('\n')[(problems[0]?.line ?? 0) - 1]?.trim(), '{');
		assert.match(problems[0]?.message ?? '', /“type” has to be one of person, organization/u);
	});

	for (const [what, text, message] of [
		['no JSON', '{ "schemaVersion": 1,\n "corrections": [ }', /This is no JSON/u],
		['a later version', '{ "schemaVersion": 2, "corrections": [] }', /later Article Annotator/u],
		['no object', '[]', /An object/u],
		['no list', '{ "schemaVersion": 1, "corrections": {} }', /has to be a list/u],
		['nothing', '', /This is no JSON/u],
		[
			'an id twice',
			'{ "schemaVersion": 1, "corrections": [{"id":"a","kind":"form","form":"X"},{"id":"a","kind":"form","form":"Y"}] }',
			/Two corrections/u,
		],
		[
			'a selector of one kind',
			'{ "schemaVersion": 1, "corrections": [{"id":"a","kind":"mention","type":null,"selector":[]}] }',
			/TextQuoteSelector/u,
		],
	] as const) {
		it(`with ${what} is told of and never written over`, () => {
			const sidecar = readSidecar(text);
			assert.match(sidecar.problems[0]?.message ?? '', message);
			assert.throws(() => writeSidecar(sidecar));
		});
	}
});

describe('merging what two have changed', () => {
	const [form, mention, date] = RECORDS as readonly [SidecarRecord, SidecarRecord, SidecarRecord];
	const changed: SidecarRecord = { ...mention, others: { comment: 'changed here' } };
	const changedThere: SidecarRecord = { ...mention, others: { comment: 'changed there' } };
	const ids = (records: readonly SidecarRecord[]): readonly string[] => records.map(({ id }) => id).sort();

	it('keeps what either side has added', () => {
		assert.deepEqual(ids(mergeRecords([form], [form, mention], [form, date])), ['d1', 'f1', 'm1']);
	});
	it('leaves out what either side has deleted', () => {
		assert.deepEqual(ids(mergeRecords([form, mention, date], [form, mention], [mention, date])), ['m1']);
	});
	it('takes a change of one side, and ours where both have one', () => {
		assert.deepEqual(mergeRecords([mention], [changed], [mention]), [changed]);
		assert.deepEqual(mergeRecords([mention], [mention], [changedThere]), [changedThere]);
		assert.deepEqual(mergeRecords([mention], [changed], [changedThere]), [changed]);
	});
	it('keeps what one side has changed and the other deleted', () => {
		assert.deepEqual(mergeRecords([mention], [changed], []), [changed]);
		assert.deepEqual(mergeRecords([mention], [], [changedThere]), [changedThere]);
	});
});
