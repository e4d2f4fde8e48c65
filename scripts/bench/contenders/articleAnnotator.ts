import { readFileSync } from 'node:fs';
import type { AnnotateOptions } from '../../../server/src/engine/index.js';
import { inRepository } from '../../support/paths.js';
import { type Contender, PUBLICATION_DATE } from '../contender.js';
import { importEngine } from '../importEngine.js';

const OPTIONS: AnnotateOptions = { syntax: 'plain', publicationDate: PUBLICATION_DATE };

/** This engine: mentions linked to entities, dates, quotes with speakers, findings. */
export async function loadArticleAnnotator(): Promise<Contender> {
	const { annotate, loadEngine, readAnnotations, update } = await importEngine();
	const engine = loadEngine({
		lexicon: readFileSync(inRepository('dist', 'lexicon.txt'), 'utf8'),
		entityModel: readFileSync(inRepository('dist', 'entities.crf')),
	});
	return {
		annotate: (text) => {
			const { mentions, dates, quotes, findings } = readAnnotations(annotate(engine, text, OPTIONS));
			return mentions.length + dates.length + quotes.length + findings.length;
		},
		open: (text) => {
			let article = annotate(engine, text, OPTIONS);
			return {
				type: (edit) => {
					article = update(engine, article, [edit]);
				},
			};
		},
	};
}
