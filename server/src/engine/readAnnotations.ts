import { type Article, textOf } from './article.js';
import type { BlockKind } from './blocks/block.js';
import type { Finding } from './checks/finding.js';
import type { DateExpr } from './dates/timex.js';
import type { Entity, EntityId, Mention } from './entities/mention.js';
import { entityOf } from './linking/names.js';
import type { PublicationDate } from './options.js';
import type { CueKind, QuoteKind, QuotePart } from './quotes/quote.js';
import type { Source } from './text/source.js';
import { type Span, shift } from './text/span.js';

/** Who is quoted: the words, wherever in the article they stand. */
export interface QuoteSpeaker extends Span {
	readonly text: string;
	readonly entity: EntityId | null;
	readonly rule: string;
	readonly confidence: number;
}

/** A quote as a whole: parts that run on over paragraphs are joined. */
export interface Quote {
	readonly kind: QuoteKind;
	readonly content: readonly Span[];
	readonly cue: Span | null;
	readonly cueKind: CueKind | null;
	readonly speaker: QuoteSpeaker | null;
	readonly closed: boolean;
	readonly source: Source;
	readonly confidence: number;
}

export interface EntityWithMentions extends Entity {
	/** Indices into `mentions`, in reading order; none of a speaker that no name alone stands for ("the Roe campaign"). */
	readonly mentions: readonly number[];
}

/** Everything said of an article, flat, with offsets into its text; each list in reading order, entities by their first mention, those without any behind them. */
export interface ArticleAnnotations {
	readonly text: string;
	readonly publicationDate: PublicationDate | null;
	readonly blocks: readonly (Span & { readonly kind: BlockKind })[];
	readonly mentions: readonly Mention[];
	readonly entities: readonly EntityWithMentions[];
	readonly quotes: readonly Quote[];
	readonly dates: readonly DateExpr[];
	readonly findings: readonly Finding[];
}

/** Reads an article out. Costs time in proportion to its length: for exports and whole-article views, not for a keystroke. */
export function readAnnotations(article: Article): ArticleAnnotations {
	const mentions = flat(article, (at) => at.mentions, moved);
	const quotes = readQuotes(article);
	return {
		text: textOf(article),
		publicationDate: article.head.publicationDate,
		blocks: article.blocks.map((block, i) => ({ kind: block.kind, start: article.starts[i] ?? 0, end: article.starts[i + 1] ?? 0 })),
		mentions,
		entities: gatherEntities(article, mentions, quotes),
		quotes,
		dates: flat(article, (at) => at.dates, moved),
		findings: flat(article, (at) => at.findings, moveFinding),
	};
}

/** The quotes of an article with offsets into its text, parts joined. */
export function readQuotes(article: Article): readonly Quote[] {
	const quotes: Quote[] = [];
	article.blocks.forEach((block, i) => {
		for (const part of block.annotations.quotes) {
			const quote = wholeQuote(article, part, i);
			const before = quotes.at(-1);
			if (part.continued && before) quotes[quotes.length - 1] = join(before, quote);
			else quotes.push(quote);
		}
	});
	return quotes;
}

function wholeQuote(article: Article, part: QuotePart, block: number): Quote {
	const start = article.starts[block] ?? 0;
	const { kind, cueKind, closed, source, confidence, speaker } = part;
	return {
		kind,
		content: part.content.map((span) => shift(span, start)),
		cue: part.cue && shift(part.cue, start),
		cueKind,
		speaker: speaker && {
			...shift({ start: speaker.span.start, end: speaker.span.end }, article.starts[block - speaker.span.blocksBack] ?? 0),
			text: speaker.text,
			entity: speaker.entity,
			rule: speaker.rule,
			confidence: speaker.confidence,
		},
		closed,
		source,
		confidence,
	};
}

function join(first: Quote, next: Quote): Quote {
	return {
		...first,
		kind: first.kind === next.kind ? first.kind : 'mixed',
		content: [...first.content, ...next.content],
		cue: first.cue ?? next.cue,
		cueKind: first.cueKind ?? next.cueKind,
		speaker: first.cue ? first.speaker : (next.cue && next.speaker) || first.speaker || next.speaker,
		closed: next.closed,
	};
}

function gatherEntities(article: Article, mentions: readonly Mention[], quotes: readonly Quote[]): readonly EntityWithMentions[] {
	const indices = groupIndices(mentions);
	for (const { speaker } of quotes) if (speaker?.entity && !indices.has(speaker.entity)) indices.set(speaker.entity, NO_INDICES);
	return [...indices].flatMap(([id, list]) => {
		const entity = entityOf(article.names, id);
		return entity ? [{ ...entity, mentions: list }] : [];
	});
}

function flat<T>(
	article: Article,
	list: (at: Article['blocks'][number]['annotations']) => readonly T[],
	move: (item: T, by: number) => T,
): readonly T[] {
	return article.blocks.flatMap((block, i) => list(block.annotations).map((item) => move(item, article.starts[i] ?? 0)));
}

function moved<T extends Span>(item: T, by: number): T {
	return { ...item, start: item.start + by, end: item.end + by };
}

function moveFinding(finding: Finding, by: number): Finding {
	return {
		...moved(finding, by),
		related: finding.related.map((place) => moved(place, by)),
		fixes: finding.fixes.map((fix) => (fix.kind === 'edit' ? { ...fix, edits: fix.edits.map((edit) => moved(edit, by)) } : fix)),
	};
}

const NO_INDICES: readonly number[] = [];

function groupIndices(mentions: readonly Mention[]): Map<EntityId, readonly number[]> {
	const groups = new Map<EntityId, number[]>();
	mentions.forEach((mention, i) => {
		const group = groups.get(mention.entity);
		if (group) group.push(i);
		else groups.set(mention.entity, [i]);
	});
	return groups;
}
