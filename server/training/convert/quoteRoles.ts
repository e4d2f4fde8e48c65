/** What a quotation mark or apostrophe does: it opens, it closes, or it stands for letters left out or a possessive. `none` for all other tokens. */
export type QuoteRole = 'open' | 'close' | 'apostrophe' | 'none';

const OPENING = new Set(['``', '“', '‘', '«', '‹', '„', '‚']);
const CLOSING = new Set(["''", '”', '»', '›']);
const ENDS_A_CLAUSE = new Set([',', '.', '!', '?', '...', '…']);
const CLITIC_LETTERS = /^(?:s|t|d|m|ll|re|ve)$/iu;
const SHORT_YEAR = /^\d\ds?$/u;
const ENDS_IN_LETTER = /[\p{L}\p{N}.]$/u;
const ENDS_IN_S = /[sxz]$/iu;

/**
 * What each token of a sentence does as a quotation mark. Straight double marks open and close by turns; where their number is odd, a mark that was open before
 * the sentence (`isOpenBefore`) makes the first one close. Straight single marks close what one opened, and are apostrophes otherwise.
 * Also says whether a double mark is open behind the sentence.
 */
export function quoteRoles(
	forms: readonly string[],
	isOpenBefore: boolean,
): { readonly roles: readonly QuoteRole[]; readonly isOpen: boolean } {
	let isDoubleOpen = startsInside(forms, isOpenBefore);
	let isSingleOpen = false;
	const roles = forms.map((form, i): QuoteRole => {
		if (form === '‘') isSingleOpen = true;
		if (OPENING.has(form)) return 'open';
		if (CLOSING.has(form)) return 'close';
		if (form === '"') {
			isDoubleOpen = !isDoubleOpen;
			return isDoubleOpen ? 'open' : 'close';
		}
		if (form !== "'" && form !== '’') return 'none';
		if (isApostrophe(forms, i, isSingleOpen)) return 'apostrophe';
		isSingleOpen = form === "'" && !isSingleOpen;
		return isSingleOpen ? 'open' : 'close';
	});
	return { roles, isOpen: isDoubleOpen };
}

/** Whether the first straight double mark of a sentence closes what an earlier sentence opened. */
function startsInside(forms: readonly string[], isOpenBefore: boolean): boolean {
	const marks = forms.flatMap((form, i) => (form === '"' ? [i] : []));
	const [first] = marks;
	// A mark at the very beginning opens: a quotation that runs on opens anew with each paragraph.
	if (first === undefined) return isOpenBefore;
	if (first === 0 || marks.length % 2 === 0) return false;
	// An odd mark at the end of the sentence, behind its stop, can only close.
	return isOpenBefore || (first === forms.length - 1 && ENDS_A_CLAUSE.has(forms[first - 1] ?? ''));
}

function isApostrophe(forms: readonly string[], i: number, isSingleOpen: boolean): boolean {
	const before = forms[i - 1] ?? '';
	const after = forms[i + 1] ?? '';
	if (SHORT_YEAR.test(after)) return true;
	if (!ENDS_IN_LETTER.test(before)) return false;
	if (CLITIC_LETTERS.test(after)) return true;
	if (isSingleOpen) return false;
	return ENDS_IN_S.test(before) || forms[i] === '’' || !forms.slice(i + 1).includes("'");
}

/** Whether a token is what an apostrophe token leaves of a clitic: the `s` of `Cox ' s`. */
export function isCliticLetters(form: string): boolean {
	return CLITIC_LETTERS.test(form);
}

/** Whether a token is a year without its century, as behind the apostrophe of `'90s`. */
export function isShortYear(form: string): boolean {
	return SHORT_YEAR.test(form);
}
