import type { Lexicon } from '../lexicon/lexicon.js';
import type { TokenizedBlock } from '../sentences/sentence.js';
import type { Token } from '../tokens/token.js';
import { CLOSED_CLASS, MODALS, SUBJECT_PRONOUNS } from './closedClass.js';
import { OPEN_CLASS } from './openClass.js';
import { guessClasses } from './suffixes.js';
import type { WordClass } from './wordClass.js';

const LETTERS: Readonly<Record<string, WordClass>> = { n: 'noun', v: 'verb', j: 'adjective', r: 'adverb' };
const WORDS: ReadonlyMap<string, readonly WordClass[]> = new Map<string, readonly WordClass[]>([
	...Object.entries(OPEN_CLASS).flatMap(([letters, words]) => {
		const classes = [...letters].map((letter) => LETTERS[letter] ?? 'other');
		return words.split(' ').map((word) => [word, classes] as const);
	}),
	...Object.entries(CLOSED_CLASS).flatMap(([wordClass, words]) =>
		words.split(' ').map((word) => [word, [wordClass as WordClass]] as const),
	),
]);
const NAME: readonly WordClass[] = ['name'];

/**
 * A word class for each token of the block: word lists and endings say what a word can be, its neighbours which of these it is ("the reports" against
 * "she reports that"). In one pass, in time proportional to the tokens.
 */
export function tagWordClasses(block: TokenizedBlock, _lexicon: Lexicon): readonly WordClass[] {
	const { tokens } = block;
	const candidates = tokens.map((token) => candidatesOf(token));
	markSentenceStarts(block, candidates);
	const classes: WordClass[] = [];
	for (let i = 0; i < tokens.length; i++) classes.push(choose(tokens, candidates, classes, i));
	return classes;
}

const MARK: readonly WordClass[] = ['mark'];
const NUMBER: readonly WordClass[] = ['number'];
const OTHER: readonly WordClass[] = ['other'];

function candidatesOf(token: Token): readonly WordClass[] {
	if (token.kind === 'mark') return MARK;
	if (token.kind === 'number') return NUMBER;
	if (token.kind !== 'word') return OTHER;
	if (token.letterCase === 'lower' || token.letterCase === 'none') return WORDS.get(token.lower) ?? guessClasses(token.lower);
	if (token.text === 'I') return WORDS.get('i') ?? OTHER;
	return NAME;
}

/** A capital says nothing of the first word of a sentence, nor anything in a headline but of words that no list knows. */
function markSentenceStarts({ tokens, sentences, kind }: TokenizedBlock, candidates: (readonly WordClass[])[]): void {
	const isTitle = kind === 'headline' || kind === 'heading';
	for (const { firstToken, endToken } of sentences) {
		let isFirst = true;
		for (let i = firstToken; i < endToken; i++) {
			const token = tokens[i];
			if (!token) continue;
			if (token.kind === 'mark') {
				isFirst ||= OPENERS.has(token.text) && token.spaceBefore;
				if (!isTitle && !OPENERS.has(token.text)) continue;
			} else if (isFirst || isTitle) {
				const known = token.letterCase === 'capitalized' ? WORDS.get(token.lower) : undefined;
				if (known) candidates[i] = known;
				else if (isFirst && isLikelyVerbForm(token)) candidates[i] = guessClasses(token.lower);
				isFirst = false;
			}
		}
	}
}

const OPENERS = new Set(['"', '“', '‘', "'", '``', '«', '„', '(', '[', ':', '—', '–', "''"]);

function isLikelyVerbForm({ lower, letterCase }: Token): boolean {
	return letterCase === 'capitalized' && lower.length > 5 && (lower.endsWith('ing') || lower.endsWith('ed') || lower.endsWith('ly'));
}

function choose(
	tokens: readonly Token[],
	candidates: readonly (readonly WordClass[])[],
	classes: readonly WordClass[],
	i: number,
): WordClass {
	const here = candidates[i] ?? OTHER;
	const token = tokens[i];
	const lower = token?.lower ?? '';
	const before = tokens[i - 1];
	const left = classes[i - 1];
	if (lower === "'s") return isVerbalS(tokens, candidates, classes, i) ? 'verb' : 'particle';
	if (lower === 'that') return thatClass(left, candidates[i + 1]);
	if (lower === 'her') return canBe(candidates[i + 1], 'noun') || canBe(candidates[i + 1], 'adjective') ? 'determiner' : 'pronoun';
	const first = here[0] ?? 'other';
	if (here.length < 2) return first;
	const isVerbal = here.includes('verb');
	const previous = before?.lower ?? '';
	if (isVerbal && (previous === 'to' || MODALS.has(previous) || SUBJECT_PRONOUNS.has(previous) || previous === "n't" || previous === 'not'))
		return 'verb';
	const nominal = here.find((wordClass) => wordClass === 'noun') ?? here.find((wordClass) => wordClass === 'adjective');
	if (left === 'determiner' || left === 'adjective' || left === 'number' || (left === 'particle' && previous === "'s"))
		return canBe(candidates[i + 1], 'noun') && here.includes('adjective') ? 'adjective' : (nominal ?? first);
	if (left === 'preposition' && nominal && !lower.endsWith('ing'))
		return here.includes('adjective') && isNominal(candidates[i + 1]) ? 'adjective' : nominal;
	if (isVerbal && (left === 'name' || left === 'noun' || left === 'pronoun'))
		return isVerbAfterNoun(tokens, candidates, i) ? 'verb' : first;
	return first;
}

/** Whether what follows a word that could be a noun shows it to be a verb: "police reports that", "officials claim the". */
function isVerbAfterNoun(tokens: readonly Token[], candidates: readonly (readonly WordClass[])[], i: number): boolean {
	const next = candidates[i + 1]?.[0];
	const text = tokens[i + 1]?.lower ?? '';
	const lower = tokens[i]?.lower ?? '';
	if (lower.endsWith('ed')) return true;
	const isPluralSubject = candidates[i - 1]?.[0] === 'noun' && (tokens[i - 1]?.lower.endsWith('s') ?? false);
	if (candidates[i]?.[0] === 'noun' && !/[^s]s$/u.test(lower) && !isPluralSubject) return false;
	return (
		next === 'determiner' ||
		next === 'pronoun' ||
		next === 'name' ||
		text === 'that' ||
		text === 'to' ||
		next === 'adverb' ||
		QUOTES.has(text) ||
		text === ':'
	);
}

const QUOTES = new Set(['"', '“', '‘', '``', '«', '„', "'", "''"]);

function canBe(candidates: readonly WordClass[] | undefined, wordClass: WordClass): boolean {
	return candidates?.includes(wordClass) ?? false;
}

function isNominal(candidates: readonly WordClass[] | undefined): boolean {
	return candidates?.[0] === 'noun' || candidates?.[0] === 'name';
}

/** "'s" is a possessive after a noun or name, save where a verb form or determiner shows it to be "is" or "has". */
function isVerbalS(
	tokens: readonly Token[],
	candidates: readonly (readonly WordClass[])[],
	classes: readonly WordClass[],
	i: number,
): boolean {
	if (classes[i - 1] === 'pronoun' || classes[i - 1] === 'adverb' || classes[i - 1] === 'conjunction') return true;
	const next = tokens[i + 1];
	return (
		next !== undefined && (next.lower === 'the' || next.lower === 'a' || next.lower === 'not' || candidates[i + 1]?.[0] === 'preposition')
	);
}

/** "that" opens a clause after a verb or noun ("said that he"), and determines a noun elsewhere ("that man"). */
function thatClass(left: WordClass | undefined, next: readonly WordClass[] | undefined): WordClass {
	if (left === 'verb' || left === 'noun' || left === 'name' || left === 'adjective') return 'conjunction';
	return next?.[0] === 'verb' ? 'pronoun' : next?.[0] === 'noun' || next?.[0] === 'adjective' ? 'determiner' : 'conjunction';
}
