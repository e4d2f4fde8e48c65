import type { MentionFact } from '../entities/mention.js';
import { wordsOf } from '../linking/formKeys.js';
import type { DiscourseFacts } from '../quotes/speakers/discourseFacts.js';
import { isDescribed } from './described.js';
import { unaccented } from './nearSpelling.js';

/**
 * What one block tells the checks that need the whole article, and what it asks of the others. Plain data without offsets.
 * Invariant: it depends on the block's text, facts and names alone.
 */
export interface CheckShare {
	/** The keys that the block counts, one for each time. */
	readonly counts: readonly string[];
	/** The keys that its own findings depend on. */
	readonly asks: readonly string[];
}

export const NO_SHARE: CheckShare = { counts: [], asks: [] };

export const ACRONYMS = /(?<![\p{L}\p{N}.])\p{Lu}[\p{Lu}\p{N}]{1,9}(?![\p{L}\p{N}])/gu;
/** How sure a mention is at least of naming a person, for its spelling to count. */
const SURE = 0.4;
const SHORTEST_NAME = 4;

/** The share of a block, of its text and names. */
export function shareOf(text: string, mentions: readonly MentionFact[], discourse: DiscourseFacts): CheckShare {
	const counts: string[] = [];
	const asks = new Set<string>();
	for (const [acronym] of text.matchAll(ACRONYMS)) {
		counts.push(acronymKey(acronym));
		asks.add(acronymKey(acronym)).add(definitionKey(acronym));
	}
	for (const mention of mentions) {
		if (mention.expansion !== undefined) counts.push(definitionKey(mention.text));
		if (mention.type !== 'person' || mention.confidence < SURE) continue;
		const words = nameWords(mention.text);
		const surname = words.at(-1) ?? '';
		if (isDescribed(mention, text, discourse)) counts.push(describedKey(surname), ANY_DESCRIBED);
		if (words.length > 1) asks.add(describedKey(surname)).add(ANY_DESCRIBED);
		if (surname.length < SHORTEST_NAME || isGivenName(mention.text)) continue;
		for (const key of spellingKeys(words)) {
			counts.push(key);
			asks.add(key);
		}
	}
	return counts.length === 0 ? NO_SHARE : { counts, asks: [...asks] };
}

/** Whether a name ends in a given name of two syllables, as Chinese names do: "Lo Ping-cheng". */
function isGivenName(name: string): boolean {
	return /-\p{Ll}+$/u.test(name);
}

/** The key under which the uses of an acronym are counted, its definition among them. */
export function acronymKey(acronym: string): string {
	return `a:${acronym}`;
}

/** The key under which everybody is counted who is described. */
export const ANY_DESCRIBED = 'd:';

/** The key under which it is counted how often brackets say what an acronym stands for. */
export function definitionKey(acronym: string): string {
	return `x:${acronym}`;
}

/** The key under which it is counted how often somebody of this surname is described, with or without accents. */
export function describedKey(surname: string): string {
	return `d:${unaccented(surname)}`;
}

/** The words of a person's name in lower case, without apostrophes that are no part of them. */
export function nameWords(text: string): readonly string[] {
	return wordsOf(text).map((word) => word.replace(/^'+|'+s?$/gu, ''));
}

/** The keys of the spellings in a person's name: its surname, and, of a full name, first name and surname together. */
export function spellingKeys(words: readonly string[]): readonly string[] {
	const surname = words.at(-1) ?? '';
	return words.length > 1 ? [`n: ${surname}`, `n:${words[0]} ${surname}`] : [`n: ${surname}`];
}
