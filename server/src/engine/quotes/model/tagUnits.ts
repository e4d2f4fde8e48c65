import type { Tagger, TaggerWord } from '../../pos/tagger/tagger.js';
import { QUOTATION_TAG } from './paragraphView.js';
import type { Unit } from './units.js';

/** The tags of the units of a paragraph, whose words are these. `sentenceStarts` are units, with their number at the end. */
export function tagUnits(
	tagger: Tagger,
	units: readonly Unit[],
	words: readonly TaggerWord[],
	sentenceStarts: readonly number[],
): Uint8Array {
	const tags = new Uint8Array(units.length);
	for (let s = 0; s + 1 < sentenceStarts.length; s++) tagger.tag(words, sentenceStarts[s] as number, sentenceStarts[s + 1] as number, tags);
	for (let i = 0; i < units.length; i++) if (units[i]?.region) tags[i] = QUOTATION_TAG;
	return tags;
}
