import type { Corrections } from '../../engine/index.js';
import { anchorRecords } from '../../sidecar/anchorRecords.js';
import { misplacedRecords } from '../../sidecar/misplacedRecords.js';
import { type Orphan, orphansOf } from '../../sidecar/orphan.js';
import type { SidecarRecord } from '../../sidecar/sidecarRecord.js';

/** What has become of records in an article that is edited. */
export interface Lost {
	/** Those whose words are gone, or have been made others of, and stand nowhere else without doubt. */
	readonly orphans: readonly Orphan[];
	/** Whether the corrections are not where they would be if the records were placed anew. */
	readonly isOutOfPlace: boolean;
}

/** Looks for records that have lost their words, since edits only move corrections with the text. `placed`: the corrections as edits have moved them. */
export function findLost(text: string, records: readonly SidecarRecord[], placed: Corrections): Lost {
	const lists: readonly (readonly { readonly id: string }[])[] = [placed.mentions, placed.forms, placed.dates, placed.quotes];
	const ids = new Set(lists.flatMap((list) => list.map(({ id }) => id)));
	const misplaced = misplacedRecords(records, placed, text);
	const adrift = records.filter(({ id }) => !ids.has(id) || misplaced.has(id));
	if (adrift.length === 0) return { orphans: [], isOutOfPlace: false };
	const { orphans } = anchorRecords(text, adrift);
	return { orphans: orphansOf(text, orphans), isOutOfPlace: misplaced.size > 0 || orphans.length < adrift.length };
}
