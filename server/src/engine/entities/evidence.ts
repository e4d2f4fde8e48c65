import { ENTITY_TYPES, type EntityType } from './mention.js';

/** What the evidence for a name adds up to. */
export interface Verdict {
	readonly type: EntityType;
	readonly rule: string;
	readonly confidence: number;
}

const INDEX = Object.fromEntries(ENTITY_TYPES.map((type, i) => [type, i])) as Readonly<Record<EntityType, number>>;
const NO_WEIGHTS: readonly number[] = ENTITY_TYPES.map(() => 0);
const NO_RULES: readonly string[] = ENTITY_TYPES.map(() => '');

/**
 * What speaks for (or, with a negative weight, against) each type that a name may have. Weights add up; about 2 makes a type likely.
 * One is emptied and used again for each name, so that weighing makes no objects.
 */
export class Evidence {
	readonly #sums = NO_WEIGHTS.slice();
	readonly #strongest = NO_WEIGHTS.slice();
	readonly #rules: string[] = NO_RULES.slice();
	/** The types that something was said of, in that order: the earlier of two wins where they weigh the same. */
	readonly #order = NO_WEIGHTS.slice();
	#types = 0;
	#heaviest = 0;

	/** The weight of the heaviest piece since the last `mark`. */
	get heaviest(): number {
		return this.#heaviest;
	}

	empty(): void {
		this.#types = 0;
		this.#heaviest = 0;
	}

	mark(): void {
		this.#heaviest = 0;
	}

	/** Adds what the named rule says. */
	add(type: EntityType, weight: number, rule: string): void {
		const at = INDEX[type];
		if (!this.#isSaidOf(at)) {
			this.#order[this.#types++] = at;
			this.#sums[at] = 0;
			this.#strongest[at] = 0;
			this.#rules[at] = 'capitals';
		}
		this.#sums[at] = (this.#sums[at] ?? 0) + weight;
		if (weight > this.#heaviest) this.#heaviest = weight;
		if (weight <= (this.#strongest[at] ?? 0)) return;
		this.#strongest[at] = weight;
		this.#rules[at] = rule;
	}

	/** The type with the largest sum, the rule that says most for it, and a confidence by its lead over the next type. Null where nothing speaks for one. */
	verdict(): Verdict | null {
		let best = -1;
		let sum = 0;
		let next = 0;
		for (let i = 0; i < this.#types; i++) {
			const at = this.#order[i] ?? 0;
			const of = this.#sums[at] ?? 0;
			if (of > sum) {
				next = sum;
				sum = of;
				best = at;
			} else if (of > next) next = of;
		}
		if (best < 0) return null;
		const confidence = round(1 / (1 + Math.exp(0.3 - 0.45 * sum - 0.45 * (sum - next))));
		return { type: ENTITY_TYPES[best] ?? 'other', rule: this.#rules[best] ?? '', confidence };
	}

	#isSaidOf(at: number): boolean {
		for (let i = 0; i < this.#types; i++) if (this.#order[i] === at) return true;
		return false;
	}
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
