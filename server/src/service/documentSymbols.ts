import { type DocumentSymbol, type Position, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { type Article, type ArticleBlock, type CueKind, contains, entityOf, type QuotePart, type Span } from '../engine/index.js';
import { type BlockPositions, blockPositions } from './blockPositions.js';
import type { DocumentView } from './documentView.js';
import { headingRank } from './foldingRanges.js';
import { describeTimex } from './hover/timexText.js';
import { isByHand, isShown } from './isShown.js';
import { BLOCKS_A_STEP, finish, type Steps } from './steps.js';
import { ENTITY_KINDS, QUOTE_KIND } from './symbolKinds.js';

/** From so many mentions and dates on, one is listed where it stands first, no longer once a paragraph: an outline of more cannot be read, or sent fast. */
const MANY_MENTIONS = 3000;
const LONGEST_NAME = 60;

const KINDS = {
	headline: SymbolKind.Module,
	section: SymbolKind.Namespace,
	paragraph: SymbolKind.String,
	quote: QUOTE_KIND,
	date: SymbolKind.Constant,
} as const;

/** The outline of an article: the headline, below it sections, below them paragraphs with their quotes, by cues of some kinds or all, and the entities that they name. */
export function documentSymbols(document: DocumentView, article: Article, cueKinds?: readonly CueKind[]): DocumentSymbol[] {
	return finish(documentSymbolsInSteps(document, article, cueKinds));
}

/** The same in steps. The document must not change between them. */
export function* documentSymbolsInSteps(document: DocumentView, article: Article, cueKinds?: readonly CueKind[]): Steps<DocumentSymbol[]> {
	const top: DocumentSymbol[] = [];
	const open: OpenSection[] = [];
	const count = article.blocks.reduce((sum, block) => sum + block.annotations.mentions.length + block.annotations.dates.length, 0);
	const seen = new Set<string>();
	for (const [i, block] of article.blocks.entries()) {
		if (i % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield;
		const start = article.starts[i] ?? 0;
		const rank = rankOf(block);
		if (rank !== null) closeSections(open, rank, document.positionAt(start));
		const positions = blockPositions(document, block, start);
		const symbol = blockSymbol(positions, article, block, { listed: count > MANY_MENTIONS ? seen : new Set(), cueKinds });
		if (!symbol) continue;
		const parent = open.at(-1)?.symbol;
		if (parent) parent.children?.push(symbol);
		else top.push(symbol);
		if (rank !== null) open.push({ rank, symbol });
	}
	closeSections(open, 0, document.positionAt(article.starts.at(-1) ?? 0));
	return top;
}

/** A section whose end has not come yet. */
interface OpenSection {
	readonly rank: number;
	readonly symbol: DocumentSymbol;
}

/** Closes the sections of a rank and below: they reach to `end`. */
function closeSections(open: OpenSection[], rank: number, end: Position): void {
	while ((open.at(-1)?.rank ?? -1) >= rank) {
		const closed = open.pop();
		if (closed) closed.symbol.range = { start: closed.symbol.range.start, end };
	}
}

/** The same as a list, for clients that know no trees. */
export function flatSymbols(uri: string, symbols: readonly DocumentSymbol[], container?: string): SymbolInformation[] {
	return symbols.flatMap((symbol) => [
		{
			name: symbol.name,
			kind: symbol.kind,
			location: { uri, range: symbol.range },
			...(container !== undefined && { containerName: container }),
		},
		...flatSymbols(uri, symbol.children ?? [], symbol.name),
	]);
}

/** How high a block stands: 0 for the headline, 1 and more for headings, null for what heads nothing. */
function rankOf(block: ArticleBlock): number | null {
	if (block.kind === 'headline') return 0;
	return block.kind === 'heading' ? headingRank(block.text) : null;
}

/** What is left out of the outline: entities that have been listed, and quotes by cues of other kinds than these. */
interface Choice {
	readonly listed: Set<string>;
	readonly cueKinds: readonly CueKind[] | undefined;
}

function blockSymbol(positions: BlockPositions, article: Article, block: ArticleBlock, choice: Choice): DocumentSymbol | null {
	const own: Span = { start: block.text.length - block.text.trimStart().length, end: block.text.trimEnd().length };
	const kind = kindOf(block);
	const name = shortened(block.text.replace(/^\s*#{1,6}\s/u, ''));
	if (kind === null || name === '' || own.end <= own.start) return null;
	const range = positions.of(own);
	return { name, kind, range, selectionRange: range, children: contentSymbols(positions, article, block, choice) };
}

function kindOf(block: ArticleBlock): SymbolKind | null {
	switch (block.kind) {
		case 'headline':
			return KINDS.headline;
		case 'heading':
			return KINDS.section;
		case 'paragraph':
		case 'byline':
			return KINDS.paragraph;
		case 'frontMatter':
		case 'code':
		case 'comment':
		case 'blank':
			return null;
	}
}

/** Quotes with the names and dates in them, and those outside of quotes; each entity and each date once. Those that have been `listed` are left out, and added to it. */
function contentSymbols(positions: BlockPositions, article: Article, block: ArticleBlock, { listed, cueKinds }: Choice): DocumentSymbol[] {
	const shown = block.annotations.quotes.filter((quote) => isByHand(quote) || isShown(quote, cueKinds));
	const quotes = shown.map((quote) => ({ quote, symbol: quoteSymbol(positions, article, block, quote) }));
	const symbols: DocumentSymbol[] = quotes.flatMap(({ symbol }) => symbol ?? []);
	for (const { key, name, detail, kind, span } of [...entitiesOf(article, block), ...datesOf(block)]) {
		if (listed.has(key)) continue;
		listed.add(key);
		if (name === '') continue;
		const range = positions.of(span);
		const symbol: DocumentSymbol = { name, detail, kind, range, selectionRange: range };
		const around = quotes.find(({ quote }) => contains(extentOf(quote), span))?.symbol;
		if (around) around.children = sorted([...(around.children ?? []), symbol]);
		else symbols.push(symbol);
	}
	return sorted(symbols);
}

/** What is listed below a paragraph, once by its key. */
interface Item extends Pick<DocumentSymbol, 'name' | 'kind'> {
	readonly key: string;
	readonly detail: string;
	readonly span: Span;
}

function entitiesOf(article: Article, block: ArticleBlock): readonly Item[] {
	return block.annotations.mentions.map((mention) => ({
		key: mention.entity,
		name: shortened(entityOf(article.names, mention.entity)?.name ?? mention.text),
		detail: mention.type,
		kind: ENTITY_KINDS[mention.type],
		span: mention,
	}));
}

/** The dates and times that have a place in the calendar; one that is open, a duration or "now" leads nowhere. */
function datesOf(block: ArticleBlock): readonly Item[] {
	return block.annotations.dates.flatMap((date) =>
		(date.type === 'DATE' || date.type === 'TIME') && /^(?:BC)?\d/u.test(date.value)
			? [
					{
						key: `date ${date.value}`,
						name: shortened(date.text),
						detail: describeTimex(date).text,
						kind: KINDS.date,
						span: { start: date.start, end: date.end },
					},
				]
			: [],
	);
}

function sorted(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
	return [...symbols].sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
}

function quoteSymbol(positions: BlockPositions, article: Article, block: ArticleBlock, quote: QuotePart): DocumentSymbol | null {
	const extent = extentOf(quote);
	const name = shortened(block.text.slice(extent.start, extent.end));
	if (name === '') return null;
	const range = positions.of(extent);
	const { speaker } = quote;
	const label = speaker && ((speaker.entity === null ? undefined : entityOf(article.names, speaker.entity)?.name) ?? speaker.text);
	return { name: `“${name}”`, ...(label && { detail: shortened(label) }), kind: KINDS.quote, range, selectionRange: range };
}

function extentOf(quote: QuotePart): Span {
	return { start: quote.content[0]?.start ?? 0, end: quote.content.at(-1)?.end ?? 0 };
}

/** The beginning of a text in one line, cut at a word where it is long. */
function shortened(text: string): string {
	const line = text
		.slice(0, LONGEST_NAME * 2)
		.replace(/\s+/gu, ' ')
		.trim();
	if (line.length <= LONGEST_NAME) return line;
	const cut = line.slice(0, LONGEST_NAME);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_NAME / 2)).replace(/\p{Cs}$/u, '')}…`;
}
