import { isSetAtPlace } from '../entities/manualMention.js';
import { ENTITY_TYPES, type EntityType, type MentionFact } from '../entities/mention.js';
import { isOwnName } from '../entities/nameRules.js';

/**
 * All that the mentions of one form say together, as whole numbers, so that sums do not depend on the order in which mentions came.
 * Invariant: immutable; taking out what was put in gives equal facts.
 */
export interface FormFacts {
	readonly count: number;
	/** The type that weighs most. */
	readonly type: EntityType;
	/** For each of `ENTITY_TYPES`: how much the mentions speak for it, surer ones more. What a person has set at one place has a say only where no other mention has one. */
	readonly weights: readonly number[];
	/** Of the mentions that are not set at their place, and of those that are, how much they speak for each type. */
	readonly seen: readonly number[];
	readonly placed: readonly number[];
	/** How often the text states each expansion of an acronym, and each role. */
	readonly expansions: Counts;
	readonly roles: Counts;
}

export type Counts = ReadonlyMap<string, number>;

/** Facts while mentions are counted in and out. */
export interface OpenFacts {
	count: number;
	readonly seen: number[];
	placed: readonly number[];
	expansions: Counts;
	roles: Counts;
}

export const NO_COUNTS: Counts = new Map();
const NO_WEIGHTS: readonly number[] = ENTITY_TYPES.map(() => 0);
/** What the user says of a name outweighs all that an article may seem to say. */
const OWN_WEIGHT = 1e9;
/** What a person has said of one mention weighs as much as the tagger's surest, among others of which people have said so. */
const PLACE_WEIGHT = 100;
const OTHER = ENTITY_TYPES.indexOf('other');
const INDEX = Object.fromEntries(ENTITY_TYPES.map((type, i) => [type, i])) as Readonly<Record<EntityType, number>>;

/** Facts to count into, beginning with those there are. */
export function openFacts(facts: FormFacts | undefined): OpenFacts {
	if (!facts) return { count: 0, seen: NO_WEIGHTS.slice(), placed: NO_WEIGHTS, expansions: NO_COUNTS, roles: NO_COUNTS };
	return { count: facts.count, seen: facts.seen.slice(), placed: facts.placed, expansions: facts.expansions, roles: facts.roles };
}

/** Counts a mention in (`by` 1) or out (`by` -1). */
export function countMention(facts: OpenFacts, mention: MentionFact, by: 1 | -1): void {
	const { type, confidence, expansion, role } = mention;
	facts.count += by;
	if (isSetAtPlace(mention)) facts.placed = facts.placed.map((weight, i) => (i === INDEX[type] ? weight + PLACE_WEIGHT * by : weight));
	else {
		const weight = isOwnName(mention) ? OWN_WEIGHT : Math.max(1, Math.round(100 * confidence ** 4));
		facts.seen[INDEX[type]] = (facts.seen[INDEX[type]] ?? 0) + weight * by;
	}
	if (expansion !== undefined) facts.expansions = added(facts.expansions, expansion, by);
	if (role !== undefined) facts.roles = added(facts.roles, role, by);
}

/** The facts that have been counted; undefined where no mention is left. */
export function closeFacts({ count, seen, placed, expansions, roles }: OpenFacts): FormFacts | undefined {
	if (count === 0) return undefined;
	const weights = seen.some((weight) => weight > 0) ? seen : placed;
	return { count, type: heaviestType(weights), weights, seen, placed, expansions, roles };
}

/** Whether two forms were seen alike: as often, as the same types, with the same expansions and roles. A form that was not seen (undefined) equals only its like. */
export function areEqualFacts(a: FormFacts | undefined, b: FormFacts | undefined): boolean {
	if (a === undefined || b === undefined) return a === b;
	if (a.count !== b.count || !areEqualCounts(a.expansions, b.expansions) || !areEqualCounts(a.roles, b.roles)) return false;
	for (let i = 0; i < a.seen.length; i++) if (a.seen[i] !== b.seen[i] || a.placed[i] !== b.placed[i]) return false;
	return true;
}

/** The type that weighs most; `other` where none weighs more than it, and else the earlier one in `ENTITY_TYPES` where two weigh the same. */
export function heaviestType(weights: FormFacts['weights']): EntityType {
	let best = OTHER;
	for (let i = 0; i < weights.length; i++) if ((weights[i] ?? 0) > (weights[best] ?? 0)) best = i;
	return ENTITY_TYPES[best] ?? 'other';
}

/** The weights of several forms together. */
export function sumWeights(all: readonly FormFacts[]): readonly number[] {
	const sums = NO_WEIGHTS.slice();
	for (const { weights } of all) for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (weights[i] ?? 0);
	return sums;
}

/** Whether the mentions are so unsure of their type that a fuller name may overrule them. */
export function isUnsure({ type, weights, count }: FormFacts): boolean {
	return (weights[INDEX[type]] ?? 0) < 36 * count;
}

/** Whether the mentions are so unsure of naming a person that the form should give its name to no shorter one. */
export function isDoubtful({ type, weights, count, roles }: FormFacts): boolean {
	return type === 'person' && roles.size === 0 && (weights[INDEX[type]] ?? 0) < 10 * count;
}

/** The key counted most often, the first in alphabetical order among equals; undefined where there is none. */
export function mostFrequent(counts: Counts): string | undefined {
	let best: string | undefined;
	let most = 0;
	for (const [key, count] of counts) {
		if (best !== undefined && (count < most || (count === most && key > best))) continue;
		best = key;
		most = count;
	}
	return best;
}

/** The counts of several forms together. */
export function sumCounts(all: readonly Counts[]): Counts {
	const sums = new Map<string, number>();
	for (const counts of all) for (const [key, count] of counts) sums.set(key, (sums.get(key) ?? 0) + count);
	return sums;
}

function added(counts: Counts, key: string, by: number): Counts {
	const now = (counts.get(key) ?? 0) + by;
	const changed = new Map(counts);
	if (now === 0) changed.delete(key);
	else changed.set(key, now);
	return changed;
}

function areEqualCounts(a: Counts, b: Counts): boolean {
	if (a === b) return true;
	if (a.size !== b.size) return false;
	for (const [key, count] of a) if (b.get(key) !== count) return false;
	return true;
}
