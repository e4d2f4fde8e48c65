import type { Span } from '../text/span.js';
import type { Token } from '../tokens/token.js';
import type { EntityType, MentionFact } from './mention.js';

/** Words in lower case that stand inside the names of people: "Ana de la Cruz". */
const PARTICLES: ReadonlySet<string> = new Set(
	'de la le del der den di da das do dos du van von ter ten zu bin ibn bint al el y e of'.split(' '),
);
/** Long enough for "Sir Pieter van der Meulen-Brandt". */
const LONGEST = 8;

/** Whether a token is a word with a capital. */
export function isNameWord(token: Token | undefined): boolean {
	return token?.kind === 'word' && token.letterCase !== 'lower' && token.letterCase !== 'none';
}

/** The end of the name of a person, of words with a capital, particles between them and hyphens, that begins at token `first`; `first` where none does. */
export function endOfName(tokens: readonly Token[], first: number): number {
	let end = first;
	for (let at = first; at < tokens.length && at - first < LONGEST; at++) {
		const token = tokens[at] as Token;
		if (at > first && !token.spaceBefore && !isHyphened(tokens, at)) break;
		if (isNameWord(token)) end = at + 1;
		else if (at === first || !isJoint(token)) break;
	}
	return end;
}

/** The start of the name of a person that ends before token `end`; `end` where none does. */
export function startOfName(tokens: readonly Token[], end: number): number {
	let start = end;
	for (let at = end - 1; at >= 0 && end - at <= LONGEST; at--) {
		const token = tokens[at] as Token;
		if (isNameWord(token)) start = at;
		else if (at === end - 1 || !isJoint(token)) break;
	}
	return start;
}

function isJoint({ lower, kind }: Token): boolean {
	return PARTICLES.has(lower) || isHyphen(lower, kind);
}

function isHyphened(tokens: readonly Token[], at: number): boolean {
	const [before, token] = [tokens[at - 1], tokens[at]];
	return (token !== undefined && isHyphen(token.text, token.kind)) || (before !== undefined && isHyphen(before.text, before.kind));
}

function isHyphen(text: string, kind: Token['kind']): boolean {
	return kind === 'mark' && (text === '-' || text === '‑');
}

/** The stretch of the text that some tokens cover. */
export function spanOf(tokens: readonly Token[]): Span {
	return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** A mention that layout gives away: all but sure. */
export function mentionByLayout(text: string, { start, end }: Span, type: EntityType, rule: string): MentionFact {
	return { start, end, text: text.slice(start, end), type, confidence: 0.95, source: { stage: 'entities', rule } };
}
