import type { BlockAnnotations, Carry } from './article.js';
import type { BlockCorrections } from './blockCorrections.js';
import type { CheckTally } from './checks/articleTally.js';
import { FIRST_CHECK_CARRY } from './checks/carry.js';
import { runChecks } from './checks/runChecks.js';
import { FIRST_DATE_CARRY } from './dates/carry.js';
import type { DateFact } from './dates/dateFact.js';
import { type DateContext, resolveDates } from './dates/resolveDates.js';
import { settleDates } from './dates/settleDates.js';
import { isSetAtPlace } from './entities/manualMention.js';
import type { Mention } from './entities/mention.js';
import { formAtPlace, resolveAtPlace } from './linking/atPlace.js';
import { hasForm, type Names, nameOf, resolveForm } from './linking/names.js';
import type { NamedBlock } from './namePass.js';
import type { BlockBeginning } from './quotes/blockBeginning.js';
import { FIRST_QUOTE_CARRY, resolveQuotes } from './quotes/resolveQuotes.js';
import { overlapping } from './text/span.js';

/** What the whole article says to each of its blocks. */
export interface ArticleContext extends DateContext {
	readonly names: Names;
	readonly checkTally: CheckTally;
	readonly ignoredChecks: readonly string[];
}

/** How sure a mention is at most whose type was changed for that of its entity. */
const RETYPED = 0.8;

export const FIRST_CARRY: Carry = { dates: FIRST_DATE_CARRY, quotes: FIRST_QUOTE_CARRY, checks: FIRST_CHECK_CARRY };

/**
 * The article pass over one block: what the article knows, what the blocks before it hand on, and what the one after begins with, turn its facts into annotations.
 * Invariant: the result depends on the arguments alone, and on nothing in `context.names` but the forms of the block and of the carry, and in `context.checkTally` but the keys that the block's share asks; so a block
 * whose facts, carry, forms and context stay need not be worked out again.
 */
export function articlePass(
	{ kind, text, facts, named, corrections }: NamedBlock,
	carry: Carry,
	context: ArticleContext,
	following: BlockBeginning,
): { readonly annotations: BlockAnnotations; readonly carryOut: Carry } {
	const { names } = context;
	const mentions = named.mentions.map((fact, i): Mention => {
		const form = named.forms[i] ?? fact.text;
		const { entity, type } = resolveForm(names, form);
		if (isSetAtPlace(fact)) return { kind: 'mention', ...fact, ...resolveAtPlace(names, form, fact.type) };
		return { kind: 'mention', ...fact, type, entity, ...(type === fact.type ? {} : { confidence: Math.min(fact.confidence, RETYPED) }) };
	});
	const dates = resolveDates(datesOf(text, facts.dates, corrections, mentions), carry.dates, context);
	const quotes = resolveQuotes(
		{ quotes: facts.quotes, discourse: facts.discourse, mentions, settled: corrections.quotes },
		carry.quotes,
		{ resolve: (form) => resolveForm(names, form), formOf: formAtPlace, nameOf, has: (form) => hasForm(names, form) },
		following,
	);
	const checks = runChecks({
		kind,
		text,
		mentions,
		dates: dates.dates,
		quotes: quotes.quotes,
		quoteFacts: facts.quotes,
		following,
		carry: carry.checks,
		ignoredChecks: context.ignoredChecks,
		tally: context.checkTally,
		context,
	});
	return {
		annotations: { mentions, dates: dates.dates, quotes: quotes.quotes, findings: checks.findings },
		carryOut: { dates: dates.carry, quotes: quotes.carry, checks: checks.carry },
	};
}

/** The dates of a block as people have settled them, without those that stand where a person has set a name. */
function datesOf(
	text: string,
	found: readonly DateFact[],
	{ dates, mentions: settled }: BlockCorrections,
	mentions: readonly Mention[],
): readonly DateFact[] {
	const all = settleDates(text, found, dates);
	if (settled.length === 0) return all;
	const names = mentions.filter(isSetAtPlace);
	return all.filter((date) => overlapping(names, date).length === 0);
}
