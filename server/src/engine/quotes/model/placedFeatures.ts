import { mixFeature } from '../../crf/hash.js';
import { type AttributionWord, EDGE } from './attributionWord.js';
import { EDGE_TAG, type ParagraphView } from './paragraphView.js';
import type { Unit } from './units.js';

/** More than any unit's placed features. */
export const MOST_PLACED_FEATURES = 64;

/** Distances in units as a few steps. */
function step(distance: number): number {
	return distance < 0 ? 15 : distance <= 4 ? distance : distance <= 6 ? 5 : distance <= 10 ? 6 : distance <= 20 ? 7 : 8;
}

function few(count: number): number {
	return Math.min(2, count);
}

function wordAt(words: readonly AttributionWord[], at: number): AttributionWord {
	return at < 0 || at >= words.length ? EDGE : (words[at] as AttributionWord);
}

function tagAt(tags: Uint8Array, at: number): number {
	return at < 0 || at >= tags.length ? EDGE_TAG : (tags[at] as number);
}

/** What a cue word says of itself in one number. */
function cueOf({ cueStep, cueClass }: AttributionWord): number {
	return (cueStep << 4) | cueClass;
}

/**
 * Writes the features of unit `i` that depend on more than one word, or on its place, into `out`, and returns how many; and the keys of its contexts (`CONTEXTS`) into `contexts`.
 */
export function writePlacedFeatures(view: ParagraphView, i: number, out: Int32Array, contexts: Int32Array): number {
	const { words, tags, units, tokens } = view;
	const here = wordAt(words, i);
	const b1 = wordAt(words, i - 1);
	const b2 = wordAt(words, i - 2);
	const a1 = wordAt(words, i + 1);
	const a2 = wordAt(words, i + 2);
	const t0 = tagAt(tags, i);
	const l1 = tagAt(tags, i - 1);
	const l2 = tagAt(tags, i - 2);
	const r1 = tagAt(tags, i + 1);
	const r2 = tagAt(tags, i + 2);
	let n = 0;
	out[n++] = mixFeature(112, l1, here.word);
	out[n++] = mixFeature(113, r1, here.word);
	out[n++] = mixFeature(114, b1.word, here.word);
	out[n++] = mixFeature(115, here.word, a1.word);
	out[n++] = mixFeature(116, b2.word, b1.word);
	out[n++] = mixFeature(117, a1.word, a2.word);
	out[n++] = mixFeature(118, (b1.shape << 4) | a1.shape, here.shape);

	const s = view.sentenceOf[i] as number;
	const first = view.sentenceStarts[s] ?? 0;
	const end = view.sentenceStarts[s + 1] ?? units.length;
	const before = view.cueBefore[i] as number;
	const behind = view.cueBehind[i] as number;
	const commasBefore = before < 0 ? 3 : few((view.commas[i] as number) - (view.commas[before + 1] as number));
	const commasBehind = behind < 0 ? 3 : few((view.commas[behind] as number) - (view.commas[i + 1] as number));
	const quotesBefore = before >= 0 && view.quotations[i] !== view.quotations[before] ? 1 : 0;
	const quotesBehind = behind >= 0 && view.quotations[behind] !== view.quotations[i + 1] ? 1 : 0;
	const cueBefore = before < 0 ? 9 : wordAt(words, before).cueStep;
	const cueBehind = behind < 0 ? 9 : wordAt(words, behind).cueStep;
	const opening = before < 0 ? 0 : wordAt(words, before + 1).opening;
	const distanceBefore = before < 0 ? 15 : step(i - before);
	const distanceBehind = behind < 0 ? 15 : step(behind - i);
	const stateBefore = (((((cueBefore << 2) | commasBefore) << 3) | opening) << 1) | quotesBefore;
	const stateBehind = (((cueBehind << 2) | commasBehind) << 1) | quotesBehind;
	out[n++] = mixFeature(120, distanceBefore, before < 0 ? 1 : wordAt(words, before).word);
	out[n++] = mixFeature(121, distanceBehind, behind < 0 ? 1 : wordAt(words, behind).word);
	out[n++] = mixFeature(126, stateBefore, stateBehind);
	out[n++] = mixFeature(127, (stateBefore << 5) | t0, r1);
	out[n++] = mixFeature(128, (stateBefore << 5) | t0, l1);
	out[n++] = mixFeature(129, (stateBehind << 5) | t0, r1);
	out[n++] = mixFeature(130, (stateBehind << 5) | t0, l1);
	const verbBefore = view.verbBefore[i] as number;
	const verbBehind = view.verbBehind[i] as number;
	const v1 = verbBefore < 0 ? 0 : 1 + cueOf(wordAt(words, verbBefore));
	const v2 = verbBehind < 0 ? 0 : 1 + cueOf(wordAt(words, verbBehind));
	const c1 = verbBefore < 0 ? 3 : few((view.commas[i] as number) - (view.commas[verbBefore + 1] as number));
	const c2 = verbBehind < 0 ? 3 : few((view.commas[verbBehind] as number) - (view.commas[i + 1] as number));
	out[n++] = mixFeature(131, (v1 << 2) | c1, t0);
	out[n++] = mixFeature(132, (v2 << 2) | c2, t0);
	out[n++] = mixFeature(133, (v2 << 2) | c2, (t0 << 5) | tagAt(tags, verbBehind));
	out[n++] = mixFeature(134, (((v2 << 2) | c2) << 4) | step(verbBehind - i), here.sourceStep * 16 + here.shape);
	const segmentFirst = view.segmentFirst[i] as number;
	const segmentEnd = view.segmentEnd[i] as number;
	const isFirst = i === segmentFirst ? 1 : 0;
	const isLast = i === segmentEnd - 1 ? 1 : 0;
	const opener = wordAt(words, segmentFirst).word;
	out[n++] = mixFeature(135, (isFirst << 1) | isLast, opener);
	out[n++] = mixFeature(136, (stateBefore << 1) | isFirst, opener);
	const next = wordAt(words, segmentEnd + 1).word;
	out[n++] = mixFeature(137, isLast, isLast === 1 ? next : 1);
	out[n++] = mixFeature(138, (stateBefore << 2) | (isLast << 1) | isFirst, isLast === 1 ? next : 1);
	const segmentCue = before >= segmentFirst || (behind >= 0 && behind < segmentEnd) ? 1 : 0;
	const nextCue = view.cueBefore[Math.min(segmentEnd + 6, end - 1)] as number;
	out[n++] = mixFeature(139, ((nextCue > segmentEnd ? 1 : 0) << 3) | (segmentCue << 2) | (isLast << 1) | isFirst, stateBefore);
	out[n++] = mixFeature(140, ((((segmentEnd >= end - 1 ? 1 : 0) << 1) | isLast) << 5) | r1, stateBefore);
	const phraseFirst = view.phraseFirst[i] as number;
	const phraseEnd = view.phraseEnd[i] as number;
	const place = ((i === phraseFirst ? 1 : 0) << 1) | (i === phraseEnd - 1 ? 1 : 0);
	out[n++] = mixFeature(141, (cueOf(wordAt(words, phraseEnd)) << 5) | tagAt(tags, phraseEnd), (t0 << 2) | place);
	out[n++] = mixFeature(142, (cueOf(wordAt(words, phraseFirst - 1)) << 5) | tagAt(tags, phraseFirst - 1), (t0 << 2) | place);
	out[n++] = mixFeature(143, (tagAt(tags, phraseFirst - 1) << 5) | tagAt(tags, phraseEnd), (place << 2) | few(phraseEnd - phraseFirst - 1));
	out[n++] = mixFeature(144, place, wordAt(words, phraseEnd).word);
	out[n++] = mixFeature(145, place, wordAt(words, phraseFirst - 1).word);
	const quotesIn = few((view.quotations[end] as number) - (view.quotations[first] as number));
	const quotes = few(view.quotations[units.length] as number);
	const cuesIn = few(view.cuesIn[s] ?? 0);
	const state = (((((cuesIn << 1) | (s === 0 ? 1 : 0)) << 2) | quotesIn) << 2) | few(view.cuesIn[s - 1] ?? 0);
	out[n++] = mixFeature(146, (step(i - first) << 4) | step(end - 1 - i), (cuesIn << 4) | quotesIn);
	contexts[0] = (l2 << 10) | (l1 << 5) | t0;
	contexts[1] = (r2 << 10) | (r1 << 5) | t0;
	contexts[2] = (tokens[(units[i] as Unit).first]?.spaceBefore === false ? 1 << 15 : 0) | (l1 << 10) | (t0 << 5) | r1;
	contexts[3] = (stateBefore << 9) | (distanceBefore << 5) | t0;
	contexts[4] = (stateBehind << 9) | (distanceBehind << 5) | t0;
	contexts[5] = (cueOf(b1) << 17) | (cueOf(here) << 10) | (l1 << 5) | t0;
	contexts[6] = (cueOf(a1) << 17) | (cueOf(here) << 10) | (r1 << 5) | t0;
	contexts[7] = (quotes << 18) | (state << 11) | (here.shape << 7) | ((i === first ? 2 : 0) << 5) | ((i === end - 1 ? 1 : 0) << 5) | t0;
	if (units[i]?.region) {
		out[n++] = mixFeature(150, (here.shape << 4) | (i === first ? 1 : 0), b1.word);
		out[n++] = mixFeature(151, (here.shape << 4) | (i === end - 1 ? 1 : 0), a1.word);
		out[n++] = mixFeature(152, here.word, cueOf(b1) * 32 + l1);
		out[n++] = mixFeature(153, here.word, cueOf(a1) * 32 + r1);
		out[n++] = mixFeature(154, here.word, cueOf(a2) * 1024 + r1 * 32 + r2);
		out[n++] = mixFeature(155, (here.word << 4) | (i === first ? 2 : 0) | (i === end - 1 ? 1 : 0), (cuesIn << 2) | quotesIn);
	}
	return n;
}
