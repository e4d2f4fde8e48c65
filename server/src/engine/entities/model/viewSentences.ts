import type { TokenizedBlock } from '../../sentences/sentence.js';
import type { Token } from '../../tokens/token.js';
import { lineCaseOf, type SentenceView } from './sentenceFeatures.js';
import type { WordView } from './wordFeatures.js';

/** The sentences of a block as the model's features see them. */
export function viewSentences<Word extends WordView>(block: TokenizedBlock, view: (token: Token) => Word): readonly SentenceView<Word>[] {
	return block.sentences.map(({ firstToken, endToken }) => {
		const tokens = block.tokens.slice(firstToken, endToken);
		return { tokens, words: tokens.map(view), flags: tokens.map(() => []), lineCase: lineCaseOf(tokens) };
	});
}
