import type { DateExpr } from '../../src/engine/index.js';
import type { ReadDocument } from './readSet.js';
import { isValued, pairDates } from './scoreDates.js';

/** What becomes of the expressions that a form found or a policy resolved. */
export interface DateShare {
	readonly name: string;
	/** How many there are. */
	readonly found: number;
	/** How many overlap a gold expression. */
	readonly paired: number;
	/** How many of these gold gives a value, and how many have it. */
	readonly valued: number;
	readonly right: number;
}

/** How many values are lost: those that gold gives and that are others. */
export function lost({ valued, right }: DateShare): number {
	return valued - right;
}

/** What a rule `form/policy` names. */
export function formOf({ source }: DateExpr): string {
	return source.rule.slice(0, source.rule.indexOf('/'));
}

export function policyOf({ source }: DateExpr): string {
	return source.rule.slice(source.rule.indexOf('/') + 1);
}

/** Counts the dates of articles by what is said of them, those with most values lost first. Articles without gold dates count nothing. */
export function dateShares(documents: readonly ReadDocument[], nameOf: (date: DateExpr) => string): readonly DateShare[] {
	const shares = new Map<string, DateShare>();
	const add = (date: DateExpr, more: Omit<DateShare, 'name'>): void => {
		const name = nameOf(date);
		const { found, paired, valued, right } = shares.get(name) ?? { found: 0, paired: 0, valued: 0, right: 0 };
		shares.set(name, {
			name,
			found: found + more.found,
			paired: paired + more.paired,
			valued: valued + more.valued,
			right: right + more.right,
		});
	};
	for (const { gold, annotations } of documents) {
		if (!gold.dates) continue;
		for (const date of annotations.dates) add(date, { found: 1, paired: 0, valued: 0, right: 0 });
		for (const pair of pairDates({ gold: gold.dates, found: annotations.dates })) {
			const valued = Number(isValued(pair.gold));
			add(pair.found, { found: 0, paired: 1, valued, right: valued && Number(pair.gold.value === pair.found.value) });
		}
	}
	return [...shares.values()].sort((a, b) => lost(b) - lost(a) || b.found - a.found || (a.name < b.name ? -1 : 1));
}
