import type { ArticleBlock, Mention } from '../../engine/index.js';
import { appositionBehind } from './appositionBehind.js';
import type { Description } from './description.js';
import { descriptionBefore } from './descriptionBefore.js';

/** The descriptions beside one mention of a block, those before the name first. */
export function descriptionsOf(block: ArticleBlock, mention: Mention): readonly Description[] {
	return [descriptionBefore(block, mention), appositionBehind(block, mention)].filter((description) => description !== null);
}
