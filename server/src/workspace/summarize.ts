import { type Article, type ArticleBlock, type EntityId, entityOf, type QuotePart } from '../engine/index.js';
import type { Description } from '../knowledge/article/description.js';
import { descriptionsOf } from '../knowledge/article/descriptions.js';
import type { ArticleSummary, StatedRole, SummarizedEntity, SummarizedQuote } from './articleSummary.js';
import { LineCounter } from './lineCounter.js';

/** Of so many blocks a step is made. */
const BLOCKS_A_STEP = 128;
/** The longest beginning of a quote that is kept, in code units. */
const LONGEST_WORDS = 80;
const LONGEST_TITLE = 120;

/** What an index keeps of an article, made in steps, since the article may be long. */
export function* summarizeInSteps(article: Article): Generator<void, ArticleSummary> {
	const lines = new LineCounter();
	const mentions = new Map<EntityId, KnownOfEntity>();
	const quotes: SummarizedQuote[] = [];
	for (const [i, block] of article.blocks.entries()) {
		if (i % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield;
		lines.enter(block.text);
		for (const mention of block.annotations.mentions) {
			if (mention.type === 'money') continue;
			const known = mentions.get(mention.entity) ?? { places: [], role: null, weight: 0 };
			const place = lines.place(mention);
			known.places.push(...place);
			for (const description of descriptionsOf(block, mention)) takeRole(known, description, place[0] ?? 0);
			mentions.set(mention.entity, known);
		}
		for (const part of block.annotations.quotes) {
			const quote = part.continued ? null : summarizeQuote(article, block, part, lines);
			if (quote) quotes.push(quote);
		}
	}
	const headline = article.blocks.find((block) => block.kind === 'headline');
	return {
		title: headline ? oneLine(headline.text.replace(/^\s*#{1,6}\s/u, ''), LONGEST_TITLE) || null : null,
		entities: [...mentions].flatMap(([id, { places, role }]) => summarizeEntity(article, id, places, role)),
		quotes,
	};
}

/** What is known of an entity when some of its mentions have been read. */
interface KnownOfEntity {
	readonly places: number[];
	role: StatedRole | null;
	/** How much the role tells. */
	weight: number;
}

/** Takes a description for the role where it tells more than the one there is. */
function takeRole(known: KnownOfEntity, { text, weight }: Description, line: number): void {
	if (weight <= known.weight) return;
	known.role = { text: oneLine(text, LONGEST_WORDS), line };
	known.weight = weight;
}

function summarizeEntity(
	article: Article,
	id: EntityId,
	mentions: readonly number[],
	role: StatedRole | null,
): readonly SummarizedEntity[] {
	const entity = entityOf(article.names, id);
	if (!entity) return [];
	const { type, name, aliases } = entity;
	return [{ type, name, aliases, role, mentions }];
}

function summarizeQuote(article: Article, block: ArticleBlock, part: QuotePart, lines: LineCounter): SummarizedQuote | null {
	const [first] = part.content;
	const last = part.content.at(-1);
	if (!first || !last) return null;
	const words = oneLine(part.content.map(({ start, end }) => block.text.slice(start, end)).join(' … '), LONGEST_WORDS);
	if (words === '') return null;
	const { speaker, cueKind } = part;
	const entity = speaker?.entity ? entityOf(article.names, speaker.entity) : undefined;
	const span = { start: first.start, end: Math.max(first.end, last.end) };
	return { words, speaker: entity?.name ?? (speaker ? oneLine(speaker.text, LONGEST_WORDS) : null), cueKind, place: lines.place(span) };
}

/** The beginning of a text in one line, cut at a word where it is long. */
function oneLine(text: string, longest: number): string {
	const line = text
		.slice(0, longest * 2)
		.replace(/\s+/gu, ' ')
		.trim();
	if (line.length <= longest) return line;
	const cut = line.slice(0, longest);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).replace(/\p{Cs}$/u, '')}…`;
}
