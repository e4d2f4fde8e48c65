import type { Token } from '../tokens/token.js';

/** A stretch of tokens, half-open: what may be a name. */
export interface Run {
	readonly first: number;
	readonly end: number;
}

/** Whether a token is written like (a part of) a name: "Court", "UN", "McDonald", "iPhone". */
export function isCapital(token: Token | undefined): boolean {
	return token !== undefined && token.kind === 'word' && token.letterCase !== 'lower' && token.letterCase !== 'none';
}

/** A possessive ending, a token of its own. */
export function isPossessive(token: Token | undefined): boolean {
	return token?.lower === "'s";
}

/** A hyphen that joins what stands on both sides without spaces. */
export function isInnerHyphen(tokens: readonly Token[], i: number): boolean {
	const hyphen = tokens[i];
	const next = tokens[i + 1];
	return (
		(hyphen?.text === '-' || hyphen?.text === '‑' || hyphen?.text === '–') && !hyphen.spaceBefore && next !== undefined && !next.spaceBefore
	);
}
