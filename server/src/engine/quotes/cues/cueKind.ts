import { cueClassOf } from '../model/cueClasses.js';
import type { CueKind } from '../quote.js';
import { cueWord } from './cueWords.js';

/** What kind of act the words of each class of cues name; their order is that of the classes, from 1. */
const KINDS: readonly CueKind[] = [
	'speech',
	'writing',
	'speech',
	'speech',
	'thought',
	'thought',
	'expectation',
	'expectation',
	'thought',
	'speech',
	'thought',
	'expectation',
	'thought',
	'speech',
];

/** What kind of act a cue names, from its words in lower case: the first that tells. A cue that none does ("made the case") is taken for speech. */
export function cueKindOf(words: readonly string[]): CueKind {
	for (const word of words) {
		if (WRITINGS.has(word)) return 'writing';
		const known = cueClassOf(word);
		if (known > 0) return KINDS[known - 1] ?? 'speech';
		const verb = cueWord(word)?.alone;
		if (verb) return verb.senses.kind;
	}
	return 'speech';
}

/** What is written, where the cue says no more: "in a letter", "in a tweet". */
const WRITINGS = new Set('letter letters tweet tweets email emails memo memos blog editorial post posts'.split(' '));
