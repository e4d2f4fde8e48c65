import type { TokenizedBlock } from '../sentences/sentence.js';
import type { Span } from '../text/span.js';
import type { Token } from '../tokens/token.js';
import { mentionByLayout, spanOf } from './layoutName.js';
import type { MentionFact } from './mention.js';
import { HONORIFICS, TITLE_HEADS } from './tables/titles.js';

/** Behind its name, a speaker's label says what the speaker is, in so many tokens at most: "RACHEL MERCER, HOST OF THE SHOW:". */
const LONGEST_ROLE = 14;
const LONGEST_NAME = 4;
/** Words of labels that are no speakers': "EDITOR'S NOTE:", "BREAKING NEWS:". */
const NO_NAMES: ReadonlySet<string> = new Set(
	'note notes news breaking update editor photo photos video audio file correction clarification warning watch read more see also live exclusive analysis opinion comment letter letters review question answer source sources key points timeline background summary disclaimer copyright unidentified male female crowd group'.split(
		' ',
	),
);

/**
 * The speaker whom a paragraph of a transcript begins with: "IDRIS BELLO, CORRESPONDENT:", "GEN. PATRICIA COYLE (RET.), FORMER COMMANDER:". Two to four words in capitals, then a colon, or what the speaker is
 * and a colon. A label of one word is another matter: see `labelWord`.
 */
export function labelMentions({ kind, text, tokens }: TokenizedBlock): readonly MentionFact[] {
	if (kind !== 'paragraph' || !text.includes(':')) return [];
	const first = tokens.findIndex(({ lower }) => lower !== '.' && !TITLE_HEADS.has(lower) && !HONORIFICS.has(lower));
	let end = first;
	while (first >= 0 && end - first < LONGEST_NAME && isCapitals(tokens[end])) end++;
	if (end - first < 2 || !leadsToColon(tokens, end)) return [];
	return [mentionByLayout(text, spanOf(tokens.slice(first, end)), 'person', 'label')];
}

/** A label of one word in capitals ("MERCER:"), which names a speaker if the rest of the article knows the word as a person's. */
export function labelWord({ kind, tokens }: TokenizedBlock): LabelWord | null {
	const [word, colon] = tokens;
	if (kind !== 'paragraph' || !word || colon?.text !== ':' || colon.spaceBefore) return null;
	return isCapitals(word) && word.letterCase === 'upper' ? { start: word.start, end: word.end, word: word.lower } : null;
}

/** The span of a label, and its word in lower case. */
export interface LabelWord extends Span {
	readonly word: string;
}

function isCapitals(token: Token | undefined): boolean {
	if (token?.kind !== 'word' || NO_NAMES.has(token.lower)) return false;
	return token.letterCase === 'upper' || (token.letterCase === 'capitalized' && /^\p{Lu}\.?$/u.test(token.text));
}

/** Whether a colon follows at once, or behind a role in capitals or brackets. */
function leadsToColon(tokens: readonly Token[], from: number): boolean {
	let isBracketed = false;
	for (let at = from; at < tokens.length && at - from < LONGEST_ROLE; at++) {
		const { text, kind, letterCase } = tokens[at] as Token;
		if (text === ':') return tokens[at + 1]?.spaceBefore !== false;
		if (text === '(') isBracketed = true;
		else if (text === ')') isBracketed = false;
		else if (at === from && text !== ',') return false;
		else if (kind === 'word' && letterCase === 'lower' && !isBracketed) return false;
	}
	return false;
}
