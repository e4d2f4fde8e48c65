import { beginningOfNext, passBlock } from './annotate.js';
import type { ArticleBlock, Carry } from './article.js';
import { type ArticleContext, FIRST_CARRY } from './articlePass.js';
import type { FormKey } from './entities/mention.js';
import type { NamedBlock } from './namePass.js';
import { equalData } from './text/equal.js';

/** What an edit changed of names: the forms that now stand for something else, the keys of which the checks are told something else, and how many blocks outside of the edit have other names or are settled otherwise. */
export interface NameChange {
	readonly forms: ReadonlySet<FormKey>;
	readonly asked: ReadonlySet<string>;
	readonly renamed: number;
}

/** Passes all blocks. */
export function passAll(blocks: readonly NamedBlock[], context: ArticleContext): readonly ArticleBlock[] {
	const passed: ArticleBlock[] = [];
	let carry: Carry = FIRST_CARRY;
	for (const [i, block] of blocks.entries()) {
		const next = keepEqual(passBlock(block, carry, context, beginningOfNext(blocks[i + 1])), block);
		passed.push(next);
		carry = next.carryOut;
	}
	return passed;
}

/**
 * Passes the blocks that were named anew, and from the one before the edited range (half-open) on those that something else follows or to which something else is handed on,
 * or whose names stand for something else now.
 */
export function passChanged(
	blocks: readonly (NamedBlock | ArticleBlock)[],
	{ first, end }: { readonly first: number; readonly end: number },
	{ forms, asked, renamed }: NameChange,
	context: ArticleContext,
): readonly ArticleBlock[] {
	const passed = [...blocks] as ArticleBlock[];
	const isLocal = forms.size === 0 && renamed === 0 && asked.size === 0;
	for (let i = isLocal ? Math.max(0, first - 1) : 0; i < blocks.length; i++) {
		const block = blocks[i];
		if (!block) continue;
		// Elsewhere, those beside it are who they were, and the one before hands on the same unless it has been passed now.
		const hasOthersBeside = (i >= first - 1 && i <= end) || passed[i - 1] !== blocks[i - 1];
		const isSettled =
			isPassed(block) && !(hasOthersBeside && seesOthers(block, passed, i)) && !usesAny(block, forms) && !asksAny(block, asked);
		if (!isSettled) passed[i] = keepEqual(passBlock(block, carryInto(passed, i), context, beginningOfNext(blocks[i + 1])), block);
		else if (i >= end && isLocal) break;
	}
	return passed;
}

function carryInto(passed: readonly ArticleBlock[], i: number): Carry {
	return passed[i - 1]?.carryOut ?? FIRST_CARRY;
}

/** Whether the block before hands on something else than before, or the one behind begins otherwise. */
function seesOthers({ following, carryIn }: ArticleBlock, passed: readonly ArticleBlock[], i: number): boolean {
	return following !== beginningOfNext(passed[i + 1]) || !equalData(carryIn, carryInto(passed, i));
}

function isPassed(block: NamedBlock | ArticleBlock): block is ArticleBlock {
	return 'annotations' in block;
}

function usesAny(block: ArticleBlock, changed: ReadonlySet<FormKey>): boolean {
	return (
		changed.size > 0 &&
		(block.corrections.forms.some((form) => changed.has(form)) ||
			block.named.forms.some((form) => changed.has(form)) ||
			block.carryIn.quotes.forms.some((form) => changed.has(form)))
	);
}

function asksAny({ named }: ArticleBlock, asked: ReadonlySet<string>): boolean {
	return asked.size > 0 && named.share.asks.some((key) => asked.has(key));
}

/** The block as it was where passing it again changed nothing: whoever keeps something by a block's identity can go on keeping it. */
function keepEqual(passed: ArticleBlock, before: NamedBlock | ArticleBlock): ArticleBlock {
	return isPassed(before) && equalData(passed, before) ? before : passed;
}
