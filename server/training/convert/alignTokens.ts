import type { Span } from './goldDocument.js';
import { spelledOut } from './treebankEscapes.js';

/** The outcome: where each token lies in the text, or the number of the first token that the text does not go on with. */
export type Alignment =
	| { readonly kind: 'aligned'; readonly tokens: readonly Span[] }
	| { readonly kind: 'differs'; readonly token: number };

const SKIPPED = /[\s\u200b\u200e\u200f\ufeff]*/uy;
const DOUBLE_QUOTES = ['"', '“', '”', '„', '``', "''"] as const;
const SINGLE_QUOTES = ["'", '’', '‘', '`'] as const;

/**
 * Finds tokens in the text that they were cut from, in its order and with nothing but white space between them. Marks of quotation count as one another,
 * and the Penn Treebank's escapes as what they stand for.
 */
export function alignTokens(text: string, forms: readonly string[]): Alignment {
	const tokens: Span[] = [];
	let at = 0;
	for (const form of forms) {
		SKIPPED.lastIndex = at;
		SKIPPED.test(text);
		const start = SKIPPED.lastIndex;
		const found = spellings(form).find((spelling) => text.startsWith(spelling, start));
		if (found === undefined) return { kind: 'differs', token: tokens.length };
		at = start + found.length;
		tokens.push({ start, end: at });
	}
	return { kind: 'aligned', tokens };
}

function spellings(form: string): readonly string[] {
	if ((DOUBLE_QUOTES as readonly string[]).includes(form)) return [form, ...DOUBLE_QUOTES];
	const plain = spelledOut(form);
	const variants = SINGLE_QUOTES.flatMap((mark) => (/['’‘]/u.test(plain) ? [plain.replace(/['’‘]/gu, mark)] : []));
	return [form, plain, ...variants];
}
