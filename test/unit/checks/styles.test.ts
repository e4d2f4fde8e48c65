import assert from 'node:assert/strict';
import { annotate, CHECKS, readAnnotations, type StyleName } from '../../../server/src/engine/index.js';
import { testEngine } from '../../support/engine.js';

/** An article that offends against every rule of some house, outside of quotations and within them, in double marks and in single ones. */
const ARTICLE = `---
title: Harbour closed on January 5th
date: 2026-01-08
---

# Mr. Lyle closes harbour on January 5th

Moira Lyle, the harbour master of Velna, closed the pier yesterday. Mr. Henrik Aasland, the mayor, said it would open again on January 20th.

“Mr. Aasland told me on February 3rd, and again yesterday, that Moira Lyle is right,” said Piet Maas, a pilot.

‘Mrs. Lyle’s ferry didn’t sail on January 5th,’ Maas added. ‘Nor did Moira Lyle come yesterday, and the pilots’ boat was late.’

Mr Maas called the plan “a stunt” and left. On 3 Feb. Moira Lyle will speak to Ms Orla Finn, who runs the ferry.

The council had been told “by Mrs. Lyle on March 3rd”, and 'by Mr. Aasland on Sept. 4th', as well.
`;

const STYLE_CHECKS = CHECKS.filter(({ isAskedBy }) => isAskedBy).map(({ code }) => code);

/** What the checks of style report in a style, each as its check and the words that it is about. */
function reported(style: StyleName): readonly string[] {
	const { findings } = readAnnotations(annotate(testEngine(), ARTICLE, { syntax: 'article', style }));
	return findings.filter(({ code }) => STYLE_CHECKS.includes(code)).map(({ code, start, end }) => `${code} ${ARTICLE.slice(start, end)}`);
}

/** News agencies agree on all that is looked at. */
const AGENCY = [
	'courtesy-title Mr.',
	'month-style January',
	'ordinal-day 5th',
	'nearby-day yesterday',
	'courtesy-title Mr.',
	'month-style January',
	'ordinal-day 20th',
	'courtesy-title Mr',
	'quote-fragment “a stunt”',
	'full-name-repeated Moira Lyle',
	'courtesy-title Ms',
];

const EXPECTED: Readonly<Record<StyleName, readonly string[]>> = {
	none: [],
	AP: AGENCY,
	Reuters: AGENCY,
	Guardian: [
		'courtesy-title Mr.',
		'ordinal-day 5th',
		'nearby-day yesterday',
		'courtesy-title Mr.',
		'ordinal-day 20th',
		'month-style Feb.',
		'full-name-repeated Moira Lyle',
	],
	BBC: [
		'courtesy-title Mr.',
		'ordinal-day 5th',
		'courtesy-title Mr.',
		'ordinal-day 20th',
		'month-style Feb.',
		'full-name-repeated Moira Lyle',
	],
};

describe('the styles', () => {
	for (const [style, expected] of Object.entries(EXPECTED) as [StyleName, readonly string[]][]) {
		it(`of ${style} leave what is quoted as it is`, () => assert.deepEqual(reported(style), expected));
	}
});
