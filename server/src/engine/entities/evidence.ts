import type { EntityType } from './mention.js';

/** What speaks for (or, with a negative weight, against) a type, and the name of the rule that says so. Weights add up; about 2 makes a type likely. */
export interface Evidence {
	readonly type: EntityType;
	readonly weight: number;
	readonly rule: string;
}

/** What the evidence adds up to. */
export interface Verdict {
	readonly type: EntityType;
	readonly rule: string;
	readonly confidence: number;
}

/** Weighs evidence: the type with the largest sum, the rule that says most for it, and a confidence by its lead over the next type. Null without evidence. */
export function weigh(evidence: readonly Evidence[]): Verdict | null {
	const sums = new Map<EntityType, number>();
	for (const { type, weight } of evidence) sums.set(type, (sums.get(type) ?? 0) + weight);
	const [best, next] = [...sums].sort((a, b) => b[1] - a[1]);
	if (!best || best[1] <= 0) return null;
	const [type, sum] = best;
	const lead = sum - Math.max(next?.[1] ?? 0, 0);
	let strongest: Evidence | null = null;
	for (const item of evidence) if (item.type === type && item.weight > (strongest?.weight ?? 0)) strongest = item;
	return { type, rule: strongest?.rule ?? 'capitals', confidence: round(1 / (1 + Math.exp(0.3 - 0.45 * sum - 0.45 * lead))) };
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
