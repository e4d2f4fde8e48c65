import { isAnnotated } from '../../src/engine/blocks/block.js';
import { splitBlocks } from '../../src/engine/blocks/splitBlocks.js';
import { MARK_TAG } from '../../src/engine/pos/tagger/tagSet.js';
import { tokenizeBlock } from '../../src/engine/sentences/tokenizeBlock.js';
import type { TaggedSentence } from './perceptron.js';
import { numberOf, type TreeWord } from './trees.js';

/** The sentences of a text, cut up as the engine cuts it, with the tags of the tree words that lie where its tokens do; tokens in no tree word leave their sentence out. */
export function tagArticle(text: string, words: readonly TreeWord[]): readonly TaggedSentence[] {
	const sorted = [...words].sort((a, b) => a.start - b.start);
	const tagged: TaggedSentence[] = [];
	let offset = 0;
	let at = 0;
	for (const { kind, text: blockText } of splitBlocks(text, 'plain')) {
		if (isAnnotated(kind)) {
			const block = tokenizeBlock({ kind, text: blockText }, 'plain');
			const tags = new Uint8Array(block.tokens.length);
			const isOpen: boolean[] = [];
			block.tokens.forEach((token, i) => {
				while (at + 1 < sorted.length && (sorted[at + 1]?.start ?? 0) <= offset + token.start) at++;
				const word = sorted[at];
				const isWithin =
					word !== undefined && word.start <= offset + token.start && offset + token.start < word.start + word.form.length + 2;
				tags[i] = word && isWithin ? numberOf(word.tag) : MARK_TAG;
				isOpen.push((token.kind === 'word' || token.kind === 'number') && tags[i] === MARK_TAG);
			});
			for (const { firstToken, endToken } of block.sentences) {
				if (isOpen.slice(firstToken, endToken).some(Boolean)) continue;
				tagged.push({ tokens: block.tokens.slice(firstToken, endToken), tags: tags.slice(firstToken, endToken) });
			}
		}
		offset += blockText.length;
	}
	return tagged;
}
