import { type Article, type ArticleBlock, entityOf, type QuoteKind, type QuotePart, type Span } from '../../engine/index.js';
import { countWords } from '../countWords.js';
import type { Place } from '../place.js';
import type { Line, Section } from './markup.js';
import { counted, inQuotationMarks, reasonLine, shortened } from './words.js';

/** What is said of a quote that an offset lies in: kind, words, speaker, cue, and why this speaker and this quote. */
export function quoteHover(article: Article, place: Place, quote: QuotePart): Section {
	const words = quoteWords(article, place.index, quote);
	const open = quote.closed || quote.continues ? '' : ' · not closed';
	return [
		[{ strong: KIND_NAMES[quote.kind] }, ` · ${counted(words, 'word')}${open}`],
		speakerLine(article, quote),
		...(quote.cue ? [cueLine(place.block, quote.cue, quote)] : []),
		...(quote.speaker ? [reasonLine('Speaker found by', { rule: quote.speaker.rule }, quote.speaker.confidence)] : []),
		reasonLine(quote.speaker ? 'Quote found by' : 'Found by', quote.source, quote.confidence),
	];
}

/** The same in a line, for a name or a date inside a quote. */
export function quoteLine(article: Article, quote: QuotePart): Line {
	const name = speakerName(article, quote);
	const speaker: Line = name === null ? ['no speaker found'] : ['speaker ', { strong: name }];
	return [`In ${quote.kind === 'indirect' ? 'an' : 'a'} ${KIND_NAMES[quote.kind].toLowerCase()} · `, ...speaker];
}

/** The quotes of a block that an offset lies in, the innermost first. */
export function quotesAt(block: ArticleBlock, offset: number): readonly QuotePart[] {
	return block.annotations.quotes
		.filter((quote) => quote.content.some((span) => isIn(span, offset)) || (quote.cue !== null && isIn(quote.cue, offset)))
		.sort((a, b) => lengthOf(a) - lengthOf(b));
}

const KIND_NAMES: Readonly<Record<QuoteKind, string>> = { direct: 'Direct quote', mixed: 'Partial quote', indirect: 'Indirect quote' };

/** The speaker by full name, then the words that stand for it where they are others. */
function speakerLine(article: Article, quote: QuotePart): Line {
	const name = speakerName(article, quote);
	if (name === null || !quote.speaker) return ['No speaker found'];
	const words = shortened(quote.speaker.text);
	return ['Speaker ', { strong: name }, words === name ? '' : ` (${inQuotationMarks(words)})`];
}

function speakerName(article: Article, { speaker }: QuotePart): string | null {
	if (!speaker) return null;
	return shortened((speaker.entity === null ? undefined : entityOf(article.names, speaker.entity)?.name) ?? speaker.text);
}

function cueLine(block: ArticleBlock, cue: Span, quote: QuotePart): Line {
	return [`Cue ${inQuotationMarks(block.text.slice(cue.start, cue.end))}${quote.cueKind ? ` (${quote.cueKind})` : ''}`];
}

/** The words of a quote, over all the paragraphs that it runs through. */
function quoteWords(article: Article, index: number, quote: QuotePart): number {
	let words = wordsOf(article.blocks[index], quote);
	for (let i = index, part: QuotePart | undefined = quote; part?.continued && i > 0; ) {
		i--;
		part = article.blocks[i]?.annotations.quotes.find((before) => before.continues);
		if (part) words += wordsOf(article.blocks[i], part);
	}
	for (let i = index, part: QuotePart | undefined = quote; part?.continues; ) {
		i++;
		part = article.blocks[i]?.annotations.quotes.find((after) => after.continued);
		if (part) words += wordsOf(article.blocks[i], part);
	}
	return words;
}

function wordsOf(block: ArticleBlock | undefined, quote: QuotePart): number {
	if (!block) return 0;
	return countWords(quote.content.map((span) => block.text.slice(span.start, span.end)).join(' '));
}

function lengthOf(quote: QuotePart): number {
	return quote.content.reduce((sum, span) => sum + span.end - span.start, 0);
}

function isIn(span: Span, offset: number): boolean {
	return span.start <= offset && offset < span.end;
}
