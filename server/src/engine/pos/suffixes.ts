import { type Word, wordOf } from './word.js';

const NOUN = wordOf(['noun']);
const ADVERB = wordOf(['adverb']);
const ADJECTIVE = wordOf(['adjective', 'noun']);
const PAST = wordOf(['verb', 'adjective']);
const GERUND = wordOf(['verb', 'noun', 'adjective']);
const NOUN_OR_VERB = wordOf(['noun', 'verb']);

const NOUN_ENDINGS = 'tion ment ness ity ism ance ence ship ist age dom hood or er eur ess ology graphy'.split(' ');
const VERB_ENDINGS = 'ize izes yze yzes ise ises ife ifes ify ifies'.split(' ');
const ADJECTIVE_ENDINGS = 'ous ful ive able ible al ic less ary ish an ese'.split(' ');

interface Ending {
	readonly text: string;
	readonly word: Word;
}

/** The endings by the pair of letters that they end with, those that win over others first. */
const ENDINGS: ReadonlyMap<number, readonly Ending[]> = endings();

function endings(): ReadonlyMap<number, readonly Ending[]> {
	const byPair = new Map<number, Ending[]>();
	const add = (text: string, word: Word): void => {
		const list = byPair.get(lastPair(text));
		if (list) list.push({ text, word });
		else byPair.set(lastPair(text), [{ text, word }]);
	};
	for (const text of NOUN_ENDINGS) {
		add(text, NOUN);
		add(`${text}s`, NOUN);
	}
	for (const text of VERB_ENDINGS) add(text, NOUN_OR_VERB);
	for (const text of ADJECTIVE_ENDINGS) add(text, ADJECTIVE);
	return byPair;
}

function lastPair(text: string): number {
	return (text.charCodeAt(text.length - 2) << 16) | text.charCodeAt(text.length - 1);
}

/** What the ending of a word in lower case says of its class. */
export function guessWord(lower: string): Word {
	if (lower.length < 2) return NOUN_OR_VERB;
	if (lower.endsWith('ly')) return ADVERB;
	if (lower.length > 4 && lower.endsWith('ing')) return GERUND;
	if (lower.length > 3 && lower.endsWith('ed')) return PAST;
	const list = ENDINGS.get(lastPair(lower));
	if (list) for (const { text, word } of list) if (lower.endsWith(text)) return word;
	return NOUN_OR_VERB;
}
