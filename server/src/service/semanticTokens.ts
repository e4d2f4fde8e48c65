import type { Position, Range, SemanticTokensEdit } from 'vscode-languageserver';
import type { Article } from '../engine/index.js';
import { type BlockTokens, blockTokens, TOKEN_SIZE, type TokenCache, type TokenChoice } from './blockTokens.js';
import type { DocumentView } from './documentView.js';
import { blocksIn } from './place.js';

/** The tokens of a whole article in LSP's relative encoding. Blocks that are in the cache cost no more than their copying. */
export function semanticTokens(document: DocumentView, article: Article, choice: TokenChoice, cache: TokenCache): number[] {
	const encoder = startEncoding();
	article.blocks.forEach((block, i) => {
		const tokens = blockTokens(cache, block, choice);
		if (tokens.length > 0) addBlock(encoder, document.positionAt(article.starts[i] ?? 0), tokens, null);
	});
	return encoder.data;
}

/** The tokens that lie in a range or reach into it. */
export function semanticTokensInRange(
	document: DocumentView,
	article: Article,
	range: Range,
	choice: TokenChoice,
	cache: TokenCache,
): number[] {
	const encoder = startEncoding();
	const isInRange: TokenFilter = (line, character, length) =>
		isBefore({ line, character }, range.end) && isBefore(range.start, { line, character: character + length });
	for (const { block, start } of blocksIn(article, { start: document.offsetAt(range.start), end: document.offsetAt(range.end) })) {
		addBlock(encoder, document.positionAt(start), blockTokens(cache, block, choice), isInRange);
	}
	return encoder.data;
}

/** The edits that turn one encoding into another: none, or one that replaces what lies between the numbers that they begin and end with alike. */
export function tokenEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start++;
	if (start === before.length && start === after.length) return [];
	let tail = 0;
	while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
	const data = after.slice(start, after.length - tail);
	return [{ start, deleteCount: before.length - tail - start, ...(data.length > 0 && { data }) }];
}

interface Encoder {
	readonly data: number[];
	line: number;
	character: number;
}

function startEncoding(): Encoder {
	return { data: [], line: 0, character: 0 };
}

/** Adds a block's tokens. Why by index: it runs over every token of an article at each keystroke. */
function addBlock(encoder: Encoder, base: Position, tokens: BlockTokens, isWanted: TokenFilter | null): void {
	const { data } = encoder;
	for (let i = 0; i < tokens.length; i += TOKEN_SIZE) {
		const lineInBlock = tokens[i] ?? 0;
		const line = base.line + lineInBlock;
		const character = (tokens[i + 1] ?? 0) + (lineInBlock === 0 ? base.character : 0);
		const length = tokens[i + 2] ?? 0;
		if (isWanted && !isWanted(line, character, length)) continue;
		data.push(
			line - encoder.line,
			line === encoder.line ? character - encoder.character : character,
			length,
			tokens[i + 3] ?? 0,
			tokens[i + 4] ?? 0,
		);
		encoder.line = line;
		encoder.character = character;
	}
}

type TokenFilter = (line: number, character: number, length: number) => boolean;

function isBefore(a: Position, b: Position): boolean {
	return a.line < b.line || (a.line === b.line && a.character < b.character);
}
