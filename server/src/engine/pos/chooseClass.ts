import type { Token } from '../tokens/token.js';
import type { Word } from './word.js';
import type { WordClass } from './wordClass.js';
import { roleOf } from './words.js';

/**
 * Which of its classes a word has where it stands, of those that its neighbours have a say in: `words` are those of the block, `classes` what was chosen for
 * the tokens before `i`.
 */
export function chooseClass(
	word: Word,
	tokens: readonly Token[],
	words: readonly Word[],
	classes: readonly WordClass[],
	i: number,
): WordClass {
	const { first, role } = word;
	const left = i > 0 ? classes[i - 1] : undefined;
	const next = i + 1 < words.length ? words[i + 1] : undefined;
	if (role === 'possessive') return isVerbalS(tokens[i + 1], next, left) ? 'verb' : 'particle';
	if (role === 'that') return thatClass(left, next);
	if (role === 'her') return next !== undefined && (next.canBeNoun || next.canBeAdjective) ? 'determiner' : 'pronoun';
	const before = i > 0 ? words[i - 1] : undefined;
	if (word.canBeVerb && before !== undefined && leadsToVerb(before, tokens[i - 1])) return 'verb';
	const { nominal } = word;
	if (left === 'determiner' || left === 'adjective' || left === 'number' || (left === 'particle' && before?.role === 'possessive'))
		return word.canBeAdjective && next?.canBeNoun ? 'adjective' : (nominal ?? first);
	if (left === 'preposition' && nominal !== null && !lowerOf(tokens[i]).endsWith('ing'))
		return word.canBeAdjective && (next?.first === 'noun' || next?.first === 'name') ? 'adjective' : nominal;
	if (word.canBeVerb && (left === 'name' || left === 'noun' || left === 'pronoun'))
		return isVerbAfterNoun(tokens, words, i) ? 'verb' : first;
	return first;
}

/** Whether a verb follows a word: "to", "would", "he", with a capital too. */
function leadsToVerb(word: Word, token: Token | undefined): boolean {
	return word.role === 'beforeVerb' || (word.first === 'name' && roleOf(lowerOf(token)) === 'beforeVerb');
}

/** Whether what follows a word that could be a noun shows it to be a verb: "police reports that", "officials claim the". */
function isVerbAfterNoun(tokens: readonly Token[], words: readonly Word[], i: number): boolean {
	const lower = lowerOf(tokens[i]);
	if (lower.endsWith('ed')) return true;
	if (words[i]?.first === 'noun' && !isInflected(lower)) {
		const isPluralSubject = words[i - 1]?.first === 'noun' && lowerOf(tokens[i - 1]).endsWith('s');
		if (!isPluralSubject) return false;
	}
	switch (words[i + 1]?.first) {
		case 'determiner':
		case 'pronoun':
		case 'name':
		case 'adverb':
			return true;
		default:
			return VERB_COMPLEMENTS.has(lowerOf(tokens[i + 1]));
	}
}

/** What stands behind a verb rather than a noun. */
const VERB_COMPLEMENTS = new Set(['that', 'to', ':', '"', '“', '‘', '``', '«', '„', "'", "''"]);

/** Whether a word ends with "s", as plurals and third persons do, and not with "ss". */
function isInflected(lower: string): boolean {
	return lower.length > 1 && lower.endsWith('s') && !lower.endsWith('ss');
}

function lowerOf(token: Token | undefined): string {
	return token?.lower ?? '';
}

/** "'s" is a possessive after a noun or name, save where a verb form or determiner shows it to be "is" or "has". */
function isVerbalS(nextToken: Token | undefined, next: Word | undefined, left: WordClass | undefined): boolean {
	if (left === 'pronoun' || left === 'adverb' || left === 'conjunction') return true;
	if (nextToken === undefined) return false;
	const { lower } = nextToken;
	return lower === 'the' || lower === 'a' || lower === 'not' || next?.first === 'preposition';
}

/** "that" opens a clause after a verb or noun ("said that he"), and determines a noun elsewhere ("that man"). */
function thatClass(left: WordClass | undefined, next: Word | undefined): WordClass {
	if (left === 'verb' || left === 'noun' || left === 'name' || left === 'adjective') return 'conjunction';
	return next?.first === 'verb' ? 'pronoun' : next?.first === 'noun' || next?.first === 'adjective' ? 'determiner' : 'conjunction';
}
