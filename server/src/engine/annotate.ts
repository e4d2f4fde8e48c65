import type { Article, ArticleBlock, Carry } from './article.js';
import { readHead } from './articleHead.js';
import { type ArticleContext, articlePass, FIRST_CARRY } from './articlePass.js';
import { NOTHING_SETTLED, recorrect } from './blockCorrections.js';
import { blockPass } from './blockPass.js';
import type { TextBlock } from './blocks/block.js';
import { splitBlocks } from './blocks/splitBlocks.js';
import { EMPTY_CHECK_TALLY, replaceShares } from './checks/articleTally.js';
import { NO_CORRECTIONS } from './corrections.js';
import { readTally } from './dates/reading.js';
import { adjustTally, EMPTY_TALLY } from './dates/tally.js';
import type { Engine } from './engine.js';
import { NO_WORDS, replaceVotes } from './entities/model/wordTable.js';
import { readNameRules } from './entities/nameRules.js';
import { keepCorrections } from './keptCorrections.js';
import { readManualLinks } from './linking/manualLinks.js';
import { type Names, NO_NAMES, replaceMentions } from './linking/names.js';
import { type NamedBlock, namePass, type ReadBlock } from './namePass.js';
import type { AnnotateOptions } from './options.js';
import type { BlockBeginning } from './quotes/blockBeginning.js';

/** The names of so many blocks are linked in a step: few enough for a step to be short, many enough for the steps together to cost little more than one. */
const BLOCKS_A_STEP = 1000;

/**
 * Annotates a text. Pure: the same engine, text and options give the same article. Any string is allowed, and none throws.
 */
export function annotate(engine: Engine, text: string, options: AnnotateOptions): Article {
	const steps = annotateInSteps(engine, text, options);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/**
 * The same as `annotate`, in steps of about a paragraph, for hosts that have other things to answer meanwhile. Each step yields the offset it has come to
 * in the block pass (the article pass, which is short, yields the text's length).
 */
export function* annotateInSteps(
	engine: Engine,
	text: string,
	{ corrections = NO_CORRECTIONS, ...options }: AnnotateOptions,
): Generator<number, Article> {
	const unsettled: ReadBlock[] = [];
	let offset = 0;
	for (const block of splitBlocks(text, options.syntax)) {
		unsettled.push({ ...block, facts: blockPass(engine, block, options.syntax), corrections: NOTHING_SETTLED });
		offset += block.text.length;
		yield offset;
	}
	const starts = startsOf(unsettled);
	const read = recorrect(unsettled, starts, corrections, { start: 0, end: unsettled.length }, (block, settled) => ({
		...block,
		corrections: settled,
	}));
	const words = replaceVotes(
		NO_WORDS,
		[],
		read.map((block) => block.facts.names.sight.votes),
	).table;
	const nameRules = readNameRules(options, corrections.forms, engine.nameTrees);
	const named: NamedBlock[] = [];
	for (const block of read) {
		named.push({ ...block, named: namePass(engine, block, words, nameRules) });
		if (named.length % 16 === 0) yield offset;
	}
	let names: Names = { ...NO_NAMES, settled: readManualLinks({ known: options.knownForms ?? [], own: corrections.forms }) };
	for (let at = 0; at < named.length; at += BLOCKS_A_STEP) {
		const mentions = named.slice(at, at + BLOCKS_A_STEP).flatMap((block) => block.named.mentions);
		names = replaceMentions(names, [], mentions).names;
		yield offset;
	}
	const tally = adjustTally(
		EMPTY_TALLY,
		[],
		read.flatMap((block) => block.facts.dates),
	);
	const checkTally = replaceShares(
		EMPTY_CHECK_TALLY,
		[],
		named.map((block) => block.named.share),
	).tally;
	const head = readHead(read, options);
	const context: ArticleContext = { ...head, options, names, checkTally, dateReading: readTally(tally, head, options) };
	const blocks: ArticleBlock[] = [];
	let carry: Carry = FIRST_CARRY;
	for (const [i, block] of named.entries()) {
		const passed = passBlock(block, carry, context, beginningOfNext(named[i + 1]));
		blocks.push(passed);
		carry = passed.carryOut;
		if (blocks.length % 64 === 0) yield offset;
	}
	return { options, corrections: keepCorrections(corrections), blocks, starts, head, words, nameRules, names, tally, checkTally };
}

/** The article pass over one block. */
export function passBlock(block: NamedBlock, carryIn: Carry, context: ArticleContext, following: BlockBeginning): ArticleBlock {
	const { annotations, carryOut } = articlePass(block, carryIn, context, following);
	const { kind, text, facts, corrections, named } = block;
	return { kind, text, facts, corrections, named, annotations, carryIn, carryOut, following };
}

/** What a block needs to know of the one after it, where there is one. */
export function beginningOfNext(next: ReadBlock | undefined): BlockBeginning {
	return next?.facts.quotes.beginning ?? 'other';
}

/** The offset of each block, and behind the last one. */
function startsOf(blocks: readonly TextBlock[]): readonly number[] {
	const starts: number[] = [0];
	let at = 0;
	for (const block of blocks) {
		at += block.text.length;
		starts.push(at);
	}
	return starts;
}
