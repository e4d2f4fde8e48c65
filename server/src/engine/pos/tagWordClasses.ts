import type { TokenizedBlock } from '../sentences/sentence.js';
import type { Token } from '../tokens/token.js';
import { chooseClass } from './chooseClass.js';
import { guessWord } from './suffixes.js';
import { type Word, wordOf } from './word.js';
import type { WordClass } from './wordClass.js';
import { WORDS } from './words.js';

/**
 * A word class for each token of the block: word lists and endings say what a word can be, its neighbours which of these it is ("the reports" against
 * "she reports that"). In one pass, in time proportional to the tokens.
 */
export function tagWordClasses(block: TokenizedBlock): readonly WordClass[] {
	const { tokens } = block;
	const count = tokens.length;
	const words = new Array<Word>(count);
	for (let i = 0; i < count; i++) words[i] = wordOfToken(tokens[i]);
	readSentenceStarts(block, words);
	const classes = new Array<WordClass>(count);
	for (let i = 0; i < count; i++) {
		const word = words[i] ?? OTHER;
		classes[i] = word.always ?? chooseClass(word, tokens, words, classes, i);
	}
	return classes;
}

const MARK = wordOf(['mark']);
const NUMBER = wordOf(['number']);
const OTHER = wordOf(['other']);
const NAME = wordOf(['name']);
/** Capitalised words that have a role in lower case keep it: "That". */
const NAME_THAT = wordOf(['name'], 'that');
const NAME_HER = wordOf(['name'], 'her');
const NAME_POSSESSIVE = wordOf(['name'], 'possessive');
/** Words of no list whose neighbours alone tell their class. */
const POSSESSIVE = wordOf(['noun', 'verb'], 'possessive');
const HER = wordOf(['noun'], 'her');

function wordOfToken(token: Token | undefined): Word {
	if (token === undefined) return OTHER;
	if (token.kind === 'mark') return MARK;
	if (token.kind === 'number') return NUMBER;
	if (token.kind !== 'word') return OTHER;
	const { lower, letterCase } = token;
	if (letterCase === 'lower' || letterCase === 'none') return WORDS.get(lower) ?? unlisted(lower);
	if (lower === 'i' && token.text === 'I') return WORDS.get(lower) ?? OTHER;
	return lower.length > 4 ? NAME : nameWithRole(lower);
}

function unlisted(lower: string): Word {
	if (lower === "'s") return POSSESSIVE;
	return lower === 'her' ? HER : guessWord(lower);
}

function nameWithRole(lower: string): Word {
	if (lower === 'that') return NAME_THAT;
	if (lower === 'her') return NAME_HER;
	return lower === "'s" ? NAME_POSSESSIVE : NAME;
}

/** A capital says nothing of the first word of a sentence, nor anything in a headline but of words that no list knows. */
function readSentenceStarts({ tokens, sentences, kind }: TokenizedBlock, words: Word[]): void {
	const isTitle = kind === 'headline' || kind === 'heading';
	for (const { firstToken, endToken } of sentences) {
		let isFirst = true;
		for (let i = firstToken; i < endToken; i++) {
			if (words[i] === MARK) isFirst ||= opensSentence(tokens[i]);
			else if (isFirst || isTitle) {
				const known = wordBehindCapital(tokens[i], isFirst ? 'first' : 'inTitle');
				if (known) words[i] = known;
				isFirst = false;
			}
		}
	}
}

/** Whether what stands behind a mark can have a capital for that alone: behind an opening quotation mark, a bracket, a colon. */
function opensSentence(mark: Token | undefined): boolean {
	return mark?.spaceBefore === true && OPENERS.has(mark.text);
}

/** What a capitalised word is where its capital says nothing; undefined where it may be a name nevertheless. */
function wordBehindCapital(token: Token | undefined, place: 'first' | 'inTitle'): Word | undefined {
	if (token?.letterCase !== 'capitalized') return undefined;
	const { lower } = token;
	return WORDS.get(lower) ?? (place === 'first' && isLikelyVerbForm(lower) ? guessWord(lower) : undefined);
}

const OPENERS = new Set(['"', '“', '‘', "'", '``', '«', '„', '(', '[', ':', '—', '–', "''"]);

function isLikelyVerbForm(lower: string): boolean {
	return lower.length > 5 && (lower.endsWith('ing') || lower.endsWith('ed') || lower.endsWith('ly'));
}
