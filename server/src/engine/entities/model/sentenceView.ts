import type { BlockKind } from '../../blocks/block.js';
import type { TokenizedBlock } from '../../sentences/sentence.js';
import type { Token } from '../../tokens/token.js';
import { recase } from './recase.js';
import type { WordView } from './wordView.js';

/** A sentence as the features see it. */
export interface SentenceView<Word extends WordView = WordView> {
	readonly kind: BlockKind;
	/** Its tokens, and the view of each. */
	readonly tokens: readonly Token[];
	readonly words: readonly Word[];
	readonly lineCase: LineCase;
}

/** How the words of a sentence are cased, most of them: as in prose, each with a capital, in capitals, or without any. */
export type LineCase = 'prose' | 'title' | 'upper' | 'lower';

export const LINE_CASES: readonly LineCase[] = ['prose', 'title', 'upper', 'lower'];

/** The sentences of a block as the model's features see them: lines in capitals, or without any, as prose would write them. */
export function viewSentences<Word extends WordView>(block: TokenizedBlock, view: (token: Token) => Word): readonly SentenceView<Word>[] {
	return block.sentences.map(({ firstToken, endToken }) => {
		const written = block.tokens.slice(firstToken, endToken);
		const lineCase = lineCaseOf(written);
		const tokens = recase(written, lineCase, view);
		return { kind: block.kind, tokens, words: tokens.map(view), lineCase: tokens === written ? lineCase : 'prose' };
	});
}

/** How a sentence is cased. Words of under four letters say nothing, since titles write them small; with fewer than three others it counts as prose. */
export function lineCaseOf(tokens: readonly Token[]): LineCase {
	let upper = 0;
	let capitalized = 0;
	let lower = 0;
	for (const token of tokens) {
		if (token.kind !== 'word' || token.end - token.start < 4) continue;
		if (token.letterCase === 'lower') lower++;
		else if (token.letterCase === 'upper') upper++;
		else capitalized++;
	}
	const words = upper + capitalized + lower;
	if (words < 3) return 'prose';
	if (lower === words) return 'lower';
	if (upper > words * 0.8) return 'upper';
	return lower < words * 0.25 ? 'title' : 'prose';
}
