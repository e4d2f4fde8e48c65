import { countSpans, linkFeatures, noSourceFeatures, type RoleSpan } from '../../src/engine/quotes/model/linkFeatures.js';
import { candidates } from '../../src/engine/quotes/model/linkRoles.js';
import type { ParagraphView } from '../../src/engine/quotes/model/paragraphView.js';
import { seeded, shuffled } from '../crf/random.js';
import type { GoldSpan } from './prepareQuotes.js';

/** A choice among candidates, each by its features, and which is right. */
interface Choice {
	readonly candidates: readonly (readonly number[])[];
	readonly right: number;
}

/** The choices that a paragraph's gold links teach. */
export function choicesOf(view: ParagraphView, gold: readonly GoldSpan[]): readonly Choice[] {
	const spans: (RoleSpan & { readonly quotes: number[] })[] = [];
	for (const { first, end, role, quote } of [...gold].sort((a, b) => a.first - b.first)) {
		const same = spans.find((span) => span.start === first && span.role === role);
		if (same) same.quotes.push(quote);
		else spans.push({ start: first, end, role, quotes: [quote] });
	}
	const counts = countSpans(spans);
	const choices: Choice[] = [];
	let last = -1;
	spans.forEach(({ role, quotes }, i) => {
		if (role === 'content') {
			const cues = candidates(spans, i, 'cue');
			const right = cues.findIndex((cue) => spans[cue]?.quotes.some((quote) => quotes.includes(quote)));
			if (right >= 0) choices.push({ candidates: cues.map((cue) => linkFeatures(view, spans, counts, cue, i, last)), right });
			last = cues[right] ?? last;
		}
		if (role === 'cue') {
			const sources = candidates(spans, i, 'source');
			const right = sources.findIndex((source) => spans[source]?.quotes.some((quote) => quotes.includes(quote)));
			choices.push({
				candidates: [
					...sources.map((source) => linkFeatures(view, spans, counts, i, source, -1)),
					noSourceFeatures(view, spans, counts, i),
				],
				right: right < 0 ? sources.length : right,
			});
		}
	});
	return choices.filter((choice) => choice.candidates.length > 1);
}

/** Learns what each feature of a link weighs: multinomial logistic regression by AdaGrad. */
export function learnLinks(
	choices: readonly Choice[],
	epochs: number,
	seed: number,
	report: (line: string) => void,
): ReadonlyMap<number, number> {
	const weights = new Map<number, number>();
	const sums = new Map<number, number>();
	const random = seeded(seed);
	for (let epoch = 0; epoch < epochs; epoch++) {
		let wrong = 0;
		for (const c of shuffled(choices.length, random)) {
			const { candidates: all, right } = choices[c] as Choice;
			const scores = all.map((features) => features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0));
			const top = Math.max(...scores);
			const shares = scores.map((score) => Math.exp(score - top));
			const total = shares.reduce((sum, share) => sum + share, 0);
			if (scores.indexOf(top) !== right) wrong++;
			all.forEach((features, i) => {
				const gradient = (shares[i] as number) / total - (i === right ? 1 : 0);
				if (Math.abs(gradient) < 1e-4) return;
				for (const feature of features) {
					const weight = weights.get(feature) ?? 0;
					const full = gradient + 0.0003 * weight;
					const sum = (sums.get(feature) ?? 0.1) + full * full;
					sums.set(feature, sum);
					weights.set(feature, weight - (0.1 * full) / Math.sqrt(sum));
				}
			});
		}
		report(`links, epoch ${epoch + 1}: ${((100 * wrong) / choices.length).toFixed(2)} % of ${choices.length} wrong`);
	}
	return inSteps(weights);
}

/** The weights in whole steps, the largest 127; those of no step are left out. */
function inSteps(weights: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
	let most = 0;
	for (const weight of weights.values()) most = Math.max(most, Math.abs(weight));
	const steps = new Map<number, number>();
	for (const [feature, weight] of weights) {
		const step = Math.round((127 * weight) / most);
		if (step !== 0) steps.set(feature, step);
	}
	return steps;
}
