import type { FormKey, Mention, ResolvedName } from '../entities/mention.js';
import type { QuoteFacts } from './findQuotes.js';
import type { QuotePart } from './quote.js';

/** What quotes hand on from block to block: an open running quote, the last speaker, the people named lately. Invariant: plain data, small. */
export interface QuoteCarry {
	readonly open: null;
	/** The forms of every name that it holds. Invariant: complete, for a form that resolves anew is how a block behind learns of it. */
	readonly forms: readonly FormKey[];
}

export const FIRST_QUOTE_CARRY: QuoteCarry = { open: null, forms: [] };

/** The block's quotes with their speakers; `mentions` are the block's own, already linked; `lookup` links the forms that the carry holds. */
export function resolveQuotes(
	_facts: QuoteFacts,
	_mentions: readonly Mention[],
	carry: QuoteCarry,
	_lookup: (form: FormKey) => ResolvedName,
): { readonly quotes: readonly QuotePart[]; readonly carry: QuoteCarry } {
	return { quotes: [], carry };
}
