import { type DateCarry, FIRST_DATE_CARRY } from '../../src/engine/dates/carry.js';
import type { DateFact } from '../../src/engine/dates/dateFact.js';
import { type DateReading, readTally } from '../../src/engine/dates/reading.js';
import type { DatePolicies } from '../../src/engine/dates/resolve/datePolicies.js';
import { DATE_POLICIES } from '../../src/engine/dates/resolve/policyTable.js';
import { type DateContext, resolveDates } from '../../src/engine/dates/resolveDates.js';
import { type Article, type DateExpr, shift } from '../../src/engine/index.js';

/** One policy taken out of how dates are resolved, or a rival put in its place. What is absent stays as it is. */
export interface DateVariant {
	/** The policy, as the engine has it. */
	readonly policy: string;
	/** What is done instead. */
	readonly instead: string;
	readonly policies?: Partial<DatePolicies>;
	/** What is made of a fact; null leaves it out. */
	readonly fact?: (fact: DateFact) => DateFact | null;
	readonly reading?: (reading: DateReading) => DateReading;
	/** What a block is handed from those before it. */
	readonly carry?: (carry: DateCarry) => DateCarry;
	/** What is made of a value when all else is done: for rivals that lead to nothing further on. */
	readonly value?: (date: DateExpr, context: DateContext) => string;
}

/** As the engine has it. */
export const AS_IT_IS: DateVariant = { policy: 'all', instead: 'as they are' };

/** Resolves the dates of an article once more, from what its blocks state, in another way. Offsets are the article's. */
export function resolveAgain(article: Article, variant: DateVariant): readonly DateExpr[] {
	const { head, options, tally, blocks, starts } = article;
	const reading = readTally(tally, head, options);
	const context: DateContext = { ...head, options, dateReading: variant.reading?.(reading) ?? reading };
	const policies = { ...DATE_POLICIES, ...variant.policies };
	let carry = FIRST_DATE_CARRY;
	return blocks.flatMap((block, i) => {
		const facts = block.facts.dates.map((fact) => (variant.fact ? variant.fact(fact) : fact)).filter((fact) => fact !== null);
		const resolved = resolveDates(facts, variant.carry?.(carry) ?? carry, context, policies);
		carry = resolved.carry;
		return resolved.dates.map((date) => ({
			...date,
			...shift({ start: date.start, end: date.end }, starts[i] ?? 0),
			value: variant.value?.(date, context) ?? date.value,
		}));
	});
}
