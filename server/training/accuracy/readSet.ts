import { type Article, type ArticleAnnotations, annotate, type Engine, type Quote, readAnnotations } from '../../src/engine/index.js';
import type { Stretch } from '../quotes/goldQuotes.js';
import type { GoldAttribution, GoldDocument, GoldSet } from './goldSets.js';
import { type DateScore, scoreDates } from './scoreDates.js';
import { type NameScore, scoreNames } from './scoreNames.js';
import { type QuoteScore, scoreQuotes } from './scoreQuotes.js';
import { type SpeakerScore, scoreSpeakers } from './scoreSpeakers.js';

/** A gold article as the engine reads it. */
export interface ReadDocument {
	readonly gold: GoldDocument;
	readonly article: Article;
	readonly annotations: ArticleAnnotations;
}

/** What the engine reaches on a set; null where the set does not mark the layer. */
export interface SetScores {
	readonly name: string;
	readonly articles: number;
	readonly names: NameScore | null;
	readonly dates: DateScore | null;
	readonly quotes: QuoteScore | null;
	readonly speakers: SpeakerScore | null;
}

/** Annotates a set from raw text and publication dates alone. */
export function readSet(engine: Engine, { documents }: GoldSet): readonly ReadDocument[] {
	return documents.map((gold) => {
		const date = gold.date === null ? {} : { publicationDate: gold.date.slice(0, 'YYYY-MM-DD'.length) };
		const article = annotate(engine, gold.text, { syntax: 'plain', ...date });
		return { gold, article, annotations: readAnnotations(article) };
	});
}

/** Scores each layer that the set marks. */
export function scoreSet(name: string, documents: readonly ReadDocument[]): SetScores {
	const layer = <T, Score>(pick: (document: ReadDocument) => T | null, score: (items: readonly T[]) => Score): Score | null => {
		const items = documents.map(pick).filter((item) => item !== null);
		return items.length > 0 ? score(items) : null;
	};
	return {
		name,
		articles: documents.length,
		names: layer(({ gold, annotations }) => gold.names && { gold: gold.names, found: annotations.mentions }, scoreNames),
		dates: layer(({ gold, annotations }) => gold.dates && { text: gold.text, gold: gold.dates, found: annotations.dates }, scoreDates),
		quotes: layer(
			({ gold, annotations }) =>
				gold.quotes && { text: gold.text, gold: gold.quotes, found: inOrder(annotations.quotes).map(toAttribution), ignored: gold.ignored },
			scoreQuotes,
		),
		speakers: layer(
			({ gold, annotations }) => gold.speakers && { text: gold.text, gold: gold.speakers, found: spokenQuotes(annotations) },
			scoreSpeakers,
		),
	};
}

function spokenQuotes({ quotes, entities }: ArticleAnnotations) {
	const names = new Map(entities.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
	return inOrder(quotes).map(({ content, speaker }) => ({
		content: content.map(({ start, end }): Stretch => [start, end]),
		names: (speaker?.entity != null && names.get(speaker.entity)) || null,
	}));
}

/** Quotes that have words, by where they begin and end. */
function inOrder(quotes: readonly Quote[]): readonly Quote[] {
	const placed = quotes.flatMap((quote) => {
		const content = quote.content.filter(({ start, end }) => start < end).toSorted((a, b) => a.start - b.start || a.end - b.end);
		const [first, last] = [content[0], content.at(-1)];
		return first && last ? [{ quote: { ...quote, content }, start: first.start, end: last.end }] : [];
	});
	return placed.toSorted((a, b) => a.start - b.start || b.end - a.end).map(({ quote }) => quote);
}

function toAttribution({ kind, content, cue, speaker }: Quote): GoldAttribution {
	return {
		content: content.map(({ start, end }): Stretch => [start, end]),
		source: speaker && [[speaker.start, speaker.end]],
		cue: cue && [[cue.start, cue.end]],
		direct: kind === 'direct',
	};
}
