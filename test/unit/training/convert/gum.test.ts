import assert from 'node:assert/strict';
import { convert, marked } from './conversion.js';

const HEAD = `# newdoc id = GUM_news_velden
# global.Entity = GRP-etype-infstat-minspan-link-identity
# meta::dateCreated = 2021-03-14
# meta::sourceURL = https://news.example/velden
# meta::title = Harbour
`;

/** Lines of a sentence, from `form/XPOS/misc/head` apart by spaces; a contraction is `1-2=form`. */
function sentence(text: string, words: string): string {
	let number = 0;
	const lines = words.split(' ').map((word) => {
		const [form = '', xpos = '_', misc = '_', head = '0'] = word.split('/');
		if (/^\d+-\d+=/u.test(form)) return `${form.slice(0, form.indexOf('='))}\t${form.slice(form.indexOf('=') + 1)}${'\t_'.repeat(8)}`;
		number++;
		return `${number}\t${form}\t_\t_\t${xpos}\t_\t${head}\t_\t_\t${misc}`;
	});
	return `# text = ${text}\n${lines.join('\n')}\n\n`;
}

const MAYOR = sentence(
	"Velden Mayor Ines Okafor's plan failed",
	"Velden/NNP/Entity=(1-abstract-new-5-sgl(2-person-new-2-coref-Ines_Okafor(3-place-new-1-sgl-Velden)/2 Mayor/NNP Ines/NNP 4-5=Okafor's Okafor/NNP 's/POS/Entity=2) plan/NN/Entity=1) failed/VBD",
);
const BOARD = sentence(
	'The Velden Board of Ports in Velden met this board from Velden.',
	'The/DT/Entity=(4-organization-new-3-sgl-Velden-Board/3 Velden/NNP/_/3 Board/NNP/_/8 of/IN/_/5 Ports/NNPS/_/3 in/IN/_/7 Velden/NNP/Entity=(3-place-giv-1-sgl-Velden)4)/3 met/VBD/_/0 this/DT/Entity=(4-organization-giv-2-sgl-Velden-Board/10 board/NN/_/8 from/IN/_/12 Velden/NNP/Entity=4)|SpaceAfter=No/10 ././_/8',
);

describe('GUM', () => {
	it('gives names that have an article, without titles and what else they are not', () => {
		const { documents } = convert('gum', { 'GUM_news_velden.conllu': [HEAD, MAYOR, '# newpar = p (1 s)\n', BOARD].join('') });
		assert.deepEqual(documents.map(marked), [
			"[Velden]location Mayor [Ines Okafor]person's plan failed\n\nThe [Velden Board of Ports]organization in [Velden]location met this board from Velden.",
		]);
		assert.deepEqual(
			{ ...documents[0], text: '', entities: [] },
			{ id: 'toy/GUM_news_velden', source: 'https://news.example/velden', date: '2021-03-14', text: '', entities: [] },
		);
	});

	it('gives dates with their values', () => {
		const words = [
			['On', '_'],
			['March', 'XML=<date when:::"--03-14">'],
			['14', 'SpaceAfter=No|XML=</date>'],
			[',', '_'],
			['at', '_'],
			['10:30', 'XML=<hi><time when:::"22:30">'],
			['pm', 'XML=</time></hi>'],
			['or', '_'],
			['in', '_'],
			['spring', 'XML=<date from:::"2021-03-20" to:::"2021-06-21"></date>'],
		];
		const lines = words.map(([form, misc], i) => [i + 1, form, '_', '_', 'NN', '_', 0, '_', '_', misc].join('\t'));
		const text = `# text = On March 14, at 10:30 pm or in spring\n${lines.join('\n')}\n\n`;
		assert.deepEqual(convert('gum', { 'velden.conllu': HEAD + text }).documents.map(marked), [
			'On [March 14]DATE=XXXX-03-14, at [10:30 pm]TIME=T22:30 or in [spring]DATE=null',
		]);
	});

	it('names a mention that does not end', () => {
		assert.throws(() => convert('gum', { 'velden.conllu': HEAD + MAYOR.replace('Entity=2)', '_') }), {
			name: 'InputError',
			message: /^velden\.conllu:7: the mention 2 does not end in this sentence/u,
		});
	});

	it('names a mention that does not begin', () => {
		assert.throws(() => convert('gum', { 'velden.conllu': HEAD + MAYOR.replace('Entity=1)', 'Entity=9)') }), {
			name: 'InputError',
			message: /^velden\.conllu:13: the mention 9 ends here and begins nowhere/u,
		});
	});

	it('names a line without ten columns', () => {
		assert.throws(() => convert('gum', { 'velden.conllu': `${HEAD}1\tRain\n` }), {
			name: 'InputError',
			message: /^velden\.conllu:6: ten columns .* this line has 2$/u,
		});
	});

	it('wants to know the layout of the brackets', () => {
		assert.throws(() => convert('gum', { 'velden.conllu': HEAD.replace(/# global.*\n/u, '') + MAYOR }), {
			name: 'InputError',
			message: /^velden\.conllu:1: a line “# global\.Entity = …” is wanted/u,
		});
	});
});
