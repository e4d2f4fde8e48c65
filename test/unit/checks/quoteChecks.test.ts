import assert from 'node:assert/strict';
import { annotate, CHECKS, DEFAULT_OPTIONS, type Finding, readAnnotations } from '../../../server/src/engine/index.js';
import { applyEdits } from '../../../server/src/engine/text/edit.js';
import { testEngine } from '../../support/engine.js';

const CODES = [
	'unbalanced-quotation-mark',
	'running-quote-not-reopened',
	'mismatched-quotation-marks',
	'doubled-punctuation',
	'doubled-word',
	'quote-without-speaker',
	'first-attribution-pronoun',
	'same-words-two-speakers',
];

function findings(text: string, code: string): readonly Finding[] {
	return readAnnotations(annotate(testEngine(), text, DEFAULT_OPTIONS)).findings.filter((finding) => finding.code === code);
}

/** The text with the check's findings in brackets. */
function marked(text: string, code: string): string {
	return findings(text, code).reduceRight(
		(now, { start, end }) => `${now.slice(0, start)}[${now.slice(start, end)}]${now.slice(end)}`,
		text,
	);
}

for (const code of CODES) {
	const check = CHECKS.find((each) => each.code === code);
	describe(code, () => {
		for (const example of check?.examples.reports ?? []) {
			it(`reports ${example}`, () => assert.equal(marked(example.replaceAll(/[[\]]/gu, ''), code), example));
		}
		for (const example of check?.examples.accepts ?? []) {
			it(`accepts ${example}`, () => assert.equal(marked(example, code), example));
		}
		it('is a check with examples for and against', () => {
			assert.ok(check && check.examples.reports.length > 0 && check.examples.accepts.length > 0);
		});
	});
}

describe('fixes of the quote checks', () => {
	const cases: readonly (readonly [string, string, string])[] = [
		['doubled-punctuation', 'It lacks four metres.. He left.', 'It lacks four metres. He left.'],
		['doubled-punctuation', '“We go on,”. She left.', '“We go on.” She left.'],
		['doubled-punctuation', 'He quoted it on Thursday. . It was late.', 'He quoted it on Thursday. It was late.'],
		['doubled-word', 'The the tram runs to the the port.', 'The tram runs to the port.'],
		['mismatched-quotation-marks', '“We go on," she said.', '“We go on,” she said.'],
		['mismatched-quotation-marks', '”We go on,“ she said.', '“We go on,” she said.'],
		['unbalanced-quotation-mark', '“Nobody told us, said Lena Voss.', '“Nobody told us,” said Lena Voss.'],
		['running-quote-not-reopened', 'She said: “It is one.\n\nAnd it is two.”', 'She said: “It is one.\n\n“And it is two.”'],
	];
	for (const [code, text, mended] of cases) {
		it(`${code}: ${text}`, () => {
			const edits = findings(text, code)
				.flatMap(({ fixes }) => (fixes[0]?.kind === 'edit' ? fixes[0].edits : []))
				.toReversed();
			assert.equal(applyEdits(text, edits), mended);
		});
	}
});
