import type { Tagger } from '../../src/engine/pos/tagger/tagger.js';
import type { Region } from '../../src/engine/quotes/marks/pairMarks.js';
import {
	EDGE,
	nearAttributionFeatures,
	REACH,
	type RoleSteps,
	viewAttributionWord,
	viewQuotation,
} from '../../src/engine/quotes/model/attributionWord.js';
import { CONTEXTS, contextFeatures } from '../../src/engine/quotes/model/contextFeatures.js';
import type { ParagraphView } from '../../src/engine/quotes/model/paragraphView.js';
import { MOST_PLACED_FEATURES, writePlacedFeatures } from '../../src/engine/quotes/model/placedFeatures.js';
import { seeParagraph } from '../../src/engine/quotes/model/seeParagraph.js';
import type { Token } from '../../src/engine/tokens/token.js';
import type { Example } from '../crf/sequence.js';
import type { PreparedParagraph } from './prepareQuotes.js';

/** A paragraph as the engine's features see it. */
export function viewPrepared(tagger: Tagger, { block, regions }: PreparedParagraph, stepsOf: RoleSteps): ParagraphView {
	const source = {
		wordOf: (token: Token) => ({ ...tagger.wordOf(token), ...viewAttributionWord(token, stepsOf) }),
		quotationOf: (tokens: readonly Token[], region: Region) => ({
			...tagger.wordOf(tokens[region.open.token] as Token),
			...viewQuotation(tokens, region),
		}),
	};
	return seeParagraph(tagger, source, block.tokens, block.sentences, regions);
}

/** The units of a paragraph with all features that the engine sees, and their gold labels. */
export function examplesOf({ labels }: PreparedParagraph, view: ParagraphView): readonly Example[] {
	const { words } = view;
	const out = new Int32Array(MOST_PLACED_FEATURES);
	const contexts = new Int32Array(CONTEXTS.length);
	return words.map((word, i) => {
		const features = [...word.own];
		for (let offset = -REACH; offset <= REACH; offset++)
			if (offset !== 0) features.push(...nearAttributionFeatures(words[i + offset] ?? EDGE, offset));
		const placed = writePlacedFeatures(view, i, out, contexts);
		contexts.forEach((key, context) => {
			features.push(...contextFeatures(context, key));
		});
		if (placed > out.length) throw new Error(`${placed} features`);
		for (let f = 0; f < placed; f++) features.push(out[f] as number);
		return { features: Int32Array.from(features), allowed: [labels[i] as number] };
	});
}
