/** What became of one article of a workspace export. `leftAlone`: by the settings; `failed`: it should have been exported. */
export type Outcome =
	| { readonly kind: 'exported'; readonly id: string }
	| { readonly kind: 'leftAlone'; readonly id: string; readonly reason: string }
	| { readonly kind: 'failed'; readonly id: string; readonly reason: string };

/** Outcomes counted, and those that failed named. */
export interface Summary {
	readonly exported: number;
	readonly leftAlone: number;
	readonly failed: readonly { readonly id: string; readonly reason: string }[];
}

export function summarize(outcomes: readonly Outcome[]): Summary {
	return {
		exported: outcomes.filter(({ kind }) => kind === 'exported').length,
		leftAlone: outcomes.filter(({ kind }) => kind === 'leftAlone').length,
		failed: outcomes.flatMap((outcome) => (outcome.kind === 'failed' ? [{ id: outcome.id, reason: outcome.reason }] : [])),
	};
}

/** The first few failures in one line, and how many more there are. */
export function nameFailures({ failed }: Summary, most: number): { readonly named: string; readonly more: number } {
	const named = failed.slice(0, most).map(({ id, reason }) => `${id} (${reason})`);
	return { named: named.join(', '), more: Math.max(0, failed.length - most) };
}
