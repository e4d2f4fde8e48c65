import type { ReadContext } from './corpusFormat.js';
import { detokenizeSentences } from './detokenize.js';
import type { GoldDocument } from './goldDocument.js';
import type { LabelledToken } from './labelSpans.js';
import { layersOfLabels } from './layers.js';

/** Makes a document of tokenised sentences that follow one another in the corpus, as running text. */
export function documentOfTokens(id: string, sentences: readonly (readonly LabelledToken[])[], context: ReadContext): GoldDocument {
	const { text, tokens } = detokenizeSentences(
		sentences.map((sentence) => sentence.map(({ form }) => form)),
		'words whole',
	);
	return { id, source: context.corpus, date: null, text, ...layersOfLabels(sentences, tokens, context) };
}
