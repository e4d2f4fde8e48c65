import { type TextDocument, workspace } from 'vscode';
import type { DocumentAnnotations } from '../../../server/src/protocol/annotations.js';
import { DEFAULT_SETTINGS, SETTINGS_SECTION } from '../../../server/src/protocol/settings.js';
import { passes, QUOTE_KINDS, type QuoteFilter } from './quoteFilter.js';

/** The setting that says which quotes the editor shows, as `affectsConfiguration` names it. */
export const SHOWN_SETTING = `${SETTINGS_SECTION}.quotes.cueKinds`;

/** The quotes that the editor shows of a document, by the settings that hold for it. */
export function shownFilter(document: TextDocument | undefined): QuoteFilter {
	const settings = workspace.getConfiguration(SETTINGS_SECTION, document);
	return { kinds: QUOTE_KINDS, cueKinds: settings.get('quotes.cueKinds', DEFAULT_SETTINGS.quotes.cueKinds) };
}

/** The same annotations without the quotes that the editor does not show. */
export function withShownQuotes(annotations: DocumentAnnotations, document: TextDocument | undefined): DocumentAnnotations {
	const filter = shownFilter(document);
	const quotes = annotations.quotes.filter((quote) => passes(filter, quote));
	return quotes.length === annotations.quotes.length
		? annotations
		: { ...annotations, quotes, counts: { ...annotations.counts, quotes: quotes.length } };
}
