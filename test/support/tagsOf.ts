import {
	type Article,
	type ArticleAnnotations,
	type DateExpr,
	type Quote,
	type QuoteKind,
	readAnnotations,
} from '../../server/src/engine/index.js';
import type { Tag } from './tags.js';

/** All that the engine says of an article, as tags with every detail. */
export function tagsOf(article: Article): readonly Tag[] {
	const annotations = readAnnotations(article);
	const names = new Map(annotations.entities.map((entity) => [entity.id, entity.name]));
	return [
		...annotations.mentions.map((mention) => tag(mention, mention.type, names.get(mention.entity) ?? null)),
		...annotations.dates.map((date) => ({ ...tag(date, date.type.toLowerCase(), dateDetail(date)), asides: dateAsides(date) })),
		...annotations.quotes.flatMap((quote, i) => quoteTags(quote, i + 1, names)),
		...annotations.findings.map((finding) => tag(finding, `!${finding.code}`, null)),
		...blockTags(annotations),
	];
}

function tag(
	span: { readonly start: number; readonly end: number },
	label: string,
	detail: string | null,
	quotes: readonly number[] = [],
): Tag {
	return { start: span.start, end: span.end, label, quotes, detail };
}

function dateDetail({ value, mod, quant, freq }: DateExpr): string {
	return [value, mod && `mod=${mod}`, quant && `quant=${quant}`, freq && `freq=${freq}`].filter(Boolean).join(' ');
}

/** The rule of a date is its form and the policy that resolved it. */
function dateAsides({
	underspecified,
	alternatives,
	anchor,
	anchorValue,
	source,
	known,
	implied,
}: DateExpr): Readonly<Record<string, string>> {
	const slash = source.rule.indexOf('/');
	return {
		open: underspecified ?? 'none',
		or: alternatives.join(',') || 'none',
		from: anchor === 'text' ? `text:${anchorValue}` : anchor,
		known: known.join(',') || 'none',
		implied: implied.join(',') || 'none',
		form: source.rule.slice(0, slash),
		by: source.rule.slice(slash + 1),
	};
}

const QUOTE_LABELS: Readonly<Record<QuoteKind, string>> = { direct: 'quote', mixed: 'mixed', indirect: 'indirect' };

function quoteTags(quote: Quote, number: number, names: ReadonlyMap<string, string>): readonly Tag[] {
	const { speaker, cue } = quote;
	return [
		...quote.content.map((span) => tag(span, QUOTE_LABELS[quote.kind], quote.closed ? null : 'open', [number])),
		...(cue ? [tag(cue, 'cue', quote.cueKind, [number])] : []),
		...(speaker ? [tag(speaker, 'speaker', (speaker.entity && names.get(speaker.entity)) ?? null, [number])] : []),
	];
}

/** Paragraphs are the rule and go unmarked; line ends stay outside. */
function blockTags({ blocks, text }: ArticleAnnotations): readonly Tag[] {
	return blocks
		.filter(({ kind }) => kind !== 'paragraph' && kind !== 'blank')
		.map(({ start, end, kind }) => tag({ start, end: start + text.slice(start, end).trimEnd().length }, kind, null));
}
