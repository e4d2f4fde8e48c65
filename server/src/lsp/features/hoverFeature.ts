import type { CancellationToken, Hover, HoverParams } from 'vscode-languageserver';
import { entityQueryAt } from '../../service/hover/entityQuery.js';
import { hover } from '../../service/hover.js';
import { annotateExcerpt } from '../documents/excerpt.js';
import { type FeatureContext, stillReading, withArticle } from './context.js';

/** Answers a hover at once, from the surroundings alone where the document is still being read. */
export async function answerHover(context: FeatureContext, params: HoverParams, token: CancellationToken): Promise<Hover | null> {
	const reading = await stillReading(context, params.textDocument.uri, token);
	if (reading) {
		const { text, options, settings } = reading;
		const offset = text.offsetAt(params.position);
		const excerpt = annotateExcerpt(context.engine, text, text.getText(), { start: offset, end: offset }, options);
		return hover(excerpt.view, excerpt.article, offset - excerpt.shift, {
			format: context.client.hoverFormat,
			scope: 'excerpt',
			cueKinds: settings.quotes.cueKinds,
		});
	}
	return withArticle(context, params.textDocument.uri, token, null, (document, article, { settings }) => {
		const offset = document.offsetAt(params.position);
		const query = entityQueryAt(article, offset);
		return hover(document, article, offset, {
			format: context.client.hoverFormat,
			scope: 'article',
			cueKinds: settings.quotes.cueKinds,
			card: { detail: 'short', knowledge: [], elsewhere: query ? context.elsewhere(document.uri, query) : [] },
		});
	});
}
