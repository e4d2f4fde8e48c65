import type { Syntax, TextBlock } from '../blocks/block.js';
import { findDateline } from '../blocks/dateline.js';
import { tokenize } from '../tokens/tokenize.js';
import type { TokenizedBlock } from './sentence.js';
import { splitSentences } from './splitSentences.js';

/** Cuts a block into tokens and sentences; a dateline that a paragraph opens with is kept apart from the sentence behind it. */
export function tokenizeBlock({ kind, text }: TextBlock, syntax: Syntax): TokenizedBlock {
	const tokens = tokenize(text, syntax);
	const endOfDateline = kind === 'paragraph' ? (findDateline(text)?.end ?? 0) : 0;
	return { kind, text, tokens, sentences: splitSentences(tokens, endOfDateline) };
}
