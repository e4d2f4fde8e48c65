import { type Calibration, UNCALIBRATED } from '../../src/engine/crf/calibration.js';
import { loadEntityModel } from '../../src/engine/entities/model/entityModel.js';
import { seeAgain } from '../../src/engine/entities/model/secondSight.js';
import { countsOf } from '../../src/engine/entities/model/wordTable.js';
import type { Lexicon } from '../../src/engine/lexicon/lexicon.js';
import type { GoldArticle } from '../gold.js';
import type { MeasuredSet } from './corpora.js';
import { seeArticle } from './examples.js';
import type { PreparedArticle } from './prepare.js';

/** What is promised of the mentions at this confidence and above. */
const SURE = { confidence: 0.9, share: 0.97 };
/** The confidences at which as many are right as they say. */
const LOCAL = [0.5, 0.65, 0.8];
/** A share is taken over so many mentions that are next to each other in probability. */
const WINDOW = 150;

/**
 * The points that make promises true on articles that were not learnt from: of the mentions at 0.9 and above, 97 of 100 are right, which is on the careful side where gold has slips of its own; below,
 * as many are right as the confidence says.
 */
export function fitCalibration(
	bytes: Uint8Array,
	lexicon: Lexicon,
	{ rename }: MeasuredSet,
	articles: readonly (readonly [GoldArticle, PreparedArticle])[],
): Calibration {
	const model = loadEntityModel(bytes, lexicon);
	if (!model || articles.length === 0) return UNCALIBRATED;
	const nameOf = (type: string) => rename[type] ?? type;
	const mentions = articles.flatMap(([gold, article]) => {
		const right = new Set(gold.entities.map(({ start, end, type }) => `${start} ${end} ${nameOf(type)}`));
		const { blocks, words } = seeArticle(model, article);
		return article.blocks.flatMap(({ offset }, b) => {
			const sight = blocks[b];
			return sight
				? seeAgain(model, sight, (word) => countsOf(words, word)).map(({ start, end, type, confidence }) => ({
						confidence,
						isRight: right.has(`${offset + start} ${offset + end} ${nameOf(model.crf.labels.types[type] ?? '')}`),
					}))
				: [];
		});
	});
	return calibrationOf(mentions);
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
