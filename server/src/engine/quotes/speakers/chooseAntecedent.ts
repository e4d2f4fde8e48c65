import type { Gender } from '../../linking/gender.js';
import { type Antecedent, antecedentsOf } from './antecedentFeatures.js';
import { ANTECEDENT_WEIGHTS } from './antecedentWeights.js';
import type { Cast, NameLookup, Referent } from './cast.js';

/** The one whom a pronoun stands for, and how sure that is among all who might be meant, 0 to 1. */
export interface Chosen {
	readonly referent: Referent;
	readonly share: number;
}

/** The likeliest antecedent of "he" or "she"; null where nobody fits. */
export function chooseAntecedent(cast: Cast, gender: Gender, sentence: number, names: NameLookup): Chosen | null {
	let best: Antecedent | null = null;
	let highest = Number.NEGATIVE_INFINITY;
	let sum = 0;
	for (const antecedent of antecedentsOf(cast, gender, sentence, names)) {
		const score = scoreOf(antecedent);
		sum += Math.exp(score);
		if (score <= highest) continue;
		best = antecedent;
		highest = score;
	}
	return best && { referent: best.referent, share: Math.exp(highest) / sum };
}

function scoreOf({ features }: Antecedent): number {
	let score = 0;
	for (const feature of features) score += ANTECEDENT_WEIGHTS[feature];
	return score;
}
