/** What a character is to the tokeniser. */
export type CharClass = 'space' | 'lower' | 'upper' | 'letter' | 'digit' | 'mark' | 'symbol' | 'combining';

/** The letters of Western languages and, from `DASHES` on, the quotation marks and dashes of print: nearly all that news is written in. */
const LATIN = classesOf(0, 0x180);
const DASHES = 0x2010;
const PRINT = classesOf(DASHES, 0x2040);

/** The class of a code point. `letter` is a letter without case (Arabic, Han); `combining` joins what stands before it (accents, joiners, variation selectors). */
export function charClass(code: number): CharClass {
	const known = code < LATIN.length ? LATIN[code] : code >= DASHES && code < DASHES + PRINT.length ? PRINT[code - DASHES] : undefined;
	return known ?? classify(String.fromCodePoint(code));
}

function classesOf(from: number, to: number): readonly CharClass[] {
	return Array.from({ length: to - from }, (_, i) => classify(String.fromCharCode(from + i)));
}

function classify(char: string): CharClass {
	if (/^[\p{Z}\p{Cc}\u{feff}]$/u.test(char)) return 'space';
	if (/^\p{Lu}$|^\p{Lt}$/u.test(char)) return 'upper';
	if (/^\p{Ll}$/u.test(char)) return 'lower';
	if (/^\p{L}$/u.test(char)) return 'letter';
	if (/^\p{Nd}$/u.test(char)) return 'digit';
	if (/^[\p{M}\u{200c}\u{200d}]$/u.test(char)) return 'combining';
	if (/^\p{P}$|^`$/u.test(char)) return 'mark';
	return 'symbol';
}

/** Whether a class is one of those of letters. */
export function isLetter(kind: CharClass): boolean {
	return kind === 'lower' || kind === 'upper' || kind === 'letter';
}
