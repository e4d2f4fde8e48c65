import { hashString } from '../../src/engine/crf/hash.js';
import type { RoleSteps } from '../../src/engine/quotes/model/attributionWord.js';
import type { PreparedParagraph } from './prepareQuotes.js';

interface Counts {
	all: number;
	cue: number;
	source: number;
}

/** How often each word, by the hash of its lower case, is seen, in cues, and in sources. */
export type RoleCounts = ReadonlyMap<number, Counts>;

/** Counts words outside quotation marks. */
export function countRoles(paragraphs: readonly PreparedParagraph[]): RoleCounts {
	const counts = new Map<number, Counts>();
	for (const { block, units, labels } of paragraphs) {
		units.forEach(({ first, region }, i) => {
			const token = block.tokens[first];
			if (region || !token || token.kind === 'mark') return;
			const { lower, kind } = token;
			const hash = hashString(kind === 'number' ? lower.replace(/\d/gu, '0') : lower);
			let count = counts.get(hash);
			if (!count) {
				count = { all: 0, cue: 0, source: 0 };
				counts.set(hash, count);
			}
			const role = ((labels[i] as number) + 3) >> 2;
			count.all++;
			if (role === 1) count.source++;
			if (role === 2) count.cue++;
		});
	}
	return counts;
}

const LIMITS = [0.01, 0.05, 0.15, 0.35, 0.6, 0.85];
const LEAST_SEEN = 3;

function step(part: number, all: number): number {
	if (all < LEAST_SEEN) return 0;
	const share = part / all;
	return 1 + LIMITS.filter((limit) => share >= limit).length;
}

/** The steps of words, the counts of one article left out. */
export function stepsWithout(all: RoleCounts, own: RoleCounts | null): RoleSteps {
	return (hash) => {
		const count = all.get(hash);
		if (!count) return 0;
		const mine = own?.get(hash);
		const seen = count.all - (mine?.all ?? 0);
		return step(count.cue - (mine?.cue ?? 0), seen) | (step(count.source - (mine?.source ?? 0), seen) << 4);
	};
}

/** The steps of all words that have any to tell. */
export function stepsTable(counts: RoleCounts): ReadonlyMap<number, number> {
	const stepsOf = stepsWithout(counts, null);
	const table = new Map<number, number>();
	for (const hash of counts.keys()) {
		const steps = stepsOf(hash);
		if (steps !== 0) table.set(hash, steps);
	}
	return table;
}
