import { mixFeature } from '../../crf/hash.js';
import type { ProbableSpan } from '../../crf/spanMarginals.js';
import { type AttributionWord, EDGE } from './attributionWord.js';
import { EDGE_TAG, type ParagraphView } from './paragraphView.js';
import type { Rivals } from './rivals.js';
import { CONTENT, CUE, SOURCE } from './roleLabels.js';
import { beginningAt, endingAt, type SpanPlaces } from './spanPlaces.js';

/** More than any content's features. */
export const MOST_CONTENT_FEATURES = 80;

/** Takes the next feature of a group: of which parts it is made. */
type Put = (a: number, b?: number) => void;

/** A probable content of a paragraph, and what all groups of features ask of it. */
interface SeenContent {
	readonly view: ParagraphView;
	readonly places: SpanPlaces;
	readonly rivals: Rivals;
	readonly start: number;
	readonly end: number;
	/** How probable it is by itself, in steps. */
	readonly own: number;
	/** The likeliest of those that it excludes. */
	readonly top: ProbableSpan | null;
	readonly rival: number;
	/** How probable it is that cues end right before it, and begin right behind it. */
	readonly cueBefore: number;
	readonly cueBehind: number;
	/** 2: it ends with its sentence; 1: with all but the last mark of it. */
	readonly atEnd: number;
	/** How many sentences it reaches into, and whether it begins and ends with one. */
	readonly extent: number;
	readonly verbsIn: number;
}

/** Writes what speaks for or against a probable content of a paragraph, seen among the other spans that are probable, as features into `out`. Returns how many. */
export function writeContentFeatures(
	view: ParagraphView,
	places: SpanPlaces,
	rivals: Rivals,
	content: ProbableSpan,
	out: Int32Array,
): number {
	let count = 0;
	const from = (template: number): Put => {
		let next = template;
		return (a, b = 0) => {
			out[count++] = mixFeature(next++, a, b);
		};
	};
	const seen = seeContent(view, places, rivals, content);
	putOdds(from(600), seen, content);
	putRival(from(607), seen);
	putRivalStart(from(620), seen);
	putNeighbours(from(630), seen);
	putEdges(from(635), seen);
	putExtent(from(646), seen);
	putCues(from(652), seen);
	return count;
}

function seeContent(view: ParagraphView, places: SpanPlaces, rivals: Rivals, { start, end, probability }: ProbableSpan): SeenContent {
	const first = view.sentenceOf[start] as number;
	const last = view.sentenceOf[end - 1] as number;
	const sentenceEnd = view.sentenceStarts[last + 1] ?? view.units.length;
	const atEnd = end === sentenceEnd ? 2 : end === sentenceEnd - 1 ? 1 : 0;
	return {
		view,
		places,
		rivals,
		start,
		end,
		own: oddsStep(probability),
		top: rivals.top,
		rival: oddsStep(rivals.top?.probability ?? 0),
		cueBefore: oddsStep(endingAt(view, places, CUE, start)),
		cueBehind: oddsStep(beginningAt(view, places, CUE, end)),
		atEnd,
		extent: (few(last - first, 3) << 3) | (atEnd << 1) | (start === view.sentenceStarts[first] ? 1 : 0),
		verbsIn: few(between(places.verbs, start, end), 4),
	};
}

/** How probable it is, and those together that it excludes. */
function putOdds(put: Put, { own, rival, rivals, start, end }: SeenContent, { probability }: ProbableSpan): void {
	const sameStart = oddsStep(rivals.sameStart + probability);
	const sameEnd = oddsStep(rivals.sameEnd + probability);
	put(own);
	put(own, rival);
	put(own, oddsStep(rivals.mass + probability));
	put(own, (oddsStep(rivals.other?.probability ?? 0) << 2) | (rivals.other?.type ?? 3));
	put(own, lengthStep(end - start));
	put(own, (sameStart << 4) | sameEnd);
	put(sameStart, sameEnd);
}

/** How the likeliest of those that it excludes lies to it: 9 where there is none. */
function relationOf({ start, end, top }: SeenContent): number {
	return top ? compare(top.start, start) * 3 + compare(top.end, end) : 9;
}

/** What lies between its end and that of the likeliest that it excludes. */
function putRival(put: Put, seen: SeenContent): void {
	const { view, places, own, rival, top, end } = seen;
	const relation = relationOf(seen);
	put(relation, (own << 4) | rival);
	if (!top || top.end === end) return;
	const [from, to] = [Math.min(end, top.end), Math.max(end, top.end)];
	put(relation, wordAt(view, from).word);
	put(relation, (tagAt(view, from) << 5) | tagAt(view, from - 1));
	put(relation, (lengthStep(to - from) << 2) | few(between(places.verbs, from, to), 3));
	put((relation << 7) | cueAt(view, from), cueAt(view, from + 1));
	put((relation << 1) | (wordAt(view, from).isMark ? 1 : 0), wordAt(view, from + 1).word);
	put(relation, wordAt(view, to - 1).word);
	put(relation, (tagAt(view, from) << 10) | (tagAt(view, from + 1) << 5) | tagAt(view, to));
}

/** And between their starts. */
function putRivalStart(put: Put, seen: SeenContent): void {
	const { view, places, top, start } = seen;
	if (!top || top.start === start) return;
	const relation = relationOf(seen);
	const [from, to] = [Math.min(start, top.start), Math.max(start, top.start)];
	put(relation, wordAt(view, from).word);
	put(relation, wordAt(view, to - 1).word);
	put(relation, wordAt(view, to).word);
	put(relation, (tagAt(view, from) << 5) | tagAt(view, to));
	put(relation, (tagAt(view, to - 1) << 5) | tagAt(view, to));
	put(relation, (lengthStep(to - from) << 2) | few(between(places.verbs, from, to), 3));
}

/** What probably ends right before it, and begins right behind it. */
function putNeighbours(put: Put, { view, places, start, end, own, cueBefore, cueBehind }: SeenContent): void {
	const before = (role: number) => oddsStep(endingAt(view, places, role, start));
	const behind = (role: number) => oddsStep(beginningAt(view, places, role, end));
	const [sourceBefore, sourceBehind] = [before(SOURCE), behind(SOURCE)];
	put((cueBefore << 4) | cueBehind, own);
	put((cueBefore << 4) | sourceBehind, own >> 1);
	put((sourceBefore << 4) | cueBehind, own >> 1);
	put((sourceBefore << 4) | sourceBehind, cueBefore);
	put((before(CONTENT) << 4) | behind(CONTENT), own >> 1);
}

/** The words at its edges. */
function putEdges(put: Put, { view, start, end, own }: SeenContent): void {
	const word = (i: number): number => wordAt(view, i).word;
	const tag = (i: number): number => tagAt(view, i);
	put((tag(start - 1) << 5) | tag(start), own >> 1);
	put((tag(end - 1) << 5) | tag(end), own >> 1);
	put(word(start - 1), tag(start));
	put(word(end), tag(end - 1));
	put(word(start), word(start - 1));
	put(word(end - 1), word(end));
	put(word(end), word(end + 1));
	put(word(start));
	put(word(end - 1));
	put((tag(end - 1) << 10) | (tag(end) << 5) | tag(end + 1));
	put((tag(start - 2) << 10) | (tag(start - 1) << 5) | tag(start));
}

/** How it lies in its sentences, and what it has in it. */
function putExtent(put: Put, { view, places, start, end, own, cueBefore, cueBehind, atEnd, extent, verbsIn }: SeenContent): void {
	const length = lengthStep(end - start);
	put(extent, own);
	put(extent, length);
	put((verbsIn << 2) | few(between(places.marks, start, end), 3), length);
	put((atEnd << 3) | verbsIn, wordAt(view, end).word);
	const quotations = few(between(view.quotations, start, end), 2);
	const quoted = (quotations << 2) | (view.units[start]?.region ? 1 : 0) | (view.units[end - 1]?.region ? 2 : 0);
	put(quoted, own);
	put(quoted, (cueBefore << 4) | cueBehind);
}

/** The nearest cues on either side, to which it may belong. */
function putCues(put: Put, { view, places, start, end, own, atEnd, extent, verbsIn }: SeenContent): void {
	const left = places.cueBefore[start] ?? null;
	const right = places.cueBehind[end] ?? null;
	const inLeft = left && view.sentenceOf[left.start] === view.sentenceOf[start] ? 1 : 0;
	const inRight = right && view.sentenceOf[right.start] === view.sentenceOf[end - 1] ? 1 : 0;
	const toLeft = left ? distanceStep(start - left.end) : 8;
	const toRight = right ? distanceStep(right.start - end) : 8;
	const leftHas = left && (places.contentBefore[start]?.start ?? -1) >= left.end ? 1 : 0;
	const rightHas = right && (places.contentBehind[end]?.end ?? view.units.length + 1) <= right.start ? 1 : 0;
	const cuesIn = few(between(places.cues, start, end), 2);
	const tag = tagAt(view, start);
	const behind = wordAt(view, end).word;
	const leftWord = left ? wordAt(view, left.end - 1).word : 1;
	const leftTag = left ? tagAt(view, left.end - 1) : 30;
	const leftCue = left ? cueAt(view, left.start) : 0;
	const rightWord = right ? wordAt(view, right.start).word : 1;
	put((toLeft << 6) | (toRight << 2) | (inLeft << 1) | inRight, own >> 1);
	put((toLeft << 4) | (leftHas << 3) | (rightHas << 2) | cuesIn, own);
	put((cuesIn << 1) | inLeft, own);
	put(leftWord, (toLeft << 1) | inLeft);
	put(leftWord, wordAt(view, start).word);
	put(leftWord, (tag << 3) | few(toLeft, 5));
	put(leftWord, (verbsIn << 2) | atEnd);
	put(rightWord, (toRight << 1) | inRight);
	put(rightWord, (extent << 1) | inLeft);
	put((leftTag << 5) | tag, tagAt(view, start - 1));
	put(leftWord, behind);
	put(leftCue, (tagAt(view, end) << 3) | verbsIn);
	put(leftCue, behind);
	put((few(toLeft, 5) << 2) | atEnd, (tag << 5) | tagAt(view, end));
}

/** Probabilities in sixteen steps of even odds; 0: none. */
function oddsStep(probability: number): number {
	if (probability <= 0) return 0;
	const odds = Math.log(probability / (1 - Math.min(probability, 0.9995)));
	return Math.max(1, Math.min(15, Math.floor((odds + 4) / 0.75) + 1));
}

function lengthStep(length: number): number {
	return length <= 3 ? length : length <= 5 ? 4 : length <= 8 ? 5 : length <= 12 ? 6 : length <= 18 ? 7 : length <= 28 ? 8 : 9;
}

function distanceStep(distance: number): number {
	return distance <= 3 ? distance : distance <= 6 ? 4 : distance <= 12 ? 5 : distance <= 24 ? 6 : 7;
}

function few(count: number, most: number): number {
	return Math.min(count, most);
}

/** 0 before, 1 the same, 2 behind. */
function compare(a: number, b: number): number {
	return a < b ? 0 : a === b ? 1 : 2;
}

function wordAt({ words }: ParagraphView, at: number): AttributionWord {
	return words[at] ?? EDGE;
}

function tagAt({ tags }: ParagraphView, at: number): number {
	return tags[at] ?? EDGE_TAG;
}

/** What a word is to cues, in one number. */
function cueAt(view: ParagraphView, at: number): number {
	const { cueStep, cueClass } = wordAt(view, at);
	return (cueStep << 4) | cueClass;
}

/** How many there are from one unit up to another, by the counts of those before each. */
function between(counts: Int32Array, from: number, to: number): number {
	return (counts[to] as number) - (counts[from] as number);
}
