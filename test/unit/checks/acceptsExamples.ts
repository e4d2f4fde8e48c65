import assert from 'node:assert/strict';
import { annotate, type Check, readAnnotations } from '../../../server/src/engine/index.js';
import { testEngine } from '../../support/engine.js';

/** Tests that a check reports its examples as they are marked, and nothing in those without a slip; checks of style in AP style. */
export function acceptsExamples(check: Check | undefined): void {
	for (const example of check?.examples.reports ?? []) {
		it(`reports ${example}`, () => assert.equal(marked(example.replaceAll(/[[\]]/gu, ''), check?.code), example));
	}
	for (const example of check?.examples.accepts ?? []) {
		it(`accepts ${example}`, () => assert.equal(marked(example, check?.code), example));
	}
	it('is a check with examples for and against', () => {
		assert.ok(check && check.examples.reports.length > 0 && check.examples.accepts.length > 0);
	});
}

/** The text with the check's findings in brackets. */
function marked(text: string, code: string | undefined): string {
	const syntax = text.startsWith('---') ? 'article' : 'plain';
	const { findings } = readAnnotations(annotate(testEngine(), text, { syntax, style: 'AP' }));
	return findings
		.filter((finding) => finding.code === code)
		.reduceRight((now, { start, end }) => `${now.slice(0, start)}[${now.slice(start, end)}]${now.slice(end)}`, text);
}
