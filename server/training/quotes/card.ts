import { ROLES } from '../../src/engine/quotes/model/roleLabels.js';
import type { RoleFigures, RoleTally } from './measure.js';
import type { QuoteSettings } from './settings.js';

/** What a model's card tells. */
export interface CardData {
	readonly settings: QuoteSettings;
	readonly size: { readonly bytes: number; readonly gzip: number };
	/** How many articles were learnt from. */
	readonly articles: number;
	/** On the development set, where it is there. */
	readonly figures: RoleFigures | null;
}

/** The card of the attribution model (Mitchell et al. 2019, "Model Cards"): Markdown, written by the same training that writes the model. */
export function renderCard({ settings, size, articles, figures }: CardData): string {
	return `# The attribution model

\`quotes.crf\` finds who said what in English news: the words of each attribution's source, cue and content, and which belong together. This card is written by the training that writes the model; do
not edit it.

- Kind: a linear-chain conditional random field over BIOES labels of ${ROLES.join(', ')}, linear in hashed binary features, decoded by the exact marginals of whole spans; multinomial
  logistic regression for which source and which contents belong to a cue; logistic regression that judges each probable content once more, whole and among the others; an averaged perceptron for parts of
  speech, which all look at.
- Size: ${(size.bytes / 1e6).toFixed(1)} MB, ${(size.gzip / 1e6).toFixed(1)} MB with gzip. It holds weights, hashes of words and how often they are in cues and sources; no text.

## What it is for

Showing, while one edits, whose words and thoughts an article reports. It is made for news. Rules find quotation marks and whose whole quotations are; the model says all else: reports without marks,
quotations in part, cues of every kind ("is expected", "his claim that"). What is thought, wanted or expected counts as well as what is said.

## What it has learnt from

The ${articles.toLocaleString('en')} training articles of PolNeAR 1.0 (US political news of 2015 and 2016; no licence stated in its repository), whose annotators marked source, cue and content of each attribution; and the
parts of speech that CoreNLP gives the words of the same articles. Passages that the annotators set aside are left out. \`docs/CORPORA.md\` says where the set is published and how to convert it.

## Features

What is labelled are the words and marks of a paragraph, and each quotation with its marks as one piece. Of each: the word, its endings, how it is written, in which class of cue words it is (a list of our own: words of
speaking, writing, asking, judging, thinking, feeling, intending, expecting, perceiving), and how often training articles have it in cues and in sources, its own article left out. The same, coarser, of three pieces on either side;
parts of speech of five pieces, alone and together; the nearest likely cue and the nearest verb on either side, how far, and what lies between; the stretch between commas and the noun phrase that a
word stands in, how they begin and what follows them; how a quotation begins and ends; how many cues and quotations sentence and paragraph have.

A content is judged once more by: how probable it is, and those are that exclude it; what lies between its edges and those of the likeliest of them; what probably ends before it and begins behind it; the words and
parts of speech at its edges; how long it is, how many verbs and marks it has, where in its sentences it begins and ends; the nearest cue on either side, how far, and whether that has a content already.

## How it was trained

Exact likelihood by AdaGrad (${settings.epochs} epochs, ${settings.learners === 1 ? 'one learner' : `${settings.learners} learners that go on from their mean`}, rate ${settings.learningRate}, L2 ${settings.l2}), feature dropout ${settings.dropout}, features that occur ${settings.leastOccurrences} times and more; after ${settings.pruneAfter} epochs all but the ${settings.mostWeights.toLocaleString('en')} weights that
matter most were taken out, and those left learnt on. Links: ${settings.linkEpochs} epochs over the gold spans. Contents: ${settings.contentEpochs} epochs over those that are probable to ${settings.contentParts} models (${settings.contentLearners} learners each), each of which has not learnt from
the articles that they are in; features that occur ${settings.contentLeastOccurrences} times and more. Parts of speech: ${settings.taggerEpochs} epochs; words that nearly always bear one tag are listed. Seed ${settings.seed}; the same sources give the same bytes.

\`\`\`
npm ci
npm run build
npm run train -- quotes --corpora corpora --out server/models/quotes.crf
\`\`\`

## What it reaches

The same words, F1 in per cent, by the whole engine from raw text, on articles that it has not learnt from (polnear.dev; settings and seed were chosen on them, so it flatters a little:
with another seed sources and cues were up to 0.5 lower, content up to 0.8).

${figures ? figuresTable(figures) : 'The development set was not there.'}

## Known weaknesses

- Cues that are rare or of several words ("made the case", "in effect daring him to say"): of those never seen in training, one in eight is found.
- Where content without quotation marks ends: in half the errors it goes on too far or stops too soon.
- What is thought or wanted is a matter of judgement: gold has "respects" in one place and not in another.
- It has learnt the language of American politics; of other news it finds less. Only English.
`;
}

function figuresTable(figures: RoleFigures): string {
	const rows = [...figures].map(
		([role, tally]) => `| ${role} | ${percent(tally.right, tally.found)} | ${percent(tally.right, tally.gold)} | ${f1(tally)} |`,
	);
	return ['| role | precision | recall | F1 |', '|---|---|---|---|', ...rows].join('\n');
}

function percent(part: number, all: number): string {
	return ((100 * part) / Math.max(1, all)).toFixed(1);
}

function f1({ right, found, gold }: RoleTally): string {
	return percent(2 * right, found + gold);
}
