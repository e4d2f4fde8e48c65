import type { Tagger, TaggerWord } from '../../pos/tagger/tagger.js';
import type { Sentence } from '../../sentences/sentence.js';
import type { Token } from '../../tokens/token.js';
import type { Region } from '../marks/pairMarks.js';
import type { AttributionWord } from './attributionWord.js';
import { type ParagraphView, sentenceStartsOf, viewParagraph } from './paragraphView.js';
import { tagUnits } from './tagUnits.js';
import { unitsOf } from './units.js';

/** A word, and what it is to the tagger of parts of speech. */
export interface TaggableWord extends AttributionWord, TaggerWord {}

/** Where a paragraph's words come from: kept ones in the engine, views alone in training. */
export interface WordSource<Word extends TaggableWord> {
	readonly wordOf: (token: Token) => Word;
	readonly quotationOf: (tokens: readonly Token[], region: Region) => Word;
}

/** A paragraph as the features see it. */
export function seeParagraph<Word extends TaggableWord>(
	tagger: Tagger,
	source: WordSource<Word>,
	tokens: readonly Token[],
	sentences: readonly Sentence[],
	regions: readonly Region[],
): ParagraphView<Word> {
	const units = unitsOf(tokens, regions);
	const starts = sentenceStartsOf(units, sentences);
	const words: Word[] = [];
	for (const { first, region } of units) words.push(region ? source.quotationOf(tokens, region) : source.wordOf(tokens[first] as Token));
	const tags = tagUnits(tagger, units, words, starts);
	return viewParagraph(tokens, units, words, tags, starts);
}
