import type { AntecedentFeature } from '../../src/engine/quotes/speakers/antecedentFeatures.js';
import type { Choice } from './choices.js';

export type AntecedentWeights = Readonly<Record<AntecedentFeature, number>>;

const ROUNDS = 800;
const RATE = 0.02;

/** The weights that make the right ones of all choices likeliest, held to a prior by a penalty of `pull` on the square of what parts them (a conditional logit). */
export function fitWeights(choices: readonly Choice[], prior: AntecedentWeights, pull: number): AntecedentWeights {
	const weights: Record<AntecedentFeature, number> = { ...prior };
	const features = Object.keys(prior) as AntecedentFeature[];
	const open = choices.filter(({ candidates }) => candidates.length > 1 && candidates.some(({ isRight }) => isRight));
	for (let round = 0; round < ROUNDS; round++) {
		const slope = Object.fromEntries(features.map((feature) => [feature, pull * (prior[feature] - weights[feature])])) as typeof weights;
		for (const { candidates } of open) {
			const shares = sharesOf(candidates, weights);
			const right = candidates.reduce((sum, { isRight }, i) => sum + (isRight ? (shares[i] ?? 0) : 0), 0);
			candidates.forEach((candidate, i) => {
				const share = shares[i] ?? 0;
				const push = (candidate.isRight ? share / right : 0) - share;
				for (const feature of candidate.features) slope[feature] += push;
			});
		}
		for (const feature of features) weights[feature] += RATE * slope[feature];
	}
	return weights;
}

/** How many choices fall on a right one. */
export function countRight(choices: readonly Choice[], weights: AntecedentWeights): number {
	return choices.filter(({ candidates }) => {
		const shares = sharesOf(candidates, weights);
		return candidates[shares.indexOf(Math.max(...shares))]?.isRight;
	}).length;
}

function sharesOf(candidates: Choice['candidates'], weights: AntecedentWeights): readonly number[] {
	const odds = candidates.map(({ features }) => Math.exp(features.reduce((sum, feature) => sum + weights[feature], 0)));
	const sum = odds.reduce((all, odd) => all + odd, 0);
	return odds.map((odd) => odd / sum);
}
