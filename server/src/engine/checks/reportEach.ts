import type { Report } from './check.js';

/** What a check returns that has nothing to report: shared, for most checks say so of most blocks. */
export const NO_REPORTS: readonly Report[] = [];

/** The reports on some things, in their order: `report` says of each what is wrong with it, or null. */
export function reportEach<T>(
	things: readonly T[],
	report: (thing: T, index: number, things: readonly T[]) => Report | null,
): readonly Report[] {
	let reports: Report[] | null = null;
	for (let i = 0; i < things.length; i++) {
		const found = report(things[i] as T, i, things);
		if (!found) continue;
		if (reports) reports.push(found);
		else reports = [found];
	}
	return reports ?? NO_REPORTS;
}
