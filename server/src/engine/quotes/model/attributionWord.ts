import { hashFeature, hashString } from '../../crf/hash.js';
import type { Token } from '../../tokens/token.js';
import type { Region } from '../marks/pairMarks.js';
import { cueClassOf } from './cueClasses.js';

/** What a token is to the attribution tagger. It depends on the token's text alone. */
export interface AttributionWord {
	/** The hash of the word in lower case, digits as 0. */
	readonly word: number;
	/** How it is written. */
	readonly shape: number;
	/** How often the word is in a cue, in eight steps: 0 unknown. */
	readonly cueStep: number;
	/** The same of sources. */
	readonly sourceStep: number;
	/** The class of cue words that it belongs to; 0: none. */
	readonly cueClass: number;
	readonly isMark: boolean;
	/** Whether it parts stretches of a sentence, as commas do. */
	readonly isDivider: boolean;
	/** What it says of a cue that it follows: 1 to 5. */
	readonly opening: number;
	/** The features that depend on the word alone. */
	readonly own: readonly number[];
}

/** How often a word is in a cue (the low four bits) and in a source (the high ones), each in eight steps; 0: unknown. */
export type RoleSteps = (hash: number) => number;

const OWN = { word: 1, cased: 2, suffix: 3, prefix: 7, shape: 8, steps: 9, cueClass: 10, sourceStep: 11 } as const;
const NEAR = { word: 20, steps: 40, shape: 60 } as const;

/** How far to both sides a token looks at single words. */
export const REACH = 3;

/** Views a token. */
export function viewAttributionWord(token: Token, stepsOf: RoleSteps): AttributionWord {
	const form = token.kind === 'number' ? token.lower.replace(/\d/gu, '0') : token.lower;
	const word = hashString(form);
	const steps = stepsOf(word);
	const shape = shapeOf(token);
	const cueClass = cueClassOf(token.lower);
	const cueStep = steps & 15;
	const sourceStep = steps >> 4;
	const own = [
		hashFeature(OWN.word, word),
		hashFeature(OWN.cased, hashString(token.text)),
		hashFeature(OWN.shape, shape),
		hashFeature(OWN.steps, cueStep, cueClass),
		hashFeature(OWN.sourceStep, sourceStep, shape),
	];
	if (token.kind === 'word') {
		if (cueClass > 0) own.push(hashFeature(OWN.cueClass, cueClass));
		for (let n = 2; n <= 4 && n < form.length; n++) own.push(hashFeature(OWN.suffix + n - 2, hashString(form, form.length - n)));
		if (form.length > 3) own.push(hashFeature(OWN.prefix, hashString(form, 0, 4)));
	}
	const isMark = token.kind === 'mark';
	return {
		word,
		shape,
		cueStep,
		sourceStep,
		cueClass,
		isMark,
		isDivider: isMark && DIVIDERS.has(token.text),
		opening: openingOf(token),
		own,
	};
}

const DIVIDERS: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '--', '(', ')', '-']);

/** Anything but the words below. */
const OTHER_OPENING = 5;

function openingOf({ lower }: Token): number {
	return lower === 'that' ? 1 : lower === 'to' ? 2 : lower === ',' ? 3 : lower === ':' ? 4 : OTHER_OPENING;
}

/** The features that a token has from the word that stands `offset` (-3 to 3, not 0) tokens away. */
export function nearAttributionFeatures(
	{ word, shape, cueStep, sourceStep, cueClass }: AttributionWord,
	offset: number,
): readonly number[] {
	const features = [hashFeature(NEAR.word + offset, word)];
	const distance = Math.abs(offset);
	if (distance <= 2)
		features.push(hashFeature(NEAR.steps + offset, cueStep * 16 + cueClass), hashFeature(NEAR.shape + offset, shape * 16 + sourceStep));
	return features;
}

/** What stands before a paragraph, and behind it. */
export const EDGE: AttributionWord = {
	word: 11,
	shape: 15,
	cueStep: 0,
	sourceStep: 0,
	cueClass: 0,
	isMark: true,
	isDivider: false,
	opening: OTHER_OPENING,
	own: [],
};

const QUOTATION = { first: 90, last: 91, form: 92, length: 93, whole: 94 } as const;

/** What a quotation is to the tagger: how long it is, and how it begins and ends. */
export function viewQuotation(tokens: readonly Token[], { firstToken, endToken }: Region): AttributionWord {
	const [first, last] = [tokens[firstToken], tokens[endToken - 1]];
	const length = endToken - firstToken;
	const size = length <= 4 ? length : length <= 6 ? 5 : length <= 10 ? 6 : length <= 20 ? 7 : 8;
	const begins = first ? shapeOf(first) : 15;
	const ends = last ? shapeOf(last) : 15;
	const isLong = length > 3 ? 1 : 0;
	const form = (begins << 4) | ends;
	const own = [
		hashFeature(QUOTATION.first, hashString(first?.lower ?? '')),
		hashFeature(QUOTATION.last, hashString(last?.lower ?? '')),
		hashFeature(QUOTATION.form, form, size),
		hashFeature(QUOTATION.form, form),
		hashFeature(QUOTATION.length, size),
	];
	if (isLong === 0)
		own.push(
			hashFeature(
				QUOTATION.whole,
				hashString(
					tokens
						.slice(firstToken, endToken)
						.map(({ lower }) => lower)
						.join(' '),
				),
			),
		);
	return {
		word: 100 + isLong * 2 + (ends >= 8 ? 1 : 0),
		shape: 11 + isLong,
		cueStep: 0,
		sourceStep: 0,
		cueClass: 0,
		isMark: false,
		isDivider: false,
		opening: OTHER_OPENING,
		own,
	};
}

const CASES = ['lower', 'capitalized', 'upper', 'mixed', 'none'];

function shapeOf({ kind, letterCase, text }: Token): number {
	if (kind === 'word') return CASES.indexOf(letterCase);
	if (kind === 'number') return 5;
	if (kind === 'url') return 6;
	if (kind === 'symbol') return 7;
	return text === '.' || text === '!' || text === '?' ? 8 : text === ',' ? 9 : 10;
}
