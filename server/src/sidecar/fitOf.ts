import { anchorRecords } from './anchorRecords.js';
import type { SidecarRecord } from './sidecarRecord.js';

/** So much of what has a place in an article has to be found in a text for the text to be that article, 0 to 1. */
const ENOUGH = 2 / 3;

/**
 * How many records find their own words in a text, if so many do that the text is likely to be the article that they are about, under whatever name; else 0. Records on forms say nothing of that,
 * and neither do words that are merely alike.
 */
export function fitOf(text: string, records: readonly SidecarRecord[]): number {
	const tied = records.filter(({ said }) => said.kind !== 'form');
	const { placed } = anchorRecords(text, tied);
	const found = [...placed.values()].filter((by) => by !== 'likeness').length;
	return found >= tied.length * ENOUGH ? found : 0;
}
