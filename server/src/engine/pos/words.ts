import { CLOSED_CLASS, MODALS, SUBJECT_PRONOUNS } from './closedClass.js';
import { OPEN_CLASS } from './openClass.js';
import { type Word, type WordRole, wordOf } from './word.js';
import type { WordClass } from './wordClass.js';

const LETTERS: Readonly<Record<string, WordClass>> = { n: 'noun', v: 'verb', j: 'adjective', r: 'adverb' };

/** Words behind which a verb stands. */
const BEFORE_VERB: ReadonlySet<string> = new Set([...MODALS, ...SUBJECT_PRONOUNS, 'to', 'not', "n't"]);

/** Every word of the lists, in lower case. A word on several lists is as the last of them says. */
export const WORDS: ReadonlyMap<string, Word> = listed();

function listed(): ReadonlyMap<string, Word> {
	const words = new Map<string, Word>();
	for (const [letters, list] of Object.entries(OPEN_CLASS))
		addAll(
			words,
			list,
			[...letters].map((letter) => LETTERS[letter] ?? 'other'),
		);
	for (const [wordClass, list] of Object.entries(CLOSED_CLASS)) addAll(words, list, [wordClass as WordClass]);
	return words;
}

function addAll(words: Map<string, Word>, list: string, classes: readonly WordClass[]): void {
	for (const word of list.split(' ')) words.set(word, wordOf(classes, roleOf(word)));
}

/** What a listed word in lower case does to its neighbours. */
export function roleOf(lower: string): WordRole {
	if (lower === 'that') return 'that';
	return BEFORE_VERB.has(lower) ? 'beforeVerb' : 'none';
}
