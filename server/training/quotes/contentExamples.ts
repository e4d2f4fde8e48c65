import type { AttributionModel } from '../../src/engine/quotes/model/attributionModel.js';
import { findSpans } from '../../src/engine/quotes/model/findAttributions.js';
import { oddsOf, seeContents } from '../../src/engine/quotes/model/reviseContents.js';
import { ROLES } from '../../src/engine/quotes/model/roleLabels.js';
import { scoreUnits } from '../../src/engine/quotes/model/scoreUnits.js';
import { seeParagraph } from '../../src/engine/quotes/model/seeParagraph.js';
import type { PreparedParagraph } from './prepareQuotes.js';

/** A content that a model holds probable, and whether it is one. */
export interface ContentExample {
	/** The hashes of its features. */
	readonly features: Int32Array;
	/** The logarithm of the odds that the model gives it. */
	readonly odds: number;
	readonly isRight: boolean;
}

/** The probable contents of a paragraph that the model has not learnt from. */
export function contentExamples(model: AttributionModel, { block, regions, spans }: PreparedParagraph): readonly ContentExample[] {
	model.words.makeRoom();
	const view = seeParagraph(model.tagger, model.words, block.tokens, block.sentences, regions);
	const found = findSpans(model, view, scoreUnits(model, view));
	if (!found) return [];
	const gold = new Set(spans.map(({ first, end, role }) => `${first} ${end} ${ROLES.indexOf(role)}`));
	const examples: ContentExample[] = [];
	seeContents(view, found, (at, features) => {
		const span = found.probable[at];
		if (!span) return;
		examples.push({
			features: features.slice(),
			odds: oddsOf(span.probability),
			isRight: gold.has(`${span.start} ${span.end} ${span.type}`),
		});
	});
	return examples;
}
