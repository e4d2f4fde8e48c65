import { hashFeature } from '../../crf/hash.js';
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

/** What a cue word says of itself in one number. */
function cueOf({ cueStep, cueClass }: AttributionWord): number {
	return (cueStep << 4) | cueClass;
}

/** Writes the features of unit `i` that depend on more than one word, or on its place, into `out`, and returns how many. */
export function writePlacedFeatures(view: ParagraphView, i: number, out: Int32Array): number {
	const { words, tags, units, tokens } = view;
	const wordAt = (at: number): AttributionWord => words[at] ?? EDGE;
	const tagAt = (at: number): number => (at < 0 || at >= tags.length ? EDGE_TAG : (tags[at] as number));
	const here = wordAt(i);
	const [b1, b2, a1, a2] = [wordAt(i - 1), wordAt(i - 2), wordAt(i + 1), wordAt(i + 2)];
	const [t0, l1, l2, r1, r2] = [tagAt(i), tagAt(i - 1), tagAt(i - 2), tagAt(i + 1), tagAt(i + 2)];
	let n = 0;
	let template = 100;
	const put = (a: number, b = 0) => {
		out[n++] = hashFeature(template++, a + 1, b);
	};
	put(t0);
	put(l1);
	put(r1);
	put((l1 << 5) | t0);
	put((t0 << 5) | r1);
	put((((l2 << 5) | l1) << 5) | t0);
	put((((l1 << 5) | t0) << 5) | r1);
	put((((t0 << 5) | r1) << 5) | r2);
	put((t0 << 5) | l1, cueOf(here));
	put((t0 << 5) | r1, cueOf(here));
	put((t0 << 5) | l1, cueOf(b1));
	put((t0 << 5) | r1, cueOf(a1));
	put(l1, here.word);
	put(r1, here.word);
	put(b1.word, here.word);
	put(here.word, a1.word);
	put(b2.word, b1.word);
	put(a1.word, a2.word);
	put((b1.shape << 4) | a1.shape, here.shape);
	put(t0, tokens[(units[i] as Unit).first]?.spaceBefore === false ? 1 : 0);

	const s = view.sentenceOf[i] as number;
	const first = view.sentenceStarts[s] ?? 0;
	const end = view.sentenceStarts[s + 1] ?? units.length;
	const before = view.cueBefore[i] as number;
	const behind = view.cueBehind[i] as number;
	const commasBefore = before < 0 ? 3 : few((view.commas[i] as number) - (view.commas[before + 1] as number));
	const commasBehind = behind < 0 ? 3 : few((view.commas[behind] as number) - (view.commas[i + 1] as number));
	const quotesBefore = before >= 0 && view.quotations[i] !== view.quotations[before] ? 1 : 0;
	const quotesBehind = behind >= 0 && view.quotations[behind] !== view.quotations[i + 1] ? 1 : 0;
	const cueBefore = before < 0 ? 9 : wordAt(before).cueStep;
	const cueBehind = behind < 0 ? 9 : wordAt(behind).cueStep;
	const opening = before < 0 ? 0 : openingOf(tokens[(units[before + 1] as Unit | undefined)?.first ?? -1]?.lower);
	const distanceBefore = before < 0 ? 15 : step(i - before);
	const distanceBehind = behind < 0 ? 15 : step(behind - i);
	const stateBefore = (((((cueBefore << 2) | commasBefore) << 3) | opening) << 1) | quotesBefore;
	const stateBehind = (((cueBehind << 2) | commasBehind) << 1) | quotesBehind;
	put(distanceBefore, before < 0 ? 1 : wordAt(before).word);
	put(distanceBehind, behind < 0 ? 1 : wordAt(behind).word);
	put(stateBefore, distanceBefore);
	put(stateBehind, distanceBehind);
	put(stateBefore, t0);
	put(stateBehind, t0);
	put(stateBefore, stateBehind);
	put((stateBefore << 5) | t0, r1);
	put((stateBefore << 5) | t0, l1);
	put((stateBehind << 5) | t0, r1);
	put((stateBehind << 5) | t0, l1);
	const verbBefore = view.verbBefore[i] as number;
	const verbBehind = view.verbBehind[i] as number;
	const v1 = verbBefore < 0 ? 0 : 1 + cueOf(wordAt(verbBefore));
	const v2 = verbBehind < 0 ? 0 : 1 + cueOf(wordAt(verbBehind));
	const c1 = verbBefore < 0 ? 3 : few((view.commas[i] as number) - (view.commas[verbBefore + 1] as number));
	const c2 = verbBehind < 0 ? 3 : few((view.commas[verbBehind] as number) - (view.commas[i + 1] as number));
	put((v1 << 2) | c1, t0);
	put((v2 << 2) | c2, t0);
	put((v2 << 2) | c2, (t0 << 5) | tagAt(verbBehind));
	put((((v2 << 2) | c2) << 4) | step(verbBehind - i), here.sourceStep * 16 + here.shape);
	const segmentFirst = view.segmentFirst[i] as number;
	const segmentEnd = view.segmentEnd[i] as number;
	const isFirst = i === segmentFirst ? 1 : 0;
	const isLast = i === segmentEnd - 1 ? 1 : 0;
	const opener = wordAt(segmentFirst).word;
	put((isFirst << 1) | isLast, opener);
	put((stateBefore << 1) | isFirst, opener);
	const next = wordAt(segmentEnd + 1).word;
	put(isLast, isLast === 1 ? next : 1);
	put((stateBefore << 2) | (isLast << 1) | isFirst, isLast === 1 ? next : 1);
	const segmentCue = before >= segmentFirst || (behind >= 0 && behind < segmentEnd) ? 1 : 0;
	const nextCue = view.cueBefore[Math.min(segmentEnd + 6, end - 1)] as number;
	put(((nextCue > segmentEnd ? 1 : 0) << 3) | (segmentCue << 2) | (isLast << 1) | isFirst, stateBefore);
	put(((((segmentEnd >= end - 1 ? 1 : 0) << 1) | isLast) << 5) | r1, stateBefore);
	const phraseFirst = view.phraseFirst[i] as number;
	const phraseEnd = view.phraseEnd[i] as number;
	const place = ((i === phraseFirst ? 1 : 0) << 1) | (i === phraseEnd - 1 ? 1 : 0);
	put((cueOf(wordAt(phraseEnd)) << 5) | tagAt(phraseEnd), (t0 << 2) | place);
	put((cueOf(wordAt(phraseFirst - 1)) << 5) | tagAt(phraseFirst - 1), (t0 << 2) | place);
	put((tagAt(phraseFirst - 1) << 5) | tagAt(phraseEnd), (place << 2) | few(phraseEnd - phraseFirst - 1));
	put(place, wordAt(phraseEnd).word);
	put(place, wordAt(phraseFirst - 1).word);
	const quotesIn = few((view.quotations[end] as number) - (view.quotations[first] as number));
	const quotes = few(view.quotations[units.length] as number);
	const cuesIn = few(view.cuesIn[s] ?? 0);
	const state = (((((cuesIn << 1) | (s === 0 ? 1 : 0)) << 2) | quotesIn) << 2) | few(view.cuesIn[s - 1] ?? 0);
	put(state, here.shape);
	put((state << 5) | t0, (i === first ? 1 : 0) * 2 + (i === end - 1 ? 1 : 0));
	put((step(i - first) << 4) | step(end - 1 - i), (cuesIn << 4) | quotesIn);
	put((quotes << 2) | quotesIn, (t0 << 4) | cuesIn);
	if (units[i]?.region) {
		put((here.shape << 4) | (i === first ? 1 : 0), b1.word);
		put((here.shape << 4) | (i === end - 1 ? 1 : 0), a1.word);
		put(here.word, cueOf(b1) * 32 + l1);
		put(here.word, cueOf(a1) * 32 + r1);
		put(here.word, cueOf(a2) * 1024 + r1 * 32 + r2);
		put((here.word << 4) | (i === first ? 2 : 0) | (i === end - 1 ? 1 : 0), (cuesIn << 2) | quotesIn);
	}
	return n;
}

/** What stands right behind a cue. */
function openingOf(lower: string | undefined): number {
	return lower === 'that' ? 1 : lower === 'to' ? 2 : lower === ',' ? 3 : lower === ':' ? 4 : 5;
}
