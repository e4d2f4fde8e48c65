import type { Span } from './goldDocument.js';
import { isCliticLetters, isShortYear, type QuoteRole, quoteRoles } from './quoteRoles.js';
import { spelledOut } from './treebankEscapes.js';

/** A text, and where each of the tokens lies in it that it was made from. A stop that the abbreviation before it already has takes no room. */
export interface TokenText {
	readonly text: string;
	readonly tokens: readonly Span[];
}

/** Whether the corpus cuts words at hyphens: then a lone hyphen mostly belongs between words, else it is a dash. */
export type HyphenStyle = 'words cut at hyphens' | 'words whole';

const CLOSING = /^(?:[,;:!?%)\]}…°]|\.+|…+)$/u;
const OPENING = /^[([{¿¡]$/u;
const CURRENCY = /^(?:[A-Z]{0,3}\$|\p{Sc})$/u;
const MAGNITUDE = /^(?:k|m|mn|b|bn|tn)$/iu;
const CURRENCY_COUNTRY = /^(?:US|A|AU|C|CA|HK|NZ|S|R|NT|Z|J)$/u;
const CLITIC = /^(?:n['’]t|['’](?:s|m|d|ll|re|ve))$/iu;
const STARTS_WITH_DIGIT = /^[.,]?\d/u;
const ENDS_WITH_DIGIT = /\d$/u;
const WORD = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}.,'’-]*$/u;
const ENDS_IN_WORD = /[\p{L}\p{N}.)"”’\]]$/u;
/** The second halves of words that treebanks cut in two: “gon na”. */
const SECOND_HALVES: Readonly<Record<string, RegExp>> = {
	na: /^(?:gon|wan)$/iu,
	ta: /^(?:got|ga)$/iu,
	me: /^(?:gim|lem)$/iu,
	not: /^can$/iu,
};
/** Words that begin what stands between dashes rather than the second half of a hyphenated word. */
const BEHIND_A_DASH =
	/^(?:a|an|and|as|but|for|from|he|how|if|in|including|is|it|its|not|or|she|so|that|the|their|there|these|they|this|to|was|we|what|when|where|which|while|who|whose|why|with|you)$/iu;

/** Puts the tokens of one sentence together as running text. */
export function detokenize(forms: readonly string[], hyphens: HyphenStyle): TokenText {
	return detokenizeSentences([forms], hyphens);
}

/**
 * Puts tokenised sentences together as running text: a space between sentences, and an empty line behind one that ends in no stop, as headings do.
 * The spans are those of all tokens in their order. Escapes of the Penn Treebank are spelled out.
 */
export function detokenizeSentences(sentences: readonly (readonly string[])[], hyphens: HyphenStyle): TokenText {
	let text = '';
	let isOpenBefore = false;
	const spans: Span[] = [];
	for (const forms of sentences) {
		const { roles, isOpen } = quoteRoles(forms, isOpenBefore);
		if (text) text += endsInStop(text) ? ' ' : '\n\n';
		forms.forEach((form, i) => {
			const isSecondStop = form === '.' && i > 0 && i === forms.length - 1 && text.endsWith('.') && forms[i - 1] !== '.';
			if (i > 0 && !isSecondStop && !isJoined(forms, roles, i, hyphens)) text += ' ';
			const start = text.length;
			if (!isSecondStop) text += spelledOut(form);
			spans.push({ start, end: text.length });
		});
		isOpenBefore = isOpen && endsInStop(text);
	}
	return { text, tokens: spans };
}

function endsInStop(text: string): boolean {
	return /[.!?…]["'”’)\]]*$/u.test(text.slice(-10));
}

/** Whether nothing stands between a token and the one before it. */
function isJoined(forms: readonly string[], roles: readonly QuoteRole[], i: number, hyphens: HyphenStyle): boolean {
	const [before = '', form = '', after = ''] = [spelledOut(forms[i - 1] ?? ''), spelledOut(forms[i] ?? ''), spelledOut(forms[i + 1] ?? '')];
	const [roleBefore, role] = [roles[i - 1], roles[i]];
	if (roleBefore === 'open' || role === 'close') return true;
	if (role === 'apostrophe') return !isShortYear(after);
	if (roleBefore === 'apostrophe' && (isCliticLetters(form) || isShortYear(form))) return true;
	if (role === 'open') return OPENING.test(before) || (before === '-' && hyphens === 'words cut at hyphens' && isHyphen(forms, i - 1));
	if (CLOSING.test(form) || OPENING.test(before) || form === '/' || before === '/') return true;
	if (CLITIC.test(form)) return ENDS_IN_WORD.test(before);
	if (SECOND_HALVES[form.toLowerCase()]?.test(before)) return true;
	if (CURRENCY.test(before) || before === '#') return STARTS_WITH_DIGIT.test(form) || (before === '#' && WORD.test(form));
	if (CURRENCY.test(form)) return CURRENCY_COUNTRY.test(before) && STARTS_WITH_DIGIT.test(after);
	if (MAGNITUDE.test(form) && CURRENCY.test(forms[i - 2] ?? '')) return true;
	if (before === '@') return WORD.test(form);
	if (before === ':') return ENDS_WITH_DIGIT.test(forms[i - 2] ?? '') && /^\d\d/u.test(form);
	if (hyphens === 'words whole') return false;
	return (form === '-' && isHyphen(forms, i)) || (before === '-' && isHyphen(forms, i - 1));
}

/** Whether a lone hyphen of a corpus that cuts at them stands within a word. */
function isHyphen(forms: readonly string[], i: number): boolean {
	const [before = '', after = ''] = [forms[i - 1], forms[i + 1]];
	if (!WORD.test(before) || !/^["“'‘]?[\p{L}\p{N}]/u.test(after)) return false;
	if (forms[i - 2] === '-' || forms[i + 2] === '-') return true;
	if (BEHIND_A_DASH.test(after)) return false;
	// “25 March - It was”: what begins with a capital behind a word in lower case or a number begins anew, unless it is a prefix that stands before.
	return !/^\p{Lu}/u.test(after) || /^\p{Lu}/u.test(before) || /^(?:al|anti|el|ex|inter|mid|non|post|pre|pro|sub|trans|un)$/iu.test(before);
}
