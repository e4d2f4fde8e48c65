import { type Article, entityOf } from '../../engine/index.js';
import { articleKnowledge } from '../../knowledge/article/articleKnowledge.js';
import type { KeyFact, Knowledge, KnowledgeLink } from '../../knowledge/knowledge.js';
import type { OtherArticle } from '../crossArticleMentions.js';
import type { DocumentView } from '../documentView.js';
import { mentionsOf, type PlacedMention } from '../mentions.js';
import { elsewhereLines, lineUrl, roleElsewhere } from './elsewhereLines.js';
import type { Line, Section } from './markup.js';
import { inLowerCase, otherForms } from './otherForms.js';
import { describeTimex } from './timexText.js';
import { whyLine } from './whyLine.js';
import { inQuotationMarks, shortened, TYPE_NAMES } from './words.js';

/** What a card is made of beside the article. */
export interface CardSources {
	/** How much of it is told. */
	readonly detail: CardDetail;
	/** What else is known of the entity, the nearest source first. */
	readonly knowledge: readonly Knowledge[];
	/** The other articles that name it, the most mentions first. */
	readonly elsewhere: readonly OtherArticle[];
	/** `pending`: more is being looked up online, for the next hover. */
	readonly lookup?: 'pending';
}

export type CardDetail = 'short' | 'full';

/** How many of each there are in a card. */
const MOST: Readonly<
	Record<CardDetail, { readonly facts: number; readonly forms: number; readonly articles: number; readonly links: number }>
> = {
	short: { facts: 3, forms: 4, articles: 3, links: 2 },
	full: { facts: 12, forms: 12, articles: 10, links: 8 },
};

/** So many lines of an article are named in a full card. */
const MOST_LINES = 12;

/**
 * The card of a named entity, the most useful line first: name, type, and what it is; key facts; other forms; where it is named, here and in other articles; pages to
 * read on; who says so, and why it was tagged. `excerpt`: only a part of the article has been read, so mentions are not counted.
 */
export function entityCard(
	document: DocumentView,
	article: Article,
	named: PlacedMention,
	scope: 'article' | 'excerpt',
	sources: CardSources,
): Section {
	const { mention } = named;
	const stated = articleKnowledge(article, mention.entity);
	const layers = [...(stated ? [stated] : []), ...sources.knowledge];
	const most = MOST[sources.detail];
	const ownName = sources.knowledge.find(({ origin }) => origin === 'workspace')?.name;
	const name = ownName ?? inLowerCase(entityOf(article.names, mention.entity)?.name ?? mention.text, layers);
	const [first, ...others] = descriptions(layers);
	return [
		[{ strong: shortened(name) }, ` · ${typeName(mention, sources.knowledge)}${first === undefined ? '' : ` · ${shortened(first)}`}`],
		...others.slice(0, sources.detail === 'full' ? 4 : 1).map((description): Line => [shortened(description)]),
		...roleElsewhere(sources.elsewhere, layers),
		...extractLines(sources.knowledge),
		...factLines(layers, most.facts),
		...formLines(otherForms(article, mention.entity, name, layers, sources.detail), most.forms),
		...(scope === 'article' ? [countLine(document, article, named, sources.detail)] : []),
		...elsewhereLines(sources.elsewhere, most.articles),
		...linkLines(layers, most.links),
		...sourceLines(sources.knowledge),
		...(sources.lookup === 'pending' ? [['Looking it up online …']] : []),
		whyLine(mention, listOf(sources.knowledge)),
	];
}

/** A nationality is called so where the gazetteer knows it for one. */
function typeName({ type }: PlacedMention['mention'], knowledge: readonly Knowledge[]): string {
	return type === 'group' && knowledge.some(({ origin }) => origin === 'builtIn') ? 'nationality' : TYPE_NAMES[type];
}

/** What the sources say that it is, each once, and none that another says in more words. */
function descriptions(layers: readonly Knowledge[]): readonly string[] {
	const all = layers.flatMap(({ description }) => description ?? []);
	const isSaid = (text: string, by: string) => by.toLowerCase().includes(text.toLowerCase());
	return all.filter(
		(text, i) => !all.some((other, j) => (j < i ? isSaid(text, other) : j > i && other.length > text.length && isSaid(text, other))),
	);
}

/** "Capital Port Vila · Population about 330,000"; of a label that several sources know, the nearest one's. */
function factLines(layers: readonly Knowledge[], most: number): readonly Line[] {
	const facts: KeyFact[] = [];
	for (const { facts: stated } of layers) for (const fact of stated) if (!facts.some(({ label }) => label === fact.label)) facts.push(fact);
	if (facts.length === 0) return [];
	return [
		facts.slice(0, most).flatMap(({ label, value }, i): Line => [i > 0 ? ` · ${label} ` : `${label} `, { strong: shortened(value) }]),
	];
}

function formLines(forms: readonly string[], most: number): readonly Line[] {
	if (forms.length === 0) return [];
	const shown = forms.slice(0, most).map((form) => inQuotationMarks(shortened(form)));
	return [[`Also ${shown.join(', ')}${forms.length > most ? ' …' : ''}`]];
}

/** Which mention this is; a full card names the lines of all. */
function countLine(document: DocumentView, article: Article, named: PlacedMention, detail: CardDetail): Line {
	const all = mentionsOf(article, named.mention.entity);
	if (all.length === 1) return ['The only mention in this article'];
	const number = all.findIndex((other) => other.start === named.start) + 1;
	const count = `Mention ${number} of ${all.length}`;
	if (detail === 'short') return [count];
	const lines = [...new Set(all.map(({ start }) => document.positionAt(start).line))];
	const links = lines
		.slice(0, MOST_LINES)
		.flatMap((line, i): Line => [i > 0 ? ', ' : '', { text: String(line + 1), url: lineUrl(document.uri, line) }]);
	return [`${count}, in ${lines.length === 1 ? 'line' : 'lines'} `, ...links, lines.length > MOST_LINES ? ' …' : ''];
}

function linkLines(layers: readonly Knowledge[], most: number): readonly Line[] {
	const links: KnowledgeLink[] = [];
	for (const { links: stated } of layers) for (const link of stated) if (!links.some(({ url }) => url === link.url)) links.push(link);
	if (links.length === 0) return [];
	return [links.slice(0, most).flatMap(({ title, url }, i): Line => [i > 0 ? ' · ' : '', { text: shortened(title), url }])];
}

function sourceLines(knowledge: readonly Knowledge[]): readonly Line[] {
	return knowledge.length === 0 ? [] : [[`From ${[...new Set(knowledge.map(sourceText))].join(', ')}`]];
}

function sourceText({ source, retrieved }: Knowledge): string {
	const day = retrieved === undefined ? null : describeTimex({ type: 'DATE', value: retrieved }).text;
	return day === null ? source : `${source} (retrieved ${day.replace(/^\p{L}+, /u, '')})`;
}

/** The knowledge base that has an entity tagged; null where none does. */
function listOf(knowledge: readonly Knowledge[]): string | null {
	return knowledge.find(({ origin, type }) => origin === 'workspace' && type !== null)?.source ?? null;
}

/** What an encyclopedia begins with, in its own words. */
function extractLines(knowledge: readonly Knowledge[]): readonly Line[] {
	return knowledge.flatMap(({ extract }) => (extract === undefined ? [] : [[extract]]));
}
