import type { CancellationToken } from 'vscode-languageserver';
import {
	type Article,
	type ArticleAnnotations,
	contains,
	type EntityType,
	type EntityWithMentions,
	type Quote,
	readAnnotations,
} from '../../engine/index.js';
import type {
	AnnotatedEntity,
	AnnotatedQuote,
	AnnotationCounts,
	AnnotationsParams,
	AnnotationsResult,
	DocumentAnnotations,
} from '../../protocol/annotations.js';
import { type DocumentView, rangeOf } from '../../service/documentView.js';
import type { FeatureContext } from './context.js';

/** Answers what the client draws and lists, as soon as the document has been read. */
export async function answerAnnotations(
	context: FeatureContext,
	params: AnnotationsParams,
	token: CancellationToken,
): Promise<AnnotationsResult> {
	const read = await context.documents.read(params.uri, token);
	return read.kind === 'annotated' ? documentAnnotations(read.document.text, read.article) : read;
}

/** An article's annotations as the client takes them: in lines and characters, what it does not draw left out. */
export function documentAnnotations(document: DocumentView, article: Article): DocumentAnnotations {
	const annotations = readAnnotations(article);
	return {
		kind: 'annotated',
		uri: document.uri,
		version: document.version,
		publicationDate: annotations.publicationDate,
		entities: annotations.entities.map((entity) => annotatedEntity(document, annotations, entity)),
		quotes: annotatedQuotes(document, annotations),
		dates: annotations.dates.map((date) => ({ range: rangeOf(document, date, 0), type: date.type, value: date.value })),
		counts: countsOf(annotations),
	};
}

function annotatedEntity(document: DocumentView, annotations: ArticleAnnotations, entity: EntityWithMentions): AnnotatedEntity {
	const mentions = entity.mentions.flatMap((index) => annotations.mentions[index] ?? []);
	return {
		id: entity.id,
		type: entity.type,
		name: entity.name,
		aliases: entity.aliases,
		role: entity.role ?? mentions.find((mention) => mention.role !== undefined)?.role ?? null,
		mentions: mentions.map((mention) => rangeOf(document, mention, 0)),
	};
}

function annotatedQuotes(document: DocumentView, { quotes, entities }: ArticleAnnotations): readonly AnnotatedQuote[] {
	const names = new Map(entities.map((entity) => [entity.id, entity.name]));
	const depths = depthsOf(quotes);
	return quotes.map((quote, i) => ({
		kind: quote.kind,
		content: quote.content.map((span) => rangeOf(document, span, 0)),
		cue: quote.cue && rangeOf(document, quote.cue, 0),
		speaker: quote.speaker && {
			label: (quote.speaker.entity === null ? undefined : names.get(quote.speaker.entity)) ?? quote.speaker.text,
			range: rangeOf(document, quote.speaker, 0),
			entity: quote.speaker.entity,
		},
		closed: quote.closed,
		depth: depths[i] ?? 0,
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

function countsOf(annotations: ArticleAnnotations): AnnotationCounts {
	const entities: Partial<Record<EntityType, number>> = {};
	for (const { type } of annotations.entities) entities[type] = (entities[type] ?? 0) + 1;
	return {
		entities,
		mentions: annotations.mentions.length,
		quotes: annotations.quotes.length,
		dates: annotations.dates.length,
		findings: annotations.findings.length,
	};
}
