import assert from 'node:assert/strict';
import { codePointsOf } from '../../../server/src/engine/index.js';
import { fitOf } from '../../../server/src/sidecar/fitOf.js';
import type { SidecarRecord } from '../../../server/src/sidecar/sidecarRecord.js';
import { targetOf } from '../../../server/src/sidecar/target.js';

const TEXT =
	'Brandt told reporters that the yard would close. Mira Holm of the union said that nobody had been asked, and Voss was silent.';
const RECORDS = ['Brandt', 'Mira Holm', 'Voss'].map(mention);

describe('how records fit a text', () => {
	it('is by how many of their words it has in their context', () => assert.equal(fitOf(TEXT, RECORDS), 3));

	it('is told of an article that was edited too', () => {
		assert.equal(fitOf(`A note.\n\n${TEXT.replace('and Voss was silent', 'and that was that')}`, RECORDS), 2);
	});

	it('is none where most words are gone', () => assert.equal(fitOf(TEXT.slice(0, 48), RECORDS), 0));

	it('is none by names alone', () => assert.equal(fitOf('Voss met Brandt in Apia, where Mira Holm lives.', RECORDS), 0));

	it('is none by forms, which have no place', () => {
		assert.equal(fitOf(TEXT, [{ id: 'f', said: { kind: 'form', form: 'Brandt', type: 'person' }, others: {} }]), 0);
		assert.equal(fitOf(TEXT, []), 0);
	});
});

function mention(words: string): SidecarRecord {
	const start = TEXT.indexOf(words);
	const target = targetOf(TEXT, { start, end: start + words.length }, codePointsOf(TEXT));
	return { id: words, said: { kind: 'mention', target, type: 'person' }, others: {} };
}
