import type { Range } from 'vscode-languageserver';
import { type Article, contains, type EntityId, type EntityType, entityOf, type Quote, readQuotes } from '../../engine/index.js';
import type { AnnotatedDate, AnnotatedEntity, AnnotatedQuote, AnnotationCounts, DocumentAnnotations } from '../../protocol/annotations.js';
import { blockPositions } from '../../service/blockPositions.js';
import { countWords } from '../../service/countWords.js';
import { type DocumentView, rangeOf } from '../../service/documentView.js';
import { isByHand } from '../../service/isShown.js';
import { BLOCKS_A_STEP, finish, type Steps } from '../../service/steps.js';
import type { Orphan } from '../../sidecar/orphan.js';

/** An article's annotations as the client takes them: in lines and characters, what it does not draw left out. */
export function documentAnnotations(document: DocumentView, article: Article, orphans: readonly Orphan[] = []): DocumentAnnotations {
	return finish(documentAnnotationsInSteps(document, article, orphans));
}

/**
 * The same in steps, between which the document must not change.
 * Why not by `readAnnotations`: that copies every annotation, which in a large article would hold up others.
 */
export function* documentAnnotationsInSteps(
	document: DocumentView,
	article: Article,
	orphans: readonly Orphan[],
): Steps<DocumentAnnotations> {
	const mentions = new Map<EntityId, { readonly ranges: Range[]; role: string | null }>();
	const dates: AnnotatedDate[] = [];
	/** The words of each quote, in the order of `readQuotes`. */
	const words: number[] = [];
	for (const [i, block] of article.blocks.entries()) {
		if (i % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield;
		const positions = blockPositions(document, block, article.starts[i] ?? 0);
		for (const mention of block.annotations.mentions) {
			const known = mentions.get(mention.entity) ?? { ranges: [], role: null };
			known.ranges.push(positions.of(mention));
			known.role ??= mention.role ?? null;
			mentions.set(mention.entity, known);
		}
		for (const part of block.annotations.quotes) {
			const count = countWords(part.content.map(({ start, end }) => block.text.slice(start, end)).join(' '));
			if (part.continued && words.length > 0) words[words.length - 1] = (words.at(-1) ?? 0) + count;
			else words.push(count);
		}
		for (const date of block.annotations.dates) dates.push({ range: positions.of(date), type: date.type, value: date.value });
	}
	yield;
	const entities = [...mentions].flatMap(([id, { ranges, role }]): readonly AnnotatedEntity[] => {
		const entity = entityOf(article.names, id);
		if (!entity) return [];
		const { type, name, aliases } = entity;
		return [{ id, type, name, aliases, role: entity.role ?? role, mentions: ranges }];
	});
	const whole = readQuotes(article);
	yield;
	const quotes = annotatedQuotes(document, whole, words, namesOf(article, entities));
	return {
		kind: 'annotated',
		uri: document.uri,
		version: document.version,
		publicationDate: article.head.publicationDate,
		entities,
		quotes,
		dates,
		orphans: orphans.map(({ id, words, said, start }) => ({ id, words, said, line: document.positionAt(start).line })),
		counts: countsOf(article, entities, quotes),
	};
}

/** What an entity is called; looked up once each, since few speakers say most of what is quoted. */
function namesOf(article: Article, entities: readonly AnnotatedEntity[]): (id: EntityId) => string | undefined {
	const names = new Map<EntityId, string | undefined>(entities.map(({ id, name }) => [id, name]));
	return (id) => {
		if (!names.has(id)) names.set(id, entityOf(article.names, id)?.name);
		return names.get(id);
	};
}

function annotatedQuotes(
	document: DocumentView,
	quotes: readonly Quote[],
	words: readonly number[],
	nameOf: (id: EntityId) => string | undefined,
): readonly AnnotatedQuote[] {
	const depths = depthsOf(quotes);
	return quotes.map((quote, i) => ({
		kind: quote.kind,
		content: quote.content.map((span) => rangeOf(document, span, 0)),
		cue: quote.cue && rangeOf(document, quote.cue, 0),
		cueKind: quote.cueKind,
		words: words[i] ?? 0,
		speaker: quote.speaker && {
			label: (quote.speaker.entity === null ? undefined : nameOf(quote.speaker.entity)) ?? quote.speaker.text,
			range: rangeOf(document, quote.speaker, 0),
			entity: quote.speaker.entity,
		},
		closed: quote.closed,
		depth: depths[i] ?? 0,
		by: isByHand(quote) ? 'person' : 'tagger',
	}));
}

/** For each quote, in how many others its first words lie. Only those that begin before it and have not ended can hold it, so few are looked at. */
function depthsOf(quotes: readonly Quote[]): readonly number[] {
	let open: readonly Quote[] = [];
	const depths = new Map<Quote, number>();
	const byStart = quotes.toSorted((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
	for (const quote of byStart) {
		open = open.filter((outer) => endOf(outer) > startOf(quote));
		const first = quote.content[0];
		depths.set(quote, first ? open.filter((outer) => outer.content.some((span) => contains(span, first))).length : 0);
		open = [...open, quote];
	}
	return quotes.map((quote) => depths.get(quote) ?? 0);
}

function startOf(quote: Quote): number {
	return quote.content[0]?.start ?? 0;
}

function endOf(quote: Quote): number {
	return quote.content.at(-1)?.end ?? 0;
}

function countsOf(article: Article, entities: readonly AnnotatedEntity[], quotes: readonly AnnotatedQuote[]): AnnotationCounts {
	const byType: Partial<Record<EntityType, number>> = {};
	for (const { type } of entities) byType[type] = (byType[type] ?? 0) + 1;
	const sum = (list: 'mentions' | 'dates' | 'findings') =>
		article.blocks.reduce((total, block) => total + block.annotations[list].length, 0);
	return { entities: byType, mentions: sum('mentions'), quotes: quotes.length, dates: sum('dates'), findings: sum('findings') };
}
