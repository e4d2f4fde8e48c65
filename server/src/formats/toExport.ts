import {
	type Article,
	type ArticleAnnotations,
	compareSpans,
	type DateExpr,
	type EntityId,
	type Mention,
	type Quote,
	readAnnotations,
	type Span,
} from '../engine/index.js';
import type {
	ExportDocument,
	ExportedDate,
	ExportedEntity,
	ExportedMention,
	ExportedQuote,
	ExportedSpan,
	OffsetUnit,
} from './exportDocument.js';
import { lineIndex } from './lineIndex.js';
import { offsetConverter } from './offsets.js';
import { sha256 } from './sha256.js';

export interface ExportOptions {
	readonly offsets: OffsetUnit;
	/** The version of the program that exports, as package.json has it. */
	readonly generatorVersion: string;
}

/**
 * The export document of an article. `document.id` is taken as it is given: a host hands in a relative path or a name, never an absolute path.
 * The same article and options give the same document, key order included, so that rendering it gives the same bytes.
 */
export function toExport(article: Article, document: { readonly id: string }, options: ExportOptions): ExportDocument {
	return exportAnnotations(readAnnotations(article), document, options);
}

/**
 * The same of annotations that have been read out already. Ids count in reading order, whatever the order of the lists. Quoted words of no length
 * are left out, and a quote that has no others with them.
 */
export function exportAnnotations(
	annotations: ArticleAnnotations,
	document: { readonly id: string },
	options: ExportOptions,
): ExportDocument {
	const context = exportContext(annotations, options.offsets);
	const { text, publicationDate } = annotations;
	const mentions = inOrder(annotations.mentions).map((mention, i) => exportMention(context, mention, i));
	const known = new Set(annotations.entities.map(({ id }) => id));
	const quotes = exportQuotes(context, annotations.quotes, known);
	return {
		schemaVersion: 1,
		generator: { name: 'article-annotator', version: options.generatorVersion },
		document: {
			id: document.id,
			sha256: sha256(text),
			length: context.offset(text.length),
			publicationDate: publicationDate && { value: publicationDate.value, from: publicationDate.from },
		},
		offsetUnit: options.offsets,
		entities: exportEntities(context, annotations, mentions),
		mentions,
		quotes,
		dates: inOrder(annotations.dates).map((date, i) => exportDate(context, date, i)),
		findings: inOrder(annotations.findings).map(({ code, severity, start, end, message }) => ({
			code,
			severity,
			start: context.offset(start),
			end: context.offset(end),
			message,
		})),
	};
}

/** What every part of the export needs of the text. */
interface ExportContext {
	readonly offset: (utf16Offset: number) => number;
	readonly span: (span: Span) => ExportedSpan;
	readonly position: (utf16Offset: number) => { readonly line: number; readonly character: number };
	/** The number of an entity, handed out at the first asking; mentions ask in reading order, then speakers. */
	readonly entity: (id: EntityId) => string;
	/** The numbers handed out so far, in order. */
	readonly numbered: ReadonlyMap<EntityId, string>;
}

function exportContext({ text }: ArticleAnnotations, unit: OffsetUnit): ExportContext {
	const offset = offsetConverter(text, unit);
	const numbered = new Map<EntityId, string>();
	return {
		offset,
		span: ({ start, end }) => ({ start: offset(start), end: offset(end), text: text.slice(start, end) }),
		position: lineIndex(text),
		entity: (id) => {
			const known = numbered.get(id) ?? `entity-${numbered.size + 1}`;
			numbered.set(id, known);
			return known;
		},
		numbered,
	};
}

function exportMention(context: ExportContext, mention: Mention, index: number): ExportedMention {
	return {
		id: `mention-${index + 1}`,
		entity: context.entity(mention.entity),
		type: mention.type,
		...context.span(mention),
		range: { start: context.position(mention.start), end: context.position(mention.end) },
		source: { stage: mention.source.stage, rule: mention.source.rule },
		confidence: rounded(mention.confidence),
	};
}

function exportEntities(
	context: ExportContext,
	annotations: ArticleAnnotations,
	mentions: readonly ExportedMention[],
): readonly ExportedEntity[] {
	const mentionsOf = new Map<string, string[]>();
	for (const { entity, id } of mentions) {
		const list = mentionsOf.get(entity);
		if (list) list.push(id);
		else mentionsOf.set(entity, [id]);
	}
	const entities = new Map(annotations.entities.map((entity) => [entity.id, entity]));
	return [...context.numbered].flatMap(([key, id]) => {
		const entity = entities.get(key);
		if (!entity) return [];
		const { type, name, aliases } = entity;
		return [{ id, type, name, aliases, mentions: mentionsOf.get(id) ?? [], knowledge: null }];
	});
}

function exportQuotes(context: ExportContext, quotes: readonly Quote[], known: ReadonlySet<EntityId>): readonly ExportedQuote[] {
	return quotes
		.map((quote) => ({ ...quote, content: inOrder(quote.content.filter((span) => span.start < span.end)) }))
		.filter((quote) => quote.content.length > 0)
		.sort((a, b) => compareSpans(extent(a.content), extent(b.content)))
		.map((quote, i) => ({
			id: `quote-${i + 1}`,
			kind: quote.kind,
			content: quote.content.map(context.span),
			cue: quote.cue && context.span(quote.cue),
			cueKind: quote.cueKind,
			speaker: quote.speaker && {
				span: { ...context.span(quote.speaker), text: quote.speaker.text },
				entity: quote.speaker.entity !== null && known.has(quote.speaker.entity) ? context.entity(quote.speaker.entity) : null,
				rule: quote.speaker.rule,
				confidence: rounded(quote.speaker.confidence),
			},
			closed: quote.closed,
			source: { stage: quote.source.stage, rule: quote.source.rule },
			confidence: rounded(quote.confidence),
		}));
}

function exportDate(context: ExportContext, date: DateExpr, index: number): ExportedDate {
	return {
		id: `date-${index + 1}`,
		type: date.type,
		value: date.value,
		mod: date.mod ?? null,
		quant: date.quant ?? null,
		freq: date.freq ?? null,
		...context.span(date),
		underspecified: date.underspecified ?? null,
		known: date.known,
		implied: date.implied,
		anchor: date.anchor,
		anchorValue: date.anchorValue ?? null,
		alternatives: date.alternatives,
		why: date.why,
		source: { stage: date.source.stage, rule: date.source.rule },
	};
}

function extent(spans: readonly Span[]): Span {
	return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

function inOrder<T extends Span>(items: readonly T[]): readonly T[] {
	return items.toSorted(compareSpans);
}

/** Confidence to three decimals: more would be noise, and make a diff of two exports hard to read. */
function rounded(confidence: number): number {
	return Math.round(confidence * 1000) / 1000;
}
