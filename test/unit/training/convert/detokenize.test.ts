import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../../../server/src/engine/tokens/tokenize.js';
import { detokenize, detokenizeSentences, type HyphenStyle } from '../../../../server/training/convert/detokenize.js';
import { spelledOut } from '../../../../server/training/convert/treebankEscapes.js';

const WHOLE: HyphenStyle = 'words whole';

/** Tokens apart by spaces, and the running text that they make. */
const SENTENCES: readonly (readonly [string, string])[] = [
	['Mayor Ines Okafor , 54 , resigned .', 'Mayor Ines Okafor, 54, resigned.'],
	["Okafor 's deputy did n't say why ; he 'll stay .", "Okafor's deputy didn't say why; he'll stay."],
	["the unions ' demands", "the unions' demands"],
	["Velden ' s harbour", "Velden's harbour"],
	["songs of the ' 90s", "songs of the '90s"],
	['He said : " We will not go . "', 'He said: "We will not go."'],
	['" Go , " she said . " Now . "', '"Go," she said. "Now."'],
	["`` Go , '' she said .", '"Go," she said.'],
	["the ' quiet river ' plan", "the 'quiet river' plan"],
	['“ Go , ” she said of the ‘ plan ’ .', '“Go,” she said of the ‘plan’.'],
	['the Velden Harbour Board ( VHB ) [ sic ] -LRB- again -RRB-', 'the Velden Harbour Board (VHB) [sic] (again)'],
	['about $ 2.7 million , US $ 300 and £ 5', 'about $2.7 million, US$300 and £5'],
	['$ 30 bn , ₡ 500', '$30bn, ₡500'],
	['up 12.5 % at 10 : 30 , was it ?', 'up 12.5% at 10:30, was it?'],
	['either / or', 'either/or'],
	["they 're gon na win , they can not lose", "they're gonna win, they cannot lose"],
	['moved to Velden Inc. .', 'moved to Velden Inc.'],
	['a well-known man - or so - of the far-off north', 'a well-known man - or so - of the far-off north'],
	['wait ... for it', 'wait... for it'],
	['3\\/4 of it', '3/4 of it'],
	['# VeldenVotes', '#VeldenVotes'],
];

describe('tokens put together as running text', () => {
	for (const [tokens, text] of SENTENCES) {
		it(text, () => assert.equal(detokenize(tokens.split(' '), WHOLE).text, text));
	}

	it('hyphens that cut words stand within them, dashes apart', () => {
		const text = (tokens: string) => detokenize(tokens.split(' '), 'words cut at hyphens').text;
		assert.equal(text('anti - smoking state - of - the - art rules'), 'anti-smoking state-of-the-art rules');
		assert.equal(text('Velden News , 4 March - It rained'), 'Velden News, 4 March - It rained');
		assert.equal(text('the plan - which failed - was old'), 'the plan - which failed - was old');
	});

	it('sentences follow one another; headings have a paragraph of their own', () => {
		const sentences = ['Harbour to close', 'It closes on Friday .', '" Why ? " asked Okafor .'].map((sentence) => sentence.split(' '));
		assert.equal(detokenizeSentences(sentences, WHOLE).text, 'Harbour to close\n\nIt closes on Friday. "Why?" asked Okafor.');
	});

	it('a quotation that runs over sentences closes where it ends', () => {
		const sentences = ['" We will go .', 'We will not stay , " he said .'].map((sentence) => sentence.split(' '));
		assert.equal(detokenizeSentences(sentences, WHOLE).text, '"We will go. We will not stay," he said.');
	});

	it('every token lies in the text, in order, as it is spelled', () => {
		const words = [
			'Okafor',
			'said',
			'Velden',
			'U.S.',
			'1990',
			'7.5',
			'far-off',
			"n't",
			"'s",
			"'",
			'"',
			'``',
			"''",
			'(',
			')',
			'.',
			',',
			'$',
			'%',
			'-',
			'--',
			'/',
			'-LRB-',
			'’',
			'“',
			'”',
			':',
		];
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 }),
				fc.constantFrom<HyphenStyle>(WHOLE, 'words cut at hyphens'),
				(forms, hyphens) => {
					const { text, tokens } = detokenize(forms, hyphens);
					let end = 0;
					tokens.forEach((token, i) => {
						assert.match(text.slice(end, token.start), /^ ?$/u);
						if (token.start < token.end) assert.equal(text.slice(token.start, token.end), spelledOut(forms[i] ?? ''));
						else assert.equal(forms[i], '.');
						end = token.end;
					});
					assert.equal(end, text.length);
				},
			),
		);
	});

	it('our tokeniser finds a boundary at both ends of every word', () => {
		const words = ['Okafor', 'the', 'Velden', 'Órla', 'far-off', "didn't", '1990', '$', '(', ')', '"', ',', '.', "'s", 'and', '%'];
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 }), (forms) => {
				const { text, tokens } = detokenize(forms, WHOLE);
				const found = tokenize(text);
				const starts = new Set(found.map(({ start }) => start));
				const ends = new Set(found.map(({ end }) => end));
				tokens.forEach(({ start, end }, i) => {
					if (!/^[\p{Lu}][\p{L}]+$/u.test(forms[i] ?? '')) return;
					assert.ok(starts.has(start) && ends.has(end), `${text} at ${start}–${end}`);
				});
			}),
		);
	});
});
