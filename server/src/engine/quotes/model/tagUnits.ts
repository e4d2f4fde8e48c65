import type { Tagger } from '../../pos/tagger/tagger.js';
import { MARK_TAG } from '../../pos/tagger/tagSet.js';
import type { Token } from '../../tokens/token.js';
import { QUOTATION_TAG } from './paragraphView.js';
import type { Unit } from './units.js';

/** The tags of the units of a paragraph; to the tagger, a quotation is a mark. `sentenceStarts` are units, with their number at the end. */
export function tagUnits(tagger: Tagger, tokens: readonly Token[], units: readonly Unit[], sentenceStarts: readonly number[]): Uint8Array {
	const tags = new Uint8Array(units.length).fill(MARK_TAG);
	const firsts = units.map(({ first }) => tokens[first] as Token);
	for (let s = 0; s + 1 < sentenceStarts.length; s++)
		tagger.tag(firsts, sentenceStarts[s] as number, sentenceStarts[s + 1] as number, tags);
	for (let i = 0; i < units.length; i++) if (units[i]?.region) tags[i] = QUOTATION_TAG;
	return tags;
}
