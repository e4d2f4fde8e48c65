import assert from 'node:assert/strict';
import { tagWordClasses } from '../../../server/src/engine/pos/tagWordClasses.js';
import { splitSentences } from '../../../server/src/engine/sentences/splitSentences.js';
import { tokenize } from '../../../server/src/engine/tokens/tokenize.js';

/** Sentences in which the words that a test is about carry their class: `reports/verb`. */
const CASES: readonly string[] = [
	'The reports/noun were late.',
	'She reports/verb that it is late.',
	'Officials/noun claim/verb the ferry is late.',
	'Their claims/noun were false.',
	'Lyle notes/verb that it rains.',
	'He wants to plan/verb a bridge.',
	'The plan/noun failed.',
	'They might/verb show/verb it.',
	'The show/noun ended.',
	'Her/determiner boat sank.',
	'They saw her/pronoun .',
	'He said that/conjunction it rains.',
	'Voters quickly/adverb left/verb .',
	"Lyle's/x boat".replace("Lyle's/x", 'Lyle/name'),
	'Told/verb of it, Lyle/name laughed/verb .',
	'A former/adjective minister/noun spoke/verb .',
	'"It rains," Will/name said/verb .',
];

describe('tagWordClasses', () => {
	for (const marked of CASES) {
		it(marked, () => {
			const expected = new Map<number, string>();
			let text = '';
			for (const word of marked.split(' ')) {
				const [form = '', wordClass] = word.split('/');
				if (text) text += ' ';
				if (wordClass) expected.set(text.length, wordClass);
				text += form;
			}
			const tokens = tokenize(text);
			const classes = tagWordClasses({ kind: 'paragraph', text, tokens, sentences: splitSentences(tokens) });
			const found = new Map(tokens.flatMap(({ start }, i) => (expected.has(start) ? [[start, classes[i]] as const] : [])));
			assert.deepEqual(found, expected);
		});
	}

	it('gives a class for each token, whatever the text', () => {
		for (const text of ['', '…', 'Ünïcode 東京 7', '"', "'s", 'THE END']) {
			const tokens = tokenize(text);
			const classes = tagWordClasses({ kind: 'headline', text, tokens, sentences: splitSentences(tokens) });
			assert.equal(classes.length, tokens.length);
		}
	});
});
