import assert from 'node:assert/strict';
import { type Corrections, codePointsOf, NO_CORRECTIONS } from '../../../server/src/engine/index.js';
import { misplacedRecords } from '../../../server/src/sidecar/misplacedRecords.js';
import type { SidecarRecord } from '../../../server/src/sidecar/sidecarRecord.js';
import { targetOf } from '../../../server/src/sidecar/target.js';

describe('a correction in an article that is edited', () => {
	for (const [settled, now, expected] of [
		['thanked [Brandt] for', 'thanked [Brandt] for', 'keeps its words'],
		['thanked [Brandt] for', 'thanked [Brant] for', 'keeps its words'],
		['thanked [Brandt] for', 'thanked [Brandts] for', 'keeps its words'],
		['thanked [Brandt] for', 'thanked [Brandt]s for', 'keeps its words'],
		['thanked [Jon Smith] for', 'thanked [John Smith] for', 'keeps its words'],
		['thanked [Brandt] for', 'thanked [Bra] for', 'has lost its words'],
		['thanked [Brandt] for', 'thanked [Bran]dt for', 'has lost its words'],
		['thanked [Brandt] for', 'thanked [B]olt for', 'has lost its words'],
		['thanked [Brandt] for', 'thanked re[randt] for', 'has lost its words'],
		['pro[brandt]ist', 'pro[brand]ist', 'keeps its words'],
		['thanked [Mira Holm] for', 'thanked [Mira and all the others who were there, Holm] for', 'has lost its words'],
	] as const)
		it(`${expected}: ${settled} → ${now}`, () => {
			const { record } = mention(settled);
			const { placed, text } = mention(now);
			assert.deepEqual([...misplacedRecords([record], placed, text)], expected === 'keeps its words' ? [] : ['a']);
		});

	it('on a quote has lost its words where its cue has', () => {
		const text = '“We sail on,” said Holm.';
		const span = { start: 1, end: 12 };
		const cue = { start: 14, end: 18 };
		const target = targetOf(text, span, codePointsOf(text));
		const quote = { kind: 'direct' as const, content: [target], cue: targetOf(text, cue, codePointsOf(text)), cueKind: null };
		const record: SidecarRecord = { id: 'a', said: { kind: 'quote', target, quote }, others: {} };
		const worn = (of: string, cueNow: typeof cue) =>
			misplacedRecords(
				[record],
				{ ...NO_CORRECTIONS, quotes: [{ id: 'a', ...span, quote: { kind: 'direct', content: [span], cue: cueNow, cueKind: null } }] },
				of,
			).size;
		assert.equal(worn(text, cue), 0);
		assert.equal(worn(text.replace('said', 's'), { start: 14, end: 15 }), 1);
	});

	it('has lost nothing where it has no place', () => {
		const { record, text } = mention('thanked [Brandt] for');
		assert.equal(misplacedRecords([record], NO_CORRECTIONS, text).size, 0);
	});
});

describe('a correction of which an edit has left a piece in place', () => {
	for (const [settled, now, expected] of [
		['Then [Tomás Alejandro Reyes] closed it.', 'Then [Tomás Alejandro Reyes] opened it.', 'is where it is'],
		['Then [Tomás Alejandro Reyes] closed it.', 'Then [Tomás Alejandro] closed it.', 'is where it is'],
		['Then [Tomás Alejandro Reyes] closed it.', 'Then [Alejandro Reyes] closed it.', 'is where it is'],
		['Then [Tomás Alejandro Reyes]', 'Then [Tomás Alejandro]', 'is where it is'],
		['Then [Tomás Alejandro Reyes] closed it.', 'Then [Tomás Alejandro] Reyes closed it.', 'is looked for'],
		['Then [Tomás Alejandro Reyes] closed it.', 'Then [Tomás Alejandro] Reyes opened it again.', 'is looked for'],
		['Then [Tomás Alejandro Reyes] closed it.', 'Then Tomás [Alejandro Reyes] closed it.', 'is looked for'],
		['[Tomás Alejandro Reyes] closed it.', 'Tomás [Alejandro Reyes] closed it.', 'is looked for'],
		['Then [Tomás Alejandro Reyes]', 'Then [Tomás Alejandro] Reyez', 'is looked for'],
	] as const)
		it(`${expected}: ${settled} → ${now}`, () => {
			const { record } = mention(settled);
			const { placed, text } = mention(now);
			assert.deepEqual([...misplacedRecords([record], placed, text)], expected === 'is where it is' ? [] : ['a']);
		});
});

/** A text without the brackets, with a correction on what stands between them. */
function mention(marked: string): { readonly text: string; readonly record: SidecarRecord; readonly placed: Corrections } {
	const text = marked.replace(/[[\]]/gu, '');
	const span = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
	const record: SidecarRecord = {
		id: 'a',
		said: { kind: 'mention', target: targetOf(text, span, codePointsOf(text)), type: 'person' },
		others: {},
	};
	return { text, record, placed: { ...NO_CORRECTIONS, mentions: [{ id: 'a', ...span, type: 'person' }] } };
}
