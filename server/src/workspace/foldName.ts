/**
 * A name as it is compared: in lower case, without accents, with single spaces and straight apostrophes. "São  Paulo’s" → "sao paulo's".
 * Empty where there is nothing but white space.
 */
export function foldName(name: string): string {
	const lower = name.toLowerCase();
	const plain = ASCII.test(lower)
		? lower
		: lower.normalize('NFD').replace(ACCENTS, '').normalize('NFC').replace(APOSTROPHES, "'").replace(HYPHENS, '-');
	return plain.replace(/\s+/gu, ' ').trim();
}

const ASCII = /^[\0-\x7f]*$/u;
/** Those of Latin, Greek and Cyrillic letters alone: in other scripts marks are letters. */
const ACCENTS = /[\u0300-\u036f]/gu;
const APOSTROPHES = /[‘’ʼ]/gu;
const HYPHENS = /[‐‑]/gu;

/** Where the words of a folded name begin: at letters and digits behind a space, a hyphen or another mark. */
export function wordStarts(folded: string): readonly number[] {
	return Array.from(folded.matchAll(/(?<![\p{L}\p{N}\p{M}'])[\p{L}\p{N}]/gu), ({ index }) => index);
}
