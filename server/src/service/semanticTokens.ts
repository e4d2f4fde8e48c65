import type { Position, Range, SemanticTokensEdit } from 'vscode-languageserver';
import type { Article, ArticleBlock } from '../engine/index.js';
import { blockTokens, TOKEN_SIZE, type TokenCache, type TokenChoice } from './blockTokens.js';
import type { DocumentView } from './documentView.js';
import { blocksIn } from './place.js';

/** The tokens of a whole article in LSP's relative encoding. Blocks that are in the cache cost no more than their copying. */
export function semanticTokens(document: DocumentView, article: Article, choice: TokenChoice, cache: TokenCache): number[] {
	const encoder = startEncoding();
	article.blocks.forEach((block, i) => {
		addBlock(encoder, document, block, article.starts[i] ?? 0, blockTokens(cache, block, choice), () => true);
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
	const isInRange = (line: number, character: number, length: number) =>
		isBefore({ line, character }, range.end) && isBefore(range.start, { line, character: character + length });
	for (const { block, start } of blocksIn(article, { start: document.offsetAt(range.start), end: document.offsetAt(range.end) })) {
		addBlock(encoder, document, block, start, blockTokens(cache, block, choice), isInRange);
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

function addBlock(
	encoder: Encoder,
	document: DocumentView,
	_block: ArticleBlock,
	blockStart: number,
	tokens: readonly number[],
	isWanted: (line: number, character: number, length: number) => boolean,
): void {
	if (tokens.length === 0) return;
	const base = document.positionAt(blockStart);
	for (let i = 0; i < tokens.length; i += TOKEN_SIZE) {
		const [lineInBlock = 0, characterInBlock = 0, length = 0, type = 0, modifiers = 0] = [
			tokens[i],
			tokens[i + 1],
			tokens[i + 2],
			tokens[i + 3],
			tokens[i + 4],
		];
		const line = base.line + lineInBlock;
		const character = lineInBlock === 0 ? base.character + characterInBlock : characterInBlock;
		if (!isWanted(line, character, length)) continue;
		encoder.data.push(line - encoder.line, line === encoder.line ? character - encoder.character : character, length, type, modifiers);
		encoder.line = line;
		encoder.character = character;
	}
}

function isBefore(a: Position, b: Position): boolean {
	return a.line < b.line || (a.line === b.line && a.character < b.character);
}
