import { annotate } from './annotate.js';
import { type Article, type ArticleBlock, correctionsOf, textOf } from './article.js';
import { HEAD_BLOCKS, readHead } from './articleHead.js';
import type { ArticleContext } from './articlePass.js';
import { NOTHING_SETTLED } from './blockCorrections.js';
import { type BlockFacts, blockPass } from './blockPass.js';
import type { TextBlock } from './blocks/block.js';
import { type Resplit, resplit } from './blocks/resplit.js';
import { replaceShares } from './checks/articleTally.js';
import type { CheckShare } from './checks/share.js';
import { NO_CORRECTIONS } from './corrections.js';
import { readTally } from './dates/reading.js';
import { adjustTally } from './dates/tally.js';
import type { Engine } from './engine.js';
import type { MentionFact } from './entities/mention.js';
import type { WordVotes } from './entities/model/articleWords.js';
import { replaceVotes } from './entities/model/wordTable.js';
import { type NameChoices, readNameRules } from './entities/nameRules.js';
import { keepCorrections, moveCorrections, writeCorrections } from './keptCorrections.js';
import { readManualLinks } from './linking/manualLinks.js';
import { NO_NAMES, replaceMentions } from './linking/names.js';
import { nameAll, nameChanged } from './nameBlocks.js';
import type { NamedBlock, ReadBlock } from './namePass.js';
import type { AnnotateOptions } from './options.js';
import { passAll, passChanged } from './passBlocks.js';
import { settle } from './settle.js';
import type { TextEdit } from './text/edit.js';
import { equalData } from './text/equal.js';

/**
 * The article after edits, each in the offsets of the text that the one before it left (LSP's incremental sync).
 *
 * Invariant: equal to `annotate` of the new text, under its options and its corrections, moved with the edits (`shiftCorrections`). Only the blocks that an edit touches are read again; of the others, only those are named again of whose words the rest of the
 * article says something else now, and only those passed again whose names changed, that use a name that now stands for something else, or to which something else is handed on.
 */
export function update(engine: Engine, article: Article, edits: readonly TextEdit[]): Article {
	return edits.reduce((now, edit) => applyEdit(engine, now, edit), article);
}

/** The same text under other options. The block pass runs again only where the syntax changes, the name pass where the user's choices about names do. */
export function reconfigure(engine: Engine, article: Article, options: AnnotateOptions): Article {
	const { corrections = NO_CORRECTIONS, ...rest } = options;
	const isOtherwiseSame = equalData(rest, article.options);
	if (isOtherwiseSame && equalData(corrections, correctionsOf(article))) return article;
	if (options.syntax !== article.options.syntax) return annotate(engine, textOf(article), options);
	const isFormsSame = equalData(corrections.forms, article.corrections.forms);
	const isNamedAlike = isFormsSame && areSameChoices(rest, article.options);
	const nameRules = isNamedAlike ? article.nameRules : readNameRules(options, corrections.forms, engine.nameTrees);
	const everywhere = { start: 0, end: article.blocks.length };
	const { blocks: settled, unnamed, others } = settle(article.blocks, article.starts, corrections, everywhere);
	const { blocks, fresh } = isNamedAlike
		? nameChanged(engine, settled, everywhere, { before: article.words, table: article.words, changed: NO_WORDS }, nameRules)
		: nameAll(engine, settled, article.words, nameRules);
	const isLinkedAlike = isFormsSame && equalData(rest.knownForms, article.options.knownForms);
	const stale = isNamedAlike ? unnamed : article.blocks;
	const { names, changed } = isLinkedAlike
		? replaceMentions(article.names, mentionsOf(stale), mentionsOf(fresh))
		: replaceMentions(
				{ ...NO_NAMES, settled: readManualLinks({ known: rest.knownForms ?? [], own: corrections.forms }) },
				[],
				mentionsOf(blocks),
			);
	const checks = replaceShares(article.checkTally, sharesOf(stale), sharesOf(fresh));
	const head = readHead(blocks, rest);
	const dateReading = readTally(article.tally, head, rest);
	const context: ArticleContext = { ...head, options: rest, names, checkTally: checks.tally, dateReading };
	const change = { forms: changed, asked: checks.changed, renamed: unnamed.length + others };
	const passed = isNamedAlike && isOtherwiseSame ? passChanged(blocks, NO_RANGE, change, context) : passAll(blocks, context);
	return {
		...article,
		options: rest,
		corrections: keepCorrections(corrections),
		nameRules,
		head,
		names,
		checkTally: checks.tally,
		blocks: passed,
	};
}

const NO_WORDS: ReadonlySet<string> = new Set();
const NO_RANGE = { first: 0, end: 0 } as const;

function areSameChoices(a: NameChoices, b: NameChoices): boolean {
	return a.leastConfidence === b.leastConfidence && equalData(a.ownNames, b.ownNames) && equalData(a.neverTag, b.neverTag);
}

function applyEdit(engine: Engine, article: Article, raw: TextEdit): Article {
	const length = article.starts[article.blocks.length] ?? 0;
	const start = Math.min(Math.max(raw.start, 0), length);
	const edit: TextEdit = { start, end: Math.min(Math.max(raw.end, start), length), text: raw.text };
	const { options, nameRules } = article;
	const cut = resplit(article.blocks, article.starts, edit, options.syntax);
	const replaced = article.blocks.slice(cut.first, cut.end);
	const read = readBlocks(engine, cut.blocks, replaced, options);
	const [out, into] = onlyOnOneSide(replaced, read);
	const words = replaceVotes(article.words, out.map(votesOf), into.map(votesOf));
	const all: readonly (ReadBlock | ArticleBlock)[] = (article.blocks as readonly (ReadBlock | ArticleBlock)[]).toSpliced(
		cut.first,
		cut.end - cut.first,
		...read,
	);
	const starts = startsAfter(article.starts, cut, read);
	const range = { first: cut.first, end: cut.first + read.length };
	const corrections = moveCorrections(article.corrections, edit, {
		start: article.starts[cut.first] ?? 0,
		end: article.starts[cut.end] ?? 0,
	});
	const asked = corrections.local ? { start: range.first, end: range.end } : { start: 0, end: all.length };
	const { blocks: settled, unnamed, others } = settle(all, starts, corrections.local ?? writeCorrections(corrections.kept), asked);
	const { blocks, fresh, stale } = nameChanged(engine, settled, asked, { ...words, before: article.words }, nameRules);
	const gone = [...out, ...unnamed, ...stale];
	const { names, changed } = replaceMentions(article.names, mentionsOf(gone), mentionsOf(fresh));
	const checks = replaceShares(article.checkTally, sharesOf(gone), sharesOf(fresh));
	const tally = adjustTally(
		article.tally,
		out.flatMap((block) => block.facts.dates),
		into.flatMap((block) => block.facts.dates),
	);
	const head = cut.first < HEAD_BLOCKS ? readHead(blocks, options) : article.head;
	const dateReading = readTally(tally, head, options);
	const readingBefore = readTally(article.tally, article.head, options);
	const context: ArticleContext = { ...head, options, names, checkTally: checks.tally, dateReading };
	const isContextSame = equalData(head, article.head) && equalData(dateReading, readingBefore);
	const passed = isContextSame
		? passChanged(blocks, range, { forms: changed, asked: checks.changed, renamed: stale.length + unnamed.length + others }, context)
		: passAll(blocks, context);
	return {
		options,
		corrections: corrections.kept,
		blocks: passed,
		starts,
		head: isContextSame ? article.head : head,
		words: words.table,
		nameRules,
		names,
		tally,
		checkTally: checks.tally,
	};
}

/** Reads new blocks, taking the facts of a replaced block with the same text where there is one. A block of the same place and text stays the same object. */
function readBlocks(
	engine: Engine,
	blocks: readonly TextBlock[],
	replaced: readonly ArticleBlock[],
	options: AnnotateOptions,
): readonly (ReadBlock | ArticleBlock)[] {
	const known = new Map(replaced.map((block) => [`${block.kind}\n${block.text}`, block]));
	return blocks.map((block, i) => {
		const same = replaced[i];
		if (same && same.kind === block.kind && same.text === block.text) return same;
		const facts: BlockFacts = known.get(`${block.kind}\n${block.text}`)?.facts ?? blockPass(engine, block, options.syntax);
		return { ...block, facts, corrections: NOTHING_SETTLED };
	});
}

/** Where blocks start when some of them are replaced; without a look at the others. */
function startsAfter(starts: readonly number[], { first, end }: Resplit, blocks: readonly TextBlock[]): readonly number[] {
	const now = starts.slice(0, first + 1);
	let at = starts[first] ?? 0;
	for (const { text } of blocks) {
		at += text.length;
		now.push(at);
	}
	const moved = at - (starts[end] ?? 0);
	for (let i = end + 1; i < starts.length; i++) now.push((starts[i] as number) + moved);
	return now;
}

/** The two lists without the blocks that keep their place and facts. */
function onlyOnOneSide(
	removed: readonly ArticleBlock[],
	added: readonly ReadBlock[],
): readonly [readonly ArticleBlock[], readonly ReadBlock[]] {
	return [removed.filter((block, i) => added[i] !== block), added.filter((block, i) => removed[i] !== block)];
}

function votesOf({ facts }: ReadBlock): WordVotes {
	return facts.names.sight.votes;
}

function sharesOf(blocks: readonly NamedBlock[]): readonly CheckShare[] {
	return blocks.map((block) => block.named.share);
}

function mentionsOf(blocks: readonly NamedBlock[]): readonly MentionFact[] {
	return blocks.flatMap((block) => block.named.mentions);
}
