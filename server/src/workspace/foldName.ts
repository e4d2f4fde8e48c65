/**
 * A name as it is compared: in lower case, without accents, with single spaces and straight apostrophes. "São  Paulo’s" → "sao paulo's", "Łódź" → "lodz".
 * Empty where there is nothing but white space.
 */
export function foldName(name: string): string {
	const lower = name.toLowerCase();
	const plain = ASCII.test(lower)
		? lower
		: lower
				.normalize('NFD')
				.replace(ACCENTS, '')
				.replace(OTHER_LETTERS, (letter) => PLAIN_LETTERS[letter] ?? letter)
				.normalize('NFC')
				.replace(APOSTROPHES, "'")
				.replace(HYPHENS, '-');
	return plain.replace(/\s+/gu, ' ').trim();
}

const ASCII = /^[\0-\x7f]*$/u;
/** Those of Latin, Greek and Cyrillic letters alone: in other scripts marks are letters. */
const ACCENTS = /[\u0300-\u036f]/gu;
/** Letters that nobody types who has not got them, and that no accent can be taken off. */
const OTHER_LETTERS = /[øłđıðþæœß]/gu;
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ß: 'ss' };
const APOSTROPHES = /[‘’ʼ]/gu;
const HYPHENS = /[‐‑]/gu;

/** Where the words of a folded name begin: at letters and digits behind a space, a hyphen or another mark. */
export function wordStarts(folded: string): readonly number[] {
	const starts: number[] = [];
	for (let at = 0; at < folded.length; at++) if (isWordStart(folded, at)) starts.push(at);
	return starts;
}

/** Where a word of a folded text begins so, the first of several; -1 where none does, and of nothing. */
export function findWord(folded: string, beginning: string): number {
	if (beginning === '') return -1;
	for (let at = folded.indexOf(beginning); at >= 0; at = folded.indexOf(beginning, at + 1)) if (isWordStart(folded, at)) return at;
	return -1;
}

/** Whether a word of a folded text begins at an offset. */
export function isWordStart(folded: string, at: number): boolean {
	return isWordPart(folded, at) && folded[at] !== "'" && !(at > 0 && isWordPart(folded, at - 1));
}

/** Letters, digits, marks and apostrophes are parts of words. */
function isWordPart(folded: string, at: number): boolean {
	const code = folded.charCodeAt(at);
	if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 39;
	return WORD_PART.test(folded[at] ?? '') || (code >= 0xd800 && code <= 0xdfff);
}

const WORD_PART = /[\p{L}\p{N}\p{M}]/u;
