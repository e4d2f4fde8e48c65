import { type ArticleBlock, contains, ENTITY_TYPES, type EntityType, type Span } from '../engine/index.js';

/** Our own token types and modifiers, by the indices that the encoding uses. */
export const LEGEND = { tokenTypes: [...ENTITY_TYPES, 'date'], tokenModifiers: ['inQuote'] };

/** What is coloured. */
export interface TokenChoice {
	readonly entityTypes: readonly EntityType[];
	readonly dates: boolean;
}

/** The numbers of one token in `BlockTokens`: line and character (from the block's start), length, type, modifiers. */
export const TOKEN_SIZE = 5;

/** A block's tokens, `TOKEN_SIZE` numbers each; a token's character counts from the block's start on the block's first line, else from the line's start. */
export type BlockTokens = readonly number[];

/** Tokens by block: since a block's identity stays as long as nothing about it changes, they are worked out once. One cache a `TokenChoice`. */
export type TokenCache = WeakMap<ArticleBlock, BlockTokens>;

const IN_QUOTE = 1;

/** The tokens of a block, from the cache if they are there. A name that a line end divides gives a token a line, since tokens may not run over lines. */
export function blockTokens(cache: TokenCache, block: ArticleBlock, choice: TokenChoice): BlockTokens {
	const known = cache.get(block);
	if (known) return known;
	const tokens = encode(block, choice);
	cache.set(block, tokens);
	return tokens;
}

function encode(block: ArticleBlock, choice: TokenChoice): BlockTokens {
	const quoted = block.annotations.quotes.flatMap((quote) => (quote.kind === 'indirect' ? [] : quote.content));
	const tokens: number[] = [];
	const cursor = { offset: 0, line: 0, lineStart: 0 };
	let end = 0;
	for (const item of colouredSpans(block, choice)) {
		// Two tokens may not overlap: where a date and a name share words, the one that begins first is shown.
		if (item.start < end) continue;
		end = item.end;
		const modifiers = quoted.some((span) => contains(span, item)) ? IN_QUOTE : 0;
		for (const piece of piecesByLine(block.text, item)) {
			advance(cursor, block.text, piece.start);
			tokens.push(cursor.line, piece.start - cursor.lineStart, piece.end - piece.start, item.type, modifiers);
		}
	}
	return tokens;
}

function colouredSpans(block: ArticleBlock, choice: TokenChoice): readonly (Span & { readonly type: number })[] {
	const { mentions, dates } = block.annotations;
	const spans = mentions
		.filter((mention) => choice.entityTypes.includes(mention.type))
		.map(({ start, end, type }) => ({ start, end, type: LEGEND.tokenTypes.indexOf(type) }));
	const dateType = LEGEND.tokenTypes.indexOf('date');
	return [...spans, ...(choice.dates ? dates.map(({ start, end }) => ({ start, end, type: dateType })) : [])].sort(
		(a, b) => a.start - b.start || b.end - a.end,
	);
}

function piecesByLine(text: string, span: Span): readonly Span[] {
	const pieces: Span[] = [];
	let start = span.start;
	for (let at = span.start; at <= span.end; at++) {
		if (at < span.end && !isLineEnd(text.charCodeAt(at))) continue;
		if (at > start) pieces.push({ start, end: at });
		start = at + 1;
	}
	return pieces;
}

/** Moves a cursor on to an offset, counting LSP's line ends: LF, CR LF and CR. */
function advance(cursor: { offset: number; line: number; lineStart: number }, text: string, to: number): void {
	for (; cursor.offset < to; cursor.offset++) {
		const code = text.charCodeAt(cursor.offset);
		if (!isLineEnd(code) || (code === 13 && text.charCodeAt(cursor.offset + 1) === 10)) continue;
		cursor.line++;
		cursor.lineStart = cursor.offset + 1;
	}
}

function isLineEnd(code: number): boolean {
	return code === 10 || code === 13;
}
