import type { QuotePart } from '../quotes/quote.js';
import { kindOfNoun } from '../quotes/speakers/speakerNouns.js';
import type { Span } from '../text/span.js';
import { LONG_AGO, type Said, type SpokenCarry } from './carry.js';
import type { CheckInput } from './check.js';

/** So many quotations are remembered, of so many words at least and so many characters at most. */
const MOST_SAID = 16;
const FEWEST_WORDS = 6;
const MOST_CHARACTERS = 80;

/** What is remembered after a block; the same object where nothing changes. */
export function hear(input: CheckInput): SpokenCarry {
	const { spoken } = input.carry;
	if (input.kind !== 'paragraph' && input.kind !== 'headline') return spoken;
	const named =
		spoken.named ||
		describesSomebody(input.text) ||
		(!BYLINE.test(input.text) && input.mentions.some(({ type }) => type === 'person')) ||
		input.quotes.some(namesSpeaker);
	const sinceSpeaker = input.kind === 'paragraph' ? sinceAfter(input) : spoken.sinceSpeaker;
	const said = saidAfter(input);
	if (named === spoken.named && sinceSpeaker === spoken.sinceSpeaker && said === spoken.said) return spoken;
	return { named, sinceSpeaker, said };
}

/** A byline in emphasis is a paragraph like any other; who wrote the article is nobody of whom it tells. */
const BYLINE = /^[*_]+By /u;

const PRONOUN = /^(?:he|she|they|i|we|it|who|you)$/iu;

/** Whether a text has a noun for a person, so that a pronoun may stand for whom it describes: “the mayor”, “a baker”. */
export function describesSomebody(text: string): boolean {
	for (const [word] of text.matchAll(NOUN)) if (kindOfNoun(word) === 'person') return true;
	return false;
}

const NOUN = /(?<![\p{L}-])\p{Ll}{3,}(?![\p{L}-])/gu;

/** Whether a quote has a speaker who is named or described, and not only a pronoun. */
export function namesSpeaker({ speaker }: QuotePart): boolean {
	return speaker !== null && !PRONOUN.test(speaker.text);
}

function sinceAfter({ quotes, text, carry }: CheckInput): number {
	if (quotes.some(tellsSpeaker) || /:\s*$/u.test(text)) return 0;
	return Math.min(LONG_AGO, carry.spoken.sinceSpeaker + 1);
}

/** Whether a reader takes words to be somebody's: words in marks that have a speaker, or what is surely reported. */
function tellsSpeaker({ kind, speaker, confidence }: QuotePart): boolean {
	return speaker !== null && (kind !== 'indirect' || confidence >= SURELY_REPORTED);
}

const SURELY_REPORTED = 0.5;

function saidAfter(input: CheckInput): readonly Said[] {
	const { said } = input.carry.spoken;
	const added = input.quotes.flatMap((quote) => saidIn(quote, input.text).map(({ words, speaker }): Said => ({ words, speaker })));
	return added.length === 0 ? said : [...said, ...added].slice(-MOST_SAID);
}

/** The long stretches of a quote in quotation marks, if it has a speaker by name who is surely the one. */
export function saidIn({ kind, content, speaker }: QuotePart, text: string): readonly (Said & Span)[] {
	if (kind !== 'direct' || !speaker || speaker.entity === null || speaker.rule === 'inherited') return NONE;
	const { entity } = speaker;
	return content.flatMap(({ start, end }) => {
		const words = text.slice(start, end).toLowerCase().match(WORD) ?? [];
		return words.length < FEWEST_WORDS ? NONE : [{ start, end, words: words.join(' ').slice(0, MOST_CHARACTERS), speaker: entity }];
	});
}

const NONE: readonly (Said & Span)[] = [];
const WORD = /[\p{L}\p{N}]+/gu;
