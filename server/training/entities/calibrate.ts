import { type Calibration, UNCALIBRATED } from '../../src/engine/crf/calibration.js';
import { annotate, type Engine, readAnnotations } from '../../src/engine/index.js';
import type { GoldArticle } from '../gold.js';
import type { MeasuredSet } from './corpora.js';

/** What is promised of the mentions at this confidence and above. */
const SURE = { confidence: 0.9, share: 0.975 };
/** The confidences at which as many are right as they say. */
const LOCAL = [0.5, 0.65, 0.8];
/** A share is taken over so many mentions that are next to each other in probability. */
const WINDOW = 150;

/**
 * The points that make promises true on articles that were not learnt from: of the mentions at 0.9 and above, 97 of 100 are right, which is on the careful side where gold has slips of its own; below,
 * as many are right as the confidence says. `engine` has the model without calibration; without articles there are no points.
 */
export function fitCalibration(engine: Engine, { rename }: MeasuredSet, articles: readonly GoldArticle[]): Calibration {
	if (articles.length === 0) return UNCALIBRATED;
	const nameOf = (type: string) => rename[type] ?? type;
	return calibrationOf(
		articles.flatMap(({ text, entities }) => {
			const right = new Set(entities.map(({ start, end, type }) => `${start} ${end} ${nameOf(type)}`));
			return readAnnotations(annotate(engine, text, { syntax: 'plain', leastConfidence: 0 })).mentions.flatMap(
				({ start, end, type, confidence, source }) =>
					source.rule === 'model' ? [{ confidence, isRight: right.has(`${start} ${end} ${nameOf(type)}`) }] : [],
			);
		}),
	);
}

/** A mention with the probability that the model gives it, and whether the gold agrees. */
export interface Judged {
	readonly confidence: number;
	readonly isRight: boolean;
}

/** The points for some judged mentions, in any order. */
export function calibrationOf(judged: readonly Judged[]): Calibration {
	const mentions = judged.toSorted((a, b) => b.confidence - a.confidence);
	const points = LOCAL.map((share) => ({ probability: around(mentions, share), confidence: share }));
	return ascending([...points, { probability: surest(mentions), confidence: SURE.confidence }]);
}

/** The least probability at and above which the promised share is right; where there is none, that of the surest hundred. */
function surest(mentions: readonly Judged[]): number {
	let right = 0;
	let least = mentions[Math.min(WINDOW, mentions.length) - 1]?.confidence ?? SURE.confidence;
	mentions.forEach(({ confidence, isRight }, i) => {
		if (isRight) right++;
		if (i >= WINDOW && right / (i + 1) >= SURE.share) least = confidence;
	});
	return least;
}

/** The probability around which this share is right, coming from below. */
function around(mentions: readonly Judged[], share: number): number {
	let right = 0;
	for (let i = mentions.length - 1; i >= 0; i--) {
		if (mentions[i]?.isRight) right++;
		if (mentions[i + WINDOW]?.isRight) right--;
		if (mentions.length - i >= WINDOW && right / WINDOW >= share) return mentions[i + WINDOW / 2]?.confidence ?? share;
	}
	return share;
}

/** The points without those that do not lie above the one before in both. */
function ascending(points: Calibration): Calibration {
	const kept: Calibration[number][] = [];
	for (const point of points) if (point.probability > (kept.at(-1)?.probability ?? 0)) kept.push(point);
	return kept;
}
