import type { ArticleBlock } from './article.js';
import type { Engine } from './engine.js';
import { countsOf, type WordTable } from './entities/model/wordTable.js';
import { seesOtherwise } from './entities/nameMentions.js';
import type { NameRules } from './entities/nameRules.js';
import { type NamedBlock, namePass, type ReadBlock } from './namePass.js';
import { equalData } from './text/equal.js';
import type { Span } from './text/span.js';

/** What the blocks say of words, before and after an edit, and the words that it makes a difference to. */
export interface WordChange {
	readonly before: WordTable;
	readonly table: WordTable;
	readonly changed: ReadonlySet<string>;
}

/** Blocks after the name pass. Those that were passed before and keep their names stay the same objects. */
export interface Naming {
	readonly blocks: readonly (NamedBlock | ArticleBlock)[];
	/** The blocks that were named now, and what those of them that had names before were. */
	readonly fresh: readonly NamedBlock[];
	readonly stale: readonly NamedBlock[];
}

/**
 * Names the blocks that have no names yet, which all lie within `unnamed` (indexes, half-open), and those of whose words the others say something else now. Where that is so of no word, no other block
 * is looked at.
 */
export function nameChanged(
	engine: Engine,
	blocks: readonly (ReadBlock | NamedBlock | ArticleBlock)[],
	unnamed: Span,
	{ before, table, changed }: WordChange,
	rules: NameRules,
): Naming {
	const named = blocks.slice() as (NamedBlock | ArticleBlock)[];
	const fresh: NamedBlock[] = [];
	const stale: NamedBlock[] = [];
	const saidBefore = (word: string) => countsOf(before, word);
	const saidNow = (word: string) => countsOf(table, word);
	const { start, end } = changed.size === 0 ? unnamed : { start: 0, end: blocks.length };
	for (let i = start; i < end; i++) {
		const block = blocks[i] as ReadBlock | NamedBlock | ArticleBlock;
		if (isNamed(block) && (changed.size === 0 || !seesOtherwise(block.facts.names, changed, saidBefore, saidNow))) continue;
		const now = nameBlock(engine, block, table, rules);
		if (now === block) continue;
		named[i] = now;
		fresh.push(now);
		if (isNamed(block)) stale.push(block);
	}
	return { blocks: named, fresh, stale };
}

/** Names all blocks by other rules; all of them count as named now. */
export function nameAll(
	engine: Engine,
	blocks: readonly (ReadBlock | NamedBlock | ArticleBlock)[],
	words: WordTable,
	rules: NameRules,
): Pick<Naming, 'blocks' | 'fresh'> {
	const named = blocks.map((block) => nameBlock(engine, block, words, rules));
	return { blocks: named, fresh: named };
}

/** The block with its names; itself where it had the same names before. */
function nameBlock(
	engine: Engine,
	block: ReadBlock | NamedBlock | ArticleBlock,
	words: WordTable,
	rules: NameRules,
): NamedBlock | ArticleBlock {
	const named = namePass(engine, block, words, rules);
	if (isNamed(block) && equalData(block.named, named)) return block;
	return { kind: block.kind, text: block.text, facts: block.facts, corrections: block.corrections, named };
}

function isNamed(block: ReadBlock | NamedBlock | ArticleBlock): block is NamedBlock {
	return 'named' in block;
}
