import { alignTokens } from './alignTokens.js';
import { detokenize } from './detokenize.js';
import type { Span } from './goldDocument.js';

/** Tokens of a sentence, what the corpus says of its text, and what stands between the sentence and the one before it. */
export interface GivenSentence {
	readonly forms: readonly string[];
	/** The sentence as running text, or `undefined` where the corpus does not give it. */
	readonly text: string | undefined;
	/** ` ` or a paragraph's end. */
	readonly before: string;
}

const CLITIC_APART = /(?<=[\p{L}\p{N}]) (?=(?:n['’]t|['’](?:s|m|d|ll|re|ve))(?![\p{L}\p{N}]))/giu;

/** Puts sentences one behind the other, in the words of their texts where these hold all tokens. The spans are those of all tokens, in their order. */
export function joinSentences(sentences: readonly GivenSentence[]): { readonly text: string; readonly tokens: readonly Span[] } {
	let text = '';
	const tokens: Span[] = [];
	for (const sentence of sentences) {
		if (text) text += sentence.before;
		const { length } = text;
		const own = ownText(sentence);
		text += own.text;
		tokens.push(...own.tokens.map(({ start, end }) => ({ start: start + length, end: end + length })));
	}
	return { text, tokens };
}

function ownText({ forms, text }: GivenSentence): { readonly text: string; readonly tokens: readonly Span[] } {
	if (text !== undefined) {
		// Some releases give the text with clitics apart, as their tokens are: “do n't”.
		const tight = text.trim().replace(CLITIC_APART, '');
		const found = alignTokens(tight, forms);
		if (found.kind === 'aligned') return { text: tight, tokens: found.tokens };
	}
	return detokenize(forms, 'words whole');
}
