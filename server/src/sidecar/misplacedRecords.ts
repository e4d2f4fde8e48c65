import type { Corrections } from '../engine/index.js';
import { isCut } from './isCut.js';
import { isWorn } from './isWorn.js';
import { placedTargets } from './placedTargets.js';
import type { SidecarRecord } from './sidecarRecord.js';

/**
 * The ids of records that edits have moved to words which are no longer those that were settled, or to a piece of them: where they are now is for their selectors to say. `placed`: the corrections
 * as edits have moved them; one that has no place there is not misplaced but gone.
 */
export function misplacedRecords(records: readonly SidecarRecord[], placed: Corrections, text: string): ReadonlySet<string> {
	const misplaced = placedTargets(records, placed).filter(({ targets }) => targets.some((one) => isWorn(one, text) || isCut(one, text)));
	return new Set(misplaced.map(({ id }) => id));
}
