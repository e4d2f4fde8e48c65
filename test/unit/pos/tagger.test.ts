import assert from 'node:assert/strict';
import { loadTagger } from '../../../server/src/engine/pos/tagger/tagger.js';
import { TAGS } from '../../../server/src/engine/pos/tagger/tagSet.js';
import { tokenizeBlock } from '../../../server/src/engine/sentences/tokenizeBlock.js';
import { learnTaggerModel } from '../../../server/training/pos/learn.js';
import { tagArticle } from '../../../server/training/pos/taggedArticles.js';
import { testEngine } from '../../support/engine.js';

/** The tags of a sentence, beside its tokens: "The/DT ferry/NN". */
function tagged(text: string): string {
	const tagger = testEngine().attributionModel?.tagger;
	assert.ok(tagger, 'the model in dist is none of this version');
	const { tokens } = tokenizeBlock({ kind: 'paragraph', text }, 'plain');
	const tags = new Uint8Array(tokens.length);
	tagger.tag(
		tokens.map((token) => tagger.wordOf(token)),
		0,
		tokens.length,
		tags,
	);
	return tokens.map((token, i) => `${token.text}/${TAGS[tags[i] ?? 0]}`).join(' ');
}

const CASES: readonly string[] = [
	'The/DT old/JJ ferry/NN left/VBD quickly/RB ./mark',
	'She/PRP reports/VBZ that/IN the/DT report/NN is/VBZ wrong/JJ ./mark',
	'Officials/NNS told/VBD Moira/NNP Lyle/NNP to/TO wait/VB ,/mark and/CC she/PRP waited/VBD ./mark',
	'They/PRP have/VBP been/VBN waiting/VBG for/IN two/CD hours/NNS ./mark',
	'Who/WP knows/VBZ when/WRB it/PRP will/MD sail/VB ?/mark',
];

describe('the part-of-speech tagger', () => {
	for (const expected of CASES) it(expected, () => assert.equal(tagged(expected.replace(/\/\S+/gu, '')), expected));
});

describe('learning the tagger', () => {
	const words = [
		['The', 'DT'],
		['ferry', 'NN'],
		['sails', 'VBZ'],
		['.', '.'],
	] as const;
	const text = `${words.map(([form]) => form).join(' ')}\n`;
	const trees = words.map(([form, tag]) => ({ form, tag, start: text.indexOf(form) }));

	it('takes the tags of the words that lie where the tokens do', () => {
		const [sentence] = tagArticle(text, trees);
		assert.deepEqual(
			[...(sentence?.tags ?? [])].map((tag) => TAGS[tag]),
			['DT', 'NN', 'VBZ', 'mark'],
		);
	});

	it('leaves out sentences with words that no tree has', () => {
		assert.deepEqual(tagArticle('The ferry sails at noon.\n', trees.slice(0, 2)), []);
	});

	it('gives a tagger that knows what it has learnt, and the same bytes each time', () => {
		const sentences = Array.from({ length: 6 }, () => tagArticle(text, trees)).flat();
		const settings = { epochs: 3, seed: 1, cutOff: 1, threshold: 0 };
		const bytes = learnTaggerModel(sentences, settings, () => undefined);
		const tagger = loadTagger(bytes);
		assert.ok(tagger);
		const { tokens = [] } = sentences[0] ?? {};
		const tags = new Uint8Array(4);
		tagger.tag(
			tokens.map((token) => tagger.wordOf(token)),
			0,
			4,
			tags,
		);
		assert.deepEqual(tags, sentences[0]?.tags);
		assert.deepEqual(
			learnTaggerModel(sentences, settings, () => undefined),
			bytes,
		);
		assert.equal(loadTagger(new Uint8Array()), null);
	});
});
