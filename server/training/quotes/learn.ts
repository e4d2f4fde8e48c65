import type { CrfWeights } from '../../src/engine/crf/model.js';
import { writeModelFile } from '../../src/engine/crf/modelFile.js';
import { loadTagger } from '../../src/engine/pos/tagger/tagger.js';
import { type AttributionTables, loadAttributionModel, writeAttributionTables } from '../../src/engine/quotes/model/attributionModel.js';
import { ROLE_LABELS } from '../../src/engine/quotes/model/roleLabels.js';
import { compress } from '../crf/compress.js';
import { layOut } from '../crf/sequence.js';
import { trainCrf } from '../crf/train.js';
import { learnTaggerModel } from '../pos/learn.js';
import { tagArticle } from '../pos/taggedArticles.js';
import type { TreeWord } from '../pos/trees.js';
import { type ContentExample, contentExamples } from './contentExamples.js';
import type { QuotedArticle } from './goldQuotes.js';
import { learnContents } from './learnContents.js';
import { choicesOf, learnLinks } from './learnLinks.js';
import { prepareQuotes } from './prepareQuotes.js';
import { examplesOf, viewPrepared } from './roleFeatures.js';
import { countRoles, stepsTable, stepsWithout } from './roleSteps.js';
import type { QuoteSettings } from './settings.js';

/** What the attribution model learns from. */
export interface QuoteSources {
	readonly articles: readonly QuotedArticle[];
	/** The tagged words of articles, by their names. */
	readonly trees: ReadonlyMap<string, readonly TreeWord[]>;
}

/** More features than there are. */
const ALL = 2 ** 31;

/** Learns the attribution model; gives its model file. The same sources and settings give the same bytes. */
export function learnAttributionModel(sources: QuoteSources, settings: QuoteSettings, report: (line: string) => void): Uint8Array {
	const { weights, tables } = learnTagging(sources, settings, report);
	const contents = learnContents(unseenContents(sources, settings, report), settings, report);
	return writeModelFile({ weights, tables: writeAttributionTables({ ...tables, contents }) });
}

/** The contents that are probable to models which have learnt from the other articles: what a model says of those that it knows is better than what it says of any others. */
function unseenContents(
	{ articles, trees }: QuoteSources,
	settings: QuoteSettings,
	report: (line: string) => void,
): readonly ContentExample[] {
	const { contentParts, contentLearners } = settings;
	return Array.from({ length: contentParts }, (_, part) => part).flatMap((part) => {
		const others = articles.filter((_, i) => i % contentParts !== part);
		const { weights, tables } = learnTagging({ articles: others, trees }, { ...settings, learners: contentLearners }, () => undefined);
		const model = loadAttributionModel(writeModelFile({ weights, tables: writeAttributionTables({ ...tables, contents: new Map() }) }));
		if (!model) throw new Error('The model that was learnt cannot be read.');
		const examples = articles
			.filter((_, i) => i % contentParts === part)
			.flatMap(prepareQuotes)
			.filter(({ isSetAside }) => !isSetAside)
			.flatMap((paragraph) => contentExamples(model, paragraph));
		report(`part ${part + 1} of ${contentParts}: ${examples.length} contents`);
		return examples;
	});
}

/** What is learnt of words, links and parts of speech. */
interface Tagging {
	readonly weights: CrfWeights;
	readonly tables: Omit<AttributionTables, 'contents'>;
}

function learnTagging({ articles, trees }: QuoteSources, settings: QuoteSettings, report: (line: string) => void): Tagging {
	const { seed, dropout, epochs, taggerEpochs, taggerLeastOccurrences, taggerThreshold, pruneAfter, mostWeights } = settings;
	const sentences = articles.flatMap(({ id, text }) => tagArticle(text, trees.get(id) ?? []));
	const taggerSettings = { epochs: taggerEpochs, seed, cutOff: taggerLeastOccurrences, threshold: taggerThreshold };
	const taggerBytes = learnTaggerModel(sentences, taggerSettings, report);
	const tagger = loadTagger(taggerBytes);
	if (!tagger) throw new Error('The tagger that was learnt cannot be read.');

	const prepared = articles.map(prepareQuotes);
	const counts = countRoles(prepared.flat());
	const paragraphs = prepared.flatMap((all) => {
		const stepsOf = stepsWithout(counts, countRoles(all));
		return all.filter(({ isSetAside }) => !isSetAside).map((paragraph) => ({ paragraph, view: viewPrepared(tagger, paragraph, stepsOf) }));
	});
	const links = learnLinks(
		paragraphs.flatMap(({ paragraph, view }) => choicesOf(view, paragraph.spans)),
		settings.linkEpochs,
		seed,
		report,
	);
	const examples = paragraphs.map(({ paragraph, view }) => ({ tokens: examplesOf(paragraph, view), weight: 1 }));
	const data = layOut(examples, settings.leastOccurrences);
	report(`learning ${data.hashes.length} features from ${examples.length} paragraphs`);
	const after = Math.min(pruneAfter, epochs - 1);
	const pruning = after > 0 ? { pruning: { after, most: mostWeights } } : {};
	const trained = trainCrf(ROLE_LABELS, data, { ...settings, ...pruning, report });
	const weights = compress(ROLE_LABELS, data, trained, { keep: 1 - dropout, threshold: 0, most: ALL });
	return { weights, tables: { tagger: taggerBytes, steps: stepsTable(counts), links } };
}
