import type { WordClass } from './wordClass.js';

const NOUN: readonly WordClass[] = ['noun'];
const ADVERB: readonly WordClass[] = ['adverb'];
const ADJECTIVE: readonly WordClass[] = ['adjective', 'noun'];
const PAST: readonly WordClass[] = ['verb', 'adjective'];
const GERUND: readonly WordClass[] = ['verb', 'noun', 'adjective'];
const NOUN_OR_VERB: readonly WordClass[] = ['noun', 'verb'];

const NOUN_ENDING = /(?:tion|ment|ness|ity|ism|ance|ence|ship|ist|age|dom|hood|or|er|eur|ess|ology|graphy)s?$/u;
const ADJECTIVE_ENDING = /(?:ous|ful|ive|able|ible|al|ic|less|ary|ish|an|ese)$/u;
const VERB_ENDING = /(?:[iy]z|is|if)(?:e|es)$|ify$|ifies$/u;

/** The classes that the ending of a word in lower case allows, the likeliest first. */
export function guessClasses(lower: string): readonly WordClass[] {
	if (lower.endsWith('ly')) return ADVERB;
	if (lower.length > 4 && lower.endsWith('ing')) return GERUND;
	if (lower.length > 3 && lower.endsWith('ed')) return PAST;
	if (NOUN_ENDING.test(lower)) return NOUN;
	if (VERB_ENDING.test(lower)) return NOUN_OR_VERB;
	if (ADJECTIVE_ENDING.test(lower)) return ADJECTIVE;
	return NOUN_OR_VERB;
}
