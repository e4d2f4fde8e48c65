import assert from 'node:assert/strict';
import { annotate, loadEngine, readAnnotations } from '../../../../server/src/engine/index.js';
import type { QuotedArticle, Stretch } from '../../../../server/training/quotes/goldQuotes.js';
import { learnAttributionModel } from '../../../../server/training/quotes/learn.js';
import { prepareQuotes } from '../../../../server/training/quotes/prepareQuotes.js';
import { readSettings, SETTINGS } from '../../../../server/training/quotes/settings.js';

const SPEAKERS = ['Moira Lyle', 'The harbour board', 'Mr. Roe', 'She', 'A sailor'];
const CONTENTS = ['the ferry was late again', 'the boats need paint', 'nobody had told the crew', 'the bridge would open in spring'];

/** Invented articles in which somebody says something, all alike enough to learn from. */
function article(number: number): QuotedArticle {
	const quotes: QuotedArticle['quotes'][number][] = [];
	let text = 'News from the harbour\n\n';
	for (let i = 0; i < 6; i++) {
		const speaker = SPEAKERS[(number + i) % SPEAKERS.length] as string;
		const content = CONTENTS[(number * 3 + i) % CONTENTS.length] as string;
		const at = text.length;
		text += `${speaker} said ${content}.\n\nThe weather was fine.\n\n`;
		const cue = at + speaker.length + 1;
		quotes.push({ source: [[at, at + speaker.length]], cue: [[cue, cue + 4]], content: [[cue + 5, cue + 5 + content.length]] });
	}
	return { id: `toy/${number}`, text, quotes, ignore: [] };
}

/** Every word a noun: enough of a treebank to learn a tagger from. */
function trees({ text }: QuotedArticle): readonly { readonly form: string; readonly start: number; readonly tag: string }[] {
	return [...text.matchAll(/[\p{L}.]+/gu)].map(([form], i, all) => ({
		form,
		start: all[i]?.index ?? 0,
		tag: form === 'said' ? 'VBD' : 'NN',
	}));
}

describe('learning the attribution model', () => {
	const articles = Array.from({ length: 12 }, (_, i) => article(i));
	const sources = { articles, trees: new Map(articles.map((one) => [one.id, trees(one)])) };
	const settings = { ...SETTINGS, epochs: 4, learners: 1, pruneAfter: 0, leastOccurrences: 1, dropout: 0.3 };

	it('gives a model that finds who said what, and the same bytes each time', () => {
		const model = learnAttributionModel(sources, settings, () => undefined);
		const engine = loadEngine({ lexicon: '', attributionModel: model });
		const text = 'Storm over the harbour\n\nMr. Roe said the boats need paint.\n\nThe weather was fine.\n';
		const [quote] = readAnnotations(annotate(engine, text, { syntax: 'plain' })).quotes;
		assert.equal(quote?.speaker?.text, 'Mr. Roe');
		const [content] = quote?.content ?? [];
		assert.equal(text.slice(content?.start, content?.end), 'the boats need paint');
		assert.equal(quote?.source.rule, 'model');
		assert.deepEqual(
			learnAttributionModel(sources, settings, () => undefined),
			model,
		);
	}).timeout(20_000);
});

describe('the gold of a paragraph', () => {
	it('gives a quotation to the role that most of its words have, and leaves out marks at the edges', () => {
		const text = 'Opening lines\n\n“It is late,” Roe said.\n';
		const at = (part: string): Stretch => [text.indexOf(part), text.indexOf(part) + part.length];
		const quotes = [{ content: [at('“It is late,”')], source: [at('Roe')], cue: [at('said')] }];
		const spans = prepareQuotes({ id: '', text, quotes, ignore: [] }).flatMap((paragraph) => paragraph.spans);
		assert.deepEqual(spans, [
			{ first: 0, end: 1, role: 'content', quote: 0 },
			{ first: 1, end: 2, role: 'source', quote: 0 },
			{ first: 2, end: 3, role: 'cue', quote: 0 },
		]);
	});
});

describe('the settings of the training', () => {
	it('can be given, and must be numbers', () => {
		assert.equal(readSettings({ epochs: '3' }).epochs, 3);
		assert.throws(() => readSettings({ epochs: 'many' }), /--epochs wants a number, not "many"/u);
	});
});
