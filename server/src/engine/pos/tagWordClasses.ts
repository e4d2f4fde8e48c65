import type { Lexicon } from '../lexicon/lexicon.js';
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
export function tagWordClasses(block: TokenizedBlock, _lexicon: Lexicon): readonly WordClass[] {
	const { tokens } = block;
	const words: Word[] = [];
	for (const token of tokens) words.push(wordOfToken(token));
	readSentenceStarts(block, words);
	const classes: WordClass[] = [];
	for (let i = 0; i < words.length; i++) classes.push(chooseClass(tokens, words, classes, i));
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

function wordOfToken(token: Token): Word {
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
			const token = tokens[i];
			if (!token) continue;
			if (token.kind === 'mark') {
				const isOpener = OPENERS.has(token.text);
				isFirst ||= isOpener && token.spaceBefore;
				if (!isTitle && !isOpener) continue;
			} else if (isFirst || isTitle) {
				if (token.letterCase === 'capitalized') {
					const known = WORDS.get(token.lower);
					if (known) words[i] = known;
					else if (isFirst && isLikelyVerbForm(token.lower)) words[i] = guessWord(token.lower);
				}
				isFirst = false;
			}
		}
	}
}

const OPENERS = new Set(['"', '“', '‘', "'", '``', '«', '„', '(', '[', ':', '—', '–', "''"]);

function isLikelyVerbForm(lower: string): boolean {
	return lower.length > 5 && (lower.endsWith('ing') || lower.endsWith('ed') || lower.endsWith('ly'));
}
