import type { ArticleBlock } from './article.js';
import { recorrect } from './blockCorrections.js';
import type { Corrections } from './corrections.js';
import type { NamedBlock, ReadBlock } from './namePass.js';
import { equalData } from './text/equal.js';
import type { Span } from './text/span.js';

/** Blocks with what is now settled about them. */
export interface Settled {
	readonly blocks: readonly (ReadBlock | NamedBlock | ArticleBlock)[];
	/** Those that have to be named again, as they were before. */
	readonly unnamed: readonly NamedBlock[];
	/** How many others have to be passed again. */
	readonly others: number;
}

/** Tells the blocks that are asked for (by index, half-open) what people have settled about them. A block of which nothing changed stays the same object. */
export function settle(
	blocks: readonly (ReadBlock | ArticleBlock)[],
	starts: readonly number[],
	corrections: Corrections,
	asked: Span,
): Settled {
	const unnamed: NamedBlock[] = [];
	let others = 0;
	const settled = recorrect<ReadBlock | NamedBlock>(blocks, starts, corrections, asked, (block, now) => {
		const { kind, text, facts, corrections: before } = block;
		if (!('named' in block)) return { kind, text, facts, corrections: now };
		if (equalData(before.mentions, now.mentions) && equalData(before.dates, now.dates)) {
			others++;
			return { kind, text, facts, corrections: now, named: block.named };
		}
		unnamed.push(block);
		return { kind, text, facts, corrections: now };
	});
	return { blocks: settled, unnamed, others };
}
