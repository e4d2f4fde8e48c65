import type { Hover } from 'vscode-languageserver';
import type { Article, CueKind, Span } from '../engine/index.js';
import type { CheckPages } from './diagnostics.js';
import { type DocumentView, rangeOf } from './documentView.js';
import { dateHover } from './hover/dateHover.js';
import { type CardSources, entityCard } from './hover/entityCard.js';
import { findingHover } from './hover/findingHover.js';
import { type MarkupFormat, renderSections, type Section } from './hover/markup.js';
import { quoteHover, quoteLine, quotesAt } from './hover/quoteHover.js';
import { isByHand, isShown } from './isShown.js';
import { itemAt, type Place, placeAt } from './place.js';

/** How a hover is put. */
export interface HoverOptions {
	readonly format: MarkupFormat;
	/** `excerpt`: the article is only a part of the document, so nothing is counted. */
	readonly scope: 'article' | 'excerpt';
	/** The kinds of cue whose quotes are spoken of; all where it is left out. */
	readonly cueKinds?: readonly CueKind[];
	/** What the card of a name is made of beside the article; `off` for none. A short card of the article alone where it is left out. */
	readonly card?: CardSources | 'off';
	/** Where checks are documented; nowhere where it is null or left out. */
	readonly checkPage?: CheckPages | null;
}

const ARTICLE_ALONE: CardSources = { detail: 'short', knowledge: [], elsewhere: [] };

/**
 * What there is to say at an offset: a name or a date first, then the quote around it (in a line, where it is not the thing hovered), then the
 * checks of the findings there. Null where there is nothing.
 */
export function hover(document: DocumentView, article: Article, offset: number, options: HoverOptions): Hover | null {
	const place = placeAt(article, offset);
	if (!place) return null;
	const { mentions, dates, findings } = place.block.annotations;
	const mention = itemAt(mentions, place.offset);
	const date = itemAt(dates, place.offset);
	const quotes = quotesAt(place.block, place.offset).filter((quote) => isByHand(quote) || isShown(quote, options.cueKinds));
	const hit: Span | undefined = mention ?? date ?? quotes[0]?.content.find((span) => span.start <= place.offset && place.offset < span.end);

	const sections: Section[] = [];
	const card = options.card ?? ARTICLE_ALONE;
	if (mention && card !== 'off') {
		const placed = { mention, start: mention.start + place.blockStart, end: mention.end + place.blockStart };
		sections.push(entityCard(document, article, placed, options.scope, card));
	}
	if (date) sections.push(dateHover(article, date));
	sections.push(...quoteSections(article, place, quotes, sections.length === 0 ? 'full' : 'line'));
	sections.push(
		...findings
			.filter((finding) => finding.start <= place.offset && place.offset < finding.end)
			.map((finding) => findingHover(finding, options.checkPage ?? null)),
	);

	const value = renderSections(sections, options.format);
	if (value === '') return null;
	return { contents: { kind: options.format, value }, ...(hit && { range: rangeOf(document, hit, place.blockStart) }) };
}

/** The innermost quote in full, or all of them in a line each. */
function quoteSections(article: Article, place: Place, quotes: ReturnType<typeof quotesAt>, detail: 'full' | 'line'): readonly Section[] {
	const [innermost, ...outer] = quotes;
	if (!innermost) return [];
	const lines = (detail === 'full' ? outer : quotes).map((quote) => quoteLine(article, quote));
	return [...(detail === 'full' ? [quoteHover(article, place, innermost)] : []), ...(lines.length > 0 ? [lines] : [])];
}
