import assert from 'node:assert/strict';
import { tokenize } from '../../../server/src/engine/tokens/tokenize.js';

/** A text, and its tokens with `|` between them. */
const CASES: readonly (readonly [string, string])[] = [
	['The ferry sank.', 'The|ferry|sank|.'],
	['The U.S. and the U.N. agreed at 5 p.m. today.', 'The|U.S.|and|the|U.N.|agreed|at|5|p.m.|today|.'],
	['Mr. J. K. O’Neill of Acme Inc. left', 'Mr.|J.|K.|O’Neill|of|Acme|Inc.|left'],
	['The sun. He sat. No. It may. No. 5', 'The|sun|.|He|sat|.|No.|It|may|.|No.|5'],
	["Don't; it isn’t John's, they'll say y'all.", "Do|n't|;|it|is|n’t|John|'s|,|they|'ll|say|y'all|."],
	["the protesters' flags and the '90s", "the|protesters|'|flags|and|the|'|90s"],
	['a three-day Russia-led visit to Baden-Baden', 'a|three|-|day|Russia|-|led|visit|to|Baden|-|Baden'],
	['$1.5bn, £800m and 1,234.5 on 6th and 1990s', '$|1.5|bn|,|£|800|m|and|1,234.5|on|6th|and|1990s'],
	['10:30am on 06/01/2022 or 2022-01-06', '10|:|30|am|on|06|/|01|/|2022|or|2022|-|01|-|06'],
	[
		'See https://example.com/a?b=(c), www.example.org. Write x.y@example.com, @lena #ferry',
		'See|https://example.com/a?b=(c|)|,|www.example.org|.|Write|x.y@example.com|,|@lena|#ferry',
	],
	['afrol.com said e.g. this', 'afrol.com|said|e.g.|this'],
	['``He left,\'\' she said... -- "Why?"', '``|He|left|,|\'\'|she|said|...|--|"|Why|?|"'],
	['«C’est fini», „Genug“', '«|C’est|fini|»|,|„|Genug|“'],
	['Zoe\u0308 Ku\u0308hn 😀 👩‍👩‍👧', 'Zoe\u0308|Ku\u0308hn|😀|👩‍|👩‍|👧'],
	['東京の港 قال محمد', '東京の港|قال|محمد'],
	['COVID-19 G7 F-16', 'COVID|-|19|G7|F|-|16'],
];

describe('tokenize', () => {
	for (const [text, tokens] of CASES) {
		it(text, () =>
			assert.equal(
				tokenize(text)
					.map((token) => token.text)
					.join('|'),
				tokens,
			),
		);
	}

	it('makes code spans and link targets one token in Markdown', () => {
		assert.deepEqual(
			tokenize('Run `npm "x` or [see](https://e.org/"a).', 'markdown').map((token) => [token.text, token.kind]),
			[
				['Run', 'word'],
				['`npm "x`', 'url'],
				['or', 'word'],
				['[', 'mark'],
				['see', 'word'],
				['](https://e.org/"a)', 'url'],
				['.', 'mark'],
			],
		);
	});

	it('takes two back quotes in Markdown for code where they close, else for the mark that they are anywhere', () => {
		const kinds = (text: string) => tokenize(text, 'markdown').map((token) => `${token.text} ${token.kind}`);
		assert.deepEqual(kinds('Run ``a `b` c``.'), ['Run word', '``a `b` c`` url', '. mark']);
		assert.deepEqual(kinds("``We go''"), ['`` mark', 'We word', 'go word', "'' mark"]);
	});

	it('says how letters are cased', () => {
		const cases = Object.fromEntries(
			tokenize('court Court UN A McDonald iPhone 1999 東京 I’m').map((token) => [token.text, token.letterCase]),
		);
		assert.deepEqual(cases, {
			court: 'lower',
			Court: 'capitalized',
			UN: 'upper',
			A: 'capitalized',
			McDonald: 'mixed',
			iPhone: 'mixed',
			1999: 'none',
			東京: 'none',
			I: 'capitalized',
			'’m': 'lower',
		});
	});

	it('gives each token its place, and looks words up in lower case with straight apostrophes', () => {
		const text = ' O’Neill’s U.S. ';
		for (const token of tokenize(text)) assert.equal(text.slice(token.start, token.end), token.text);
		assert.deepEqual(
			tokenize(text).map((token) => [token.lower, token.spaceBefore]),
			[
				["o'neill", true],
				["'s", false],
				['u.s.', true],
			],
		);
	});

	it('is linear on runs of anything', () => {
		for (const run of ['"', "'", '.', '-', '`', '1', 'a', "n't", '1,', 'a.', '@a', 'http://', '](', ' ', '\u0301']) {
			const tokens = tokenize(run.repeat(100_000), 'markdown');
			assert.ok(tokens.length <= 300_000);
		}
	});
});
