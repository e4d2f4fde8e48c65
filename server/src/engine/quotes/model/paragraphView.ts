import { TAGS, tagNumber } from '../../pos/tagger/tagSet.js';
import type { Sentence } from '../../sentences/sentence.js';
import type { Token } from '../../tokens/token.js';
import type { AttributionWord } from './attributionWord.js';
import type { Unit } from './units.js';

/** The tag of a quotation, and of what lies beyond a paragraph. */
export const QUOTATION_TAG = TAGS.length;
export const EDGE_TAG = 31;

/** A paragraph as the features see it: its units, and of each what lies around it in its sentence. All numbers are of units. */
export interface ParagraphView<Word extends AttributionWord = AttributionWord> {
	readonly tokens: readonly Token[];
	readonly units: readonly Unit[];
	readonly words: readonly Word[];
	readonly tags: Uint8Array;
	/** The number of each unit's sentence, and where sentences begin, with the number of units at the end. */
	readonly sentenceOf: Int32Array;
	readonly sentenceStarts: readonly number[];
	/** 1 for those that are likely to be of a cue. */
	readonly isCue: Uint8Array;
	/** Where the nearest likely cue is, before and behind, in the same sentence; -1 none. */
	readonly cueBefore: Int32Array;
	readonly cueBehind: Int32Array;
	/** Where the nearest verb is, before and behind, in the same sentence; -1 none. */
	readonly verbBefore: Int32Array;
	readonly verbBehind: Int32Array;
	/** How many commas and the like stand before a unit: differences count those between two. */
	readonly commas: Int32Array;
	/** How many quotations do. */
	readonly quotations: Int32Array;
	/** Where the stretch between commas and the like begins and ends (half-open) that a unit stands in. */
	readonly segmentFirst: Int32Array;
	readonly segmentEnd: Int32Array;
	/** Where the noun phrase ends (half-open) that a unit is in, and where it begins; the unit itself where it is in none. */
	readonly phraseFirst: Int32Array;
	readonly phraseEnd: Int32Array;
	/** How many likely cues each sentence has, at most 3. */
	readonly cuesIn: Uint8Array;
}

const FINITE = new Set((['VBD', 'VBP', 'VBZ', 'VB', 'MD'] as const).map(tagNumber));
const VERB_FIRST = tagNumber('VB');
const VERB_LAST = tagNumber('VBZ');
const NOMINAL = new Set((['CD', 'DT', 'JJ', 'NN', 'NNS', 'NNP', 'POS', 'PRP', 'PRP$', 'WP', 'EX'] as const).map(tagNumber));
const DT = tagNumber('DT');
const PRP = tagNumber('PRP');

/** Whether a tag is one of a verb's. */
export function isVerbTag(tag: number): boolean {
	return tag >= VERB_FIRST && tag <= VERB_LAST;
}

/** Whether a tag is one of a verb that can have a subject, or a bare one's. */
export function isFiniteTag(tag: number): boolean {
	return FINITE.has(tag);
}

/** From this step on, a word is a likely cue by itself; a verb of a cue class is from the lower one on. */
const LIKELY_STEP = 4;
const LIKELY_VERB_STEP = 2;

/** Views a paragraph, in time in proportion to it. `words` and `tags` are of the units. */
export function viewParagraph<Word extends AttributionWord>(
	tokens: readonly Token[],
	units: readonly Unit[],
	words: readonly Word[],
	tags: Uint8Array,
	sentenceStarts: readonly number[],
): ParagraphView<Word> {
	const n = units.length;
	const view: ParagraphView<Word> = {
		tokens,
		units,
		words,
		tags,
		sentenceOf: new Int32Array(n),
		sentenceStarts,
		isCue: new Uint8Array(n),
		cueBefore: new Int32Array(n).fill(-1),
		cueBehind: new Int32Array(n).fill(-1),
		verbBefore: new Int32Array(n).fill(-1),
		verbBehind: new Int32Array(n).fill(-1),
		commas: new Int32Array(n + 1),
		quotations: new Int32Array(n + 1),
		segmentFirst: new Int32Array(n),
		segmentEnd: new Int32Array(n),
		phraseFirst: new Int32Array(n),
		phraseEnd: new Int32Array(n),
		cuesIn: new Uint8Array(sentenceStarts.length),
	};
	for (let s = 0; s + 1 < sentenceStarts.length; s++) viewSentence(view, s, sentenceStarts[s] as number, sentenceStarts[s + 1] as number);
	return view;
}

/** The units at which sentences begin, those within a quotation left out, and the number of units at the end. */
export function sentenceStartsOf(units: readonly Unit[], sentences: readonly Sentence[]): readonly number[] {
	const starts: number[] = [0];
	let next = 0;
	for (let i = 1; i < units.length; i++) {
		const { first } = units[i] as Unit;
		while (next < sentences.length && (sentences[next]?.firstToken ?? 0) < first) next++;
		if (sentences[next]?.firstToken === first) starts.push(i);
	}
	starts.push(units.length);
	return starts;
}

function viewSentence(view: ParagraphView, s: number, first: number, end: number): void {
	const { tags, units, words } = view;
	let [cue, verb, segment, phrase] = [-1, -1, first, -1];
	for (let i = first; i < end; i++) {
		view.sentenceOf[i] = s;
		view.cueBefore[i] = cue;
		view.verbBefore[i] = verb;
		const { region } = units[i] as Unit;
		const { isDivider } = words[i] as AttributionWord;
		view.commas[i + 1] = (view.commas[i] as number) + (isDivider ? 1 : 0);
		view.quotations[i + 1] = (view.quotations[i] as number) + (region ? 1 : 0);
		if (isDivider || region) segment = i + 1;
		view.segmentFirst[i] = segment;
		const tag = tags[i] as number;
		if (!NOMINAL.has(tag)) phrase = -1;
		else if (phrase < 0 || (tag === DT && tags[i - 1] !== DT) || tag === PRP) phrase = i;
		view.phraseFirst[i] = phrase < 0 ? i : phrase;
		if (isLikelyCue(view, i)) {
			cue = i;
			view.isCue[i] = 1;
			view.cuesIn[s] = Math.min(3, (view.cuesIn[s] as number) + 1);
		}
		if (isVerbTag(tag)) verb = i;
	}
	[cue, verb] = [-1, -1];
	let [segmentEnd, phraseEnd] = [end, end];
	for (let i = end - 1; i >= first; i--) {
		view.cueBehind[i] = cue;
		view.verbBehind[i] = verb;
		if (i + 1 < end && view.segmentFirst[i + 1] !== view.segmentFirst[i]) segmentEnd = i + 1;
		view.segmentEnd[i] = segmentEnd;
		if (i + 1 >= end || view.phraseFirst[i + 1] !== view.phraseFirst[i]) phraseEnd = i + 1;
		view.phraseEnd[i] = phraseEnd;
		if (view.isCue[i] === 1) cue = i;
		if (isVerbTag(tags[i] as number)) verb = i;
	}
}

function isLikelyCue({ words, tags }: ParagraphView, i: number): boolean {
	const { cueStep, cueClass } = words[i] as AttributionWord;
	return cueStep >= LIKELY_STEP || (cueClass > 0 && isVerbTag(tags[i] as number) && (cueStep >= LIKELY_VERB_STEP || cueStep === 0));
}
