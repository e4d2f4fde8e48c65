import { annotate, followingMark, passBlock, type ReadBlock, startsOf } from './annotate.js';
import { type Article, type ArticleBlock, type Carry, textOf } from './article.js';
import { HEAD_BLOCKS, readHead } from './articleHead.js';
import { type ArticleContext, FIRST_CARRY } from './articlePass.js';
import { type BlockFacts, blockPass } from './blockPass.js';
import type { TextBlock } from './blocks/block.js';
import { resplit } from './blocks/resplit.js';
import { readTally } from './dates/reading.js';
import { adjustTally } from './dates/tally.js';
import type { Engine } from './engine.js';
import type { FormKey } from './entities/mention.js';
import { replaceMentions } from './linking/names.js';
import type { AnnotateOptions } from './options.js';
import type { TextEdit } from './text/edit.js';
import { equalData } from './text/equal.js';

/**
 * The article after edits, each in the offsets of the text that the one before it left (LSP's incremental sync).
 *
 * Invariant: equal to `annotate` of the new text. Only the blocks that an edit touches are read again; of the others, only those are passed again that
 * use a name that now stands for something else, or to which something else is handed on.
 */
export function update(engine: Engine, article: Article, edits: readonly TextEdit[]): Article {
	return edits.reduce((now, edit) => applyEdit(engine, now, edit), article);
}

/** The same text under other options. The block pass runs again only where the syntax changes. */
export function reconfigure(engine: Engine, article: Article, options: AnnotateOptions): Article {
	if (equalData(options, article.options)) return article;
	if (options.syntax !== article.options.syntax) return annotate(engine, textOf(article), options);
	const head = readHead(article.blocks, options);
	const dateReading = readTally(article.tally, head.publicationDate, options);
	const context: ArticleContext = { ...head, options, names: article.names, dateReading };
	return { ...article, options, head, blocks: passAll(article.blocks, context) };
}

function applyEdit(engine: Engine, article: Article, raw: TextEdit): Article {
	const length = article.starts[article.blocks.length] ?? 0;
	const start = Math.min(Math.max(raw.start, 0), length);
	const edit: TextEdit = { start, end: Math.min(Math.max(raw.end, start), length), text: raw.text };
	const { options } = article;
	const cut = resplit(article.blocks, article.starts, edit, options.syntax);
	const replaced = article.blocks.slice(cut.first, cut.end);
	const read = readBlocks(engine, cut.blocks, replaced, options);
	const blocks: readonly ReadBlock[] = [...article.blocks.slice(0, cut.first), ...read, ...article.blocks.slice(cut.end)];

	const { names, changed } = exchangeMentions(article, replaced, read);
	const tally = exchangeDates(article, replaced, read);
	const head = cut.first < HEAD_BLOCKS ? readHead(blocks, options) : article.head;
	const dateReading = readTally(tally, head.publicationDate, options);
	const readingBefore = readTally(article.tally, article.head.publicationDate, options);
	const context: ArticleContext = { ...head, options, names, dateReading };
	const isContextSame = equalData(head, article.head) && equalData(dateReading, readingBefore);
	const passed = isContextSame
		? passChanged(blocks as readonly (ReadBlock | ArticleBlock)[], cut.first, cut.first + read.length, changed, context)
		: passAll(blocks, context);
	return {
		options,
		blocks: passed,
		starts: startsOf(passed),
		head: isContextSame ? article.head : head,
		names,
		tally,
	};
}

/** Reads new blocks, taking the facts of a replaced block with the same text where there is one. A block of the same place and text stays the same object. */
function readBlocks(
	engine: Engine,
	blocks: readonly TextBlock[],
	replaced: readonly ArticleBlock[],
	options: AnnotateOptions,
): readonly ReadBlock[] {
	const known = new Map(replaced.map((block) => [`${block.kind}\n${block.text}`, block]));
	return blocks.map((block, i): ReadBlock => {
		const same = replaced[i];
		if (same && same.kind === block.kind && same.text === block.text) return same;
		const facts: BlockFacts = known.get(`${block.kind}\n${block.text}`)?.facts ?? blockPass(engine, block, options.syntax);
		return { ...block, facts };
	});
}

function exchangeMentions(
	article: Article,
	removed: readonly ReadBlock[],
	added: readonly ReadBlock[],
): ReturnType<typeof replaceMentions> {
	const [out, into] = onlyOnOneSide(removed, added);
	return replaceMentions(
		article.names,
		out.flatMap((block) => block.facts.mentions),
		into.flatMap((block) => block.facts.mentions),
	);
}

function exchangeDates(article: Article, removed: readonly ReadBlock[], added: readonly ReadBlock[]): Article['tally'] {
	const [out, into] = onlyOnOneSide(removed, added);
	return adjustTally(
		article.tally,
		out.flatMap((block) => block.facts.dates),
		into.flatMap((block) => block.facts.dates),
	);
}

/** The two lists without the blocks that keep their facts at their place. */
function onlyOnOneSide(removed: readonly ReadBlock[], added: readonly ReadBlock[]): readonly [readonly ReadBlock[], readonly ReadBlock[]] {
	return [removed.filter((block, i) => added[i]?.facts !== block.facts), added.filter((block, i) => removed[i]?.facts !== block.facts)];
}

function passAll(blocks: readonly ReadBlock[], context: ArticleContext): readonly ArticleBlock[] {
	const passed: ArticleBlock[] = [];
	let carry: Carry = FIRST_CARRY;
	for (const [i, block] of blocks.entries()) {
		const next = keepEqual(passBlock(block, carry, context, followingMark(blocks[i + 1])), block);
		passed.push(next);
		carry = next.carryOut;
	}
	return passed;
}

/** Passes the blocks that were read anew, and from the one before them on those that something else follows or to which something else is handed on, or whose names stand for something else now. */
function passChanged(
	blocks: readonly (ReadBlock | ArticleBlock)[],
	first: number,
	end: number,
	changed: ReadonlySet<FormKey>,
	context: ArticleContext,
): readonly ArticleBlock[] {
	const passed = [...blocks] as ArticleBlock[];
	for (let i = changed.size > 0 ? 0 : Math.max(0, first - 1); i < blocks.length; i++) {
		const block = blocks[i];
		if (!block) continue;
		const carryIn = i === 0 ? FIRST_CARRY : (passed[i - 1]?.carryOut ?? FIRST_CARRY);
		const following = followingMark(blocks[i + 1]);
		const isSettled = isPassed(block) && block.following === following && equalData(block.carryIn, carryIn) && !usesAny(block, changed);
		if (!isSettled) passed[i] = keepEqual(passBlock(block, carryIn, context, following), block);
		else if (i >= end && changed.size === 0) break;
	}
	return passed;
}

function isPassed(block: ReadBlock | ArticleBlock): block is ArticleBlock {
	return 'annotations' in block;
}

function usesAny(block: ArticleBlock, changed: ReadonlySet<FormKey>): boolean {
	return (
		changed.size > 0 &&
		(block.facts.forms.some((form) => changed.has(form)) || block.carryIn.quotes.forms.some((form) => changed.has(form)))
	);
}

/** The block as it was where passing it again changed nothing: whoever keeps something by a block's identity can go on keeping it. */
function keepEqual(passed: ArticleBlock, before: ReadBlock | ArticleBlock): ArticleBlock {
	return isPassed(before) && equalData(passed, before) ? before : passed;
}
