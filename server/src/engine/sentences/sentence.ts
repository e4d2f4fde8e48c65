import type { BlockKind } from '../blocks/block.js';
import type { Span } from '../text/span.js';
import type { Token } from '../tokens/token.js';

/** A sentence of a block: its span, and its tokens as a half-open range of token indices. */
export interface Sentence extends Span {
	readonly firstToken: number;
	readonly endToken: number;
}

/** What every stage of the block pass reads: one block's text, cut up. Offsets are relative to the block. */
export interface TokenizedBlock {
	readonly kind: BlockKind;
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly sentences: readonly Sentence[];
}
