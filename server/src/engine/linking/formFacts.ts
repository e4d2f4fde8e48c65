import { ENTITY_TYPES, type EntityType, type MentionFact } from '../entities/mention.js';

/**
 * All that the mentions of one form say together, as whole numbers, so that sums do not depend on the order in which mentions came.
 * Invariant: immutable; taking out what was put in gives equal facts.
 */
export interface FormFacts {
	readonly count: number;
	/** By type: how much its mentions speak for it, surer ones more. */
	readonly weights: Readonly<Partial<Record<EntityType, number>>>;
	/** How often the text states each expansion of an acronym, and each role. */
	readonly expansions: Readonly<Record<string, number>>;
	readonly roles: Readonly<Record<string, number>>;
}

export const NO_FACTS: FormFacts = { count: 0, weights: {}, expansions: {}, roles: {} };

/** The facts with a mention more (`by` 1) or less (`by` -1). */
export function countMention(facts: FormFacts, mention: MentionFact, by: 1 | -1): FormFacts {
	const weight = Math.max(1, Math.round(100 * mention.confidence ** 4));
	return {
		count: facts.count + by,
		weights: added(facts.weights, mention.type, weight * by),
		expansions: mention.expansion === undefined ? facts.expansions : added(facts.expansions, mention.expansion, by),
		roles: mention.role === undefined ? facts.roles : added(facts.roles, mention.role, by),
	};
}

/** The type that weighs most; the earlier one in `ENTITY_TYPES` where two weigh the same. */
export function heaviestType(weights: FormFacts['weights']): EntityType {
	let best: EntityType = 'other';
	for (const type of ENTITY_TYPES) if ((weights[type] ?? 0) > (weights[best] ?? 0)) best = type;
	return best;
}

/** Whether the mentions are so unsure of their type that a fuller name may overrule them. */
export function isUnsure(facts: FormFacts): boolean {
	return (facts.weights[heaviestType(facts.weights)] ?? 0) < 36 * facts.count;
}

/** The key counted most often, the first in alphabetical order among equals; undefined where there is none. */
export function mostFrequent(counts: Readonly<Record<string, number>>): string | undefined {
	return Object.keys(counts).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || (a < b ? -1 : 1))[0];
}

function added<K extends string>(counts: Readonly<Partial<Record<K, number>>>, key: K, by: number): Record<K, number> {
	const { [key]: before, ...rest } = counts as Record<K, number>;
	const now = ((before as number | undefined) ?? 0) + by;
	return (now === 0 ? rest : { ...rest, [key]: now }) as Record<K, number>;
}
