import { CONTENT_STEP, shareOf } from '../../src/engine/quotes/model/reviseContents.js';
import { seeded, shuffled } from '../crf/random.js';
import type { ContentExample } from './contentExamples.js';

/** How the weights of contents are learnt. */
export interface ContentSettings {
	readonly seed: number;
	readonly contentEpochs: number;
	readonly contentLeastOccurrences: number;
}

const LEARNING_RATE = 0.05;
const L2 = 0.02;
/** What AdaGrad's sums start at, so that first steps are of a bounded length. */
const FIRST_SUM = 0.1;
/** Over so many of the last epochs weights are averaged. */
const AVERAGED = 2;

/** Learns by how many steps each feature moves the odds of a content: logistic regression by AdaGrad, that begins at the odds which the tagger gives. */
export function learnContents(
	examples: readonly ContentExample[],
	{ seed, contentEpochs, contentLeastOccurrences }: ContentSettings,
	report: (line: string) => void,
): ReadonlyMap<number, number> {
	const numbers = numberFeatures(examples, contentLeastOccurrences);
	const known = examples.map(({ features }) => [...features].flatMap((feature) => numbers.get(feature) ?? []));
	const weights = new Float64Array(numbers.size);
	const sums = new Float64Array(numbers.size).fill(FIRST_SUM);
	const mean = new Float64Array(numbers.size);
	const averaged = Math.min(AVERAGED, contentEpochs);
	const random = seeded(seed);
	for (let epoch = 0; epoch < contentEpochs; epoch++) {
		let loss = 0;
		for (const e of shuffled(examples.length, random)) {
			const { odds, isRight } = examples[e] as ContentExample;
			const features = known[e] as readonly number[];
			const share = shareOf(features.reduce((sum, feature) => sum + (weights[feature] as number), odds));
			const gradient = share - (isRight ? 1 : 0);
			loss -= Math.log(isRight ? share : 1 - share);
			for (const feature of features) {
				const full = gradient + L2 * (weights[feature] as number);
				sums[feature] = (sums[feature] as number) + full * full;
				weights[feature] = (weights[feature] as number) - (LEARNING_RATE * full) / Math.sqrt(sums[feature] as number);
			}
		}
		if (epoch >= contentEpochs - averaged)
			weights.forEach((weight, i) => {
				mean[i] = (mean[i] as number) + weight / averaged;
			});
		report(`contents, epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)}, ${examples.length} of them`);
	}
	return inSteps(numbers, mean);
}

/** Numbers the features that occur often enough. */
function numberFeatures(examples: readonly ContentExample[], least: number): ReadonlyMap<number, number> {
	const counts = new Map<number, number>();
	for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
	const numbers = new Map<number, number>();
	for (const [feature, count] of counts) if (count >= least) numbers.set(feature, numbers.size);
	return numbers;
}

/** The weights in whole steps; those of no step are left out. */
function inSteps(numbers: ReadonlyMap<number, number>, weights: Float64Array): ReadonlyMap<number, number> {
	const steps = new Map<number, number>();
	for (const [feature, number] of numbers) {
		const step = Math.max(-127, Math.min(127, Math.round((weights[number] as number) / CONTENT_STEP)));
		if (step !== 0) steps.set(feature, step);
	}
	return steps;
}
