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

/**
 * Makes to some records the change that led from one state to another, as when a step is undone: only records that the step has made, changed or deleted are set to what they were; what has been
 * said meanwhile of others, by whomever, stays.
 */
export function retraceRecords(
	from: readonly SidecarRecord[],
	to: readonly SidecarRecord[],
	records: readonly SidecarRecord[],
): readonly SidecarRecord[] {
	const before = byId(from);
	const after = byId(to);
	const touched = new Set([...before.keys(), ...after.keys()].filter((id) => !areAlike(before.get(id), after.get(id))));
	return [...records.filter(({ id }) => !touched.has(id)), ...to.filter(({ id }) => touched.has(id))];
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
