import type { SidecarRecord } from './sidecarRecord.js';

/**
 * Merges what was changed here (`ours`) with what has been changed in the file meanwhile (`theirs`), both since `base`; record by record, by their ids. What only one side has changed is as that side
 * has it; what both have, as we have it; what one side has deleted and the other changed stays. So no record is lost that somebody has not deleted.
 */
export function mergeRecords(
	base: readonly SidecarRecord[],
	ours: readonly SidecarRecord[],
	theirs: readonly SidecarRecord[],
): readonly SidecarRecord[] {
	const before = byId(base);
	const here = byId(ours);
	const there = byId(theirs);
	return [...new Set([...here.keys(), ...there.keys()])].flatMap((id) => {
		const merged = mergeOne(before.get(id), here.get(id), there.get(id));
		return merged ? [merged] : [];
	});
}

function mergeOne(
	base: SidecarRecord | undefined,
	ours: SidecarRecord | undefined,
	theirs: SidecarRecord | undefined,
): SidecarRecord | undefined {
	const have = { ours: !areAlike(base, ours), theirs: !areAlike(base, theirs) };
	if (!have.ours) return theirs;
	if (!have.theirs) return ours;
	return ours ?? theirs;
}

function areAlike(a: SidecarRecord | undefined, b: SidecarRecord | undefined): boolean {
	return a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));
}

function byId(records: readonly SidecarRecord[]): ReadonlyMap<string, SidecarRecord> {
	return new Map(records.map((record) => [record.id, record]));
}
