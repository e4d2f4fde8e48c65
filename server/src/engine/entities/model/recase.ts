import type { Token } from '../../tokens/token.js';
import type { LineCase } from './sentenceView.js';
import type { WordView } from './wordView.js';

/** Below this step, news mostly writes a word with a capital: see `WordStatistics`. */
const MOSTLY_LOWER = 3;
/** Shorter words in capitals that are no words of the language stay so: "UN", "WHO". */
const SHORTEST = 4;

/**
 * The tokens of a line whose case says nothing, as prose would write them: in capitals, what news writes in lower case becomes so, and the rest gets a capital; in lower case, what
 * news mostly writes with a capital or what stands on a list of names gets one. Offsets stay; so do lines of another case.
 */
export function recase<Word extends WordView>(
	tokens: readonly Token[],
	lineCase: LineCase,
	view: (token: Token) => Word,
): readonly Token[] {
	if (lineCase === 'upper') return tokens.map((token, i) => (token.letterCase === 'upper' ? fromUpper(token, i, view) : token));
	return lineCase === 'lower' ? tokens.map((token, i) => (token.letterCase === 'lower' ? fromLower(token, i, view) : token)) : tokens;
}

function fromUpper(token: Token, i: number, view: (token: Token) => WordView): Token {
	const lower = inLowerCase(token);
	const isName = view(lower).caseness < MOSTLY_LOWER;
	if (isName && token.lower.length < SHORTEST) return token;
	return isName || i === 0 ? withCapital(lower) : lower;
}

function fromLower(token: Token, i: number, view: (token: Token) => WordView): Token {
	if (token.kind !== 'word') return token;
	const { caseness, lists } = view(token);
	return i === 0 || (caseness < MOSTLY_LOWER && (caseness > 0 || lists !== 0)) ? withCapital(token) : token;
}

function inLowerCase(token: Token): Token {
	return { ...token, text: token.text.toLowerCase(), letterCase: 'lower' };
}

function withCapital(token: Token): Token {
	const first = token.text.slice(0, token.text.codePointAt(0) === token.text.charCodeAt(0) ? 1 : 2);
	return { ...token, text: first.toUpperCase() + token.text.slice(first.length), letterCase: 'capitalized' };
}
