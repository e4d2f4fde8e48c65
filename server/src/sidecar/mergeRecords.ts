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

/** What leads from some records to others: those that it makes, changes or deletes, as they are before it and after it. */
export interface RecordChange {
	readonly before: readonly SidecarRecord[];
	readonly after: readonly SidecarRecord[];
}

/** The change that leads from some records to others. */
export function changeBetween(before: readonly SidecarRecord[], after: readonly SidecarRecord[]): RecordChange {
	const [from, to] = [byId(before), byId(after)];
	return {
		before: before.filter((record) => !areAlike(record, to.get(record.id))),
		after: after.filter((record) => !areAlike(from.get(record.id), record)),
	};
}

/** Makes a change to some records: only those that it is about are as they are after it; what has been said meanwhile of others, by whomever, stays. */
export function applyChange(records: readonly SidecarRecord[], { before, after }: RecordChange): readonly SidecarRecord[] {
	const touched = new Set([...before, ...after].map(({ id }) => id));
	return [...records.filter(({ id }) => !touched.has(id)), ...after];
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
