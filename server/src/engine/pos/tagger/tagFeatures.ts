import { hashFeature, hashString } from '../../crf/hash.js';
import type { Token } from '../../tokens/token.js';
import { MARK_TAG } from './tagSet.js';

/** What a token is to the tagger. It depends on the token's text alone. */
export interface TagWord {
	/** The hash of its lower case, digits as 0, and that of the last three letters of it. */
	readonly form: number;
	readonly ending: number;
	/** How it is cased, or that it is a number or a mark. */
	readonly look: number;
}

/** What stands before a sentence and behind it. */
export const EDGE_WORD: TagWord = { form: 3, ending: 5, look: 7 };

const AT = {
	word: 1,
	suffix: 2,
	prefix: 6,
	shape: 7,
	near: 10,
	nearSuffix: 20,
	nearShape: 30,
	tag: 40,
	tags: 41,
	tagWord: 42,
	tagNext: 43,
} as const;

/** Views a token. */
export function tagWord(token: Token): TagWord {
	const form = formOf(token);
	return { form: hashString(form), ending: hashString(form, Math.max(0, form.length - 3)), look: lookOf(token) };
}

/** Whether the tagger leaves a token alone: marks and signs. */
export function isMark({ kind }: Token): boolean {
	return kind === 'mark' || kind === 'symbol';
}

/** The features that depend on a word alone. */
export function ownTagFeatures(token: Token, { form: word, look }: TagWord): readonly number[] {
	const form = formOf(token);
	const features = [hashFeature(AT.word, word), hashFeature(AT.word, word, look + 1), hashFeature(AT.shape, look)];
	for (let n = 1; n <= 4 && n <= form.length; n++)
		features.push(hashFeature(AT.suffix + n - 1, hashString(form, form.length - n), n > 2 ? look : 0));
	features.push(hashFeature(AT.prefix, hashString(form, 0, 3)));
	return features;
}

/** The features that a token has from the word that stands `offset` (-2 to 2, not 0) tokens away. */
export function nearTagFeatures({ form, ending, look }: TagWord, offset: number): readonly number[] {
	const features = [hashFeature(AT.near + offset, form)];
	if (offset === 1 || offset === -1) features.push(hashFeature(AT.nearSuffix + offset, ending), hashFeature(AT.nearShape + offset, look));
	return features;
}

/** The features that a token has from the tags of the two before it alone. */
export function tagPairFeatures(before2: number, before: number): readonly number[] {
	return [hashFeature(AT.tag, before + 1), hashFeature(AT.tags, (before2 + 1) * 32 + before + 1)];
}

export const MOST_CONTEXT_FEATURES = 3;

/** Writes the features that a token has from the tag before it together with words, and says how many. */
export function writeContextFeatures(before: number, { form }: TagWord, next: TagWord, out: Int32Array): number {
	out[0] = hashFeature(AT.tagWord, before + 1, form);
	out[1] = hashFeature(AT.tagNext, before + 1, next.form);
	out[2] = hashFeature(AT.tagNext + 1, before + 1, next.ending);
	return MOST_CONTEXT_FEATURES;
}

/** The tag of what stands before a sentence. */
export const EDGE_TAG = MARK_TAG;

function formOf({ kind, lower }: Token): string {
	return kind === 'number' ? lower.replace(/\d/gu, '0') : lower;
}

const CASES = ['lower', 'capitalized', 'upper', 'mixed', 'none'];

function lookOf({ kind, letterCase }: Token): number {
	return kind === 'word' ? CASES.indexOf(letterCase) : kind === 'number' ? 5 : 6;
}
