import { isQuoted, type QuoteView } from '../view.js';
import { ATTACHING, isNominal, isPhraseClass, LONGEST_PHRASE, type NounPhrase, QUANTIFIERS, SPEAKER_PRONOUNS } from './nounPhrase.js';
import { OCCASIONS, TIME_WORDS } from './timeWords.js';

/** The noun phrase that begins at a token (an object, or a speaker behind "according to"), not reaching `to`; null where none does. */
export function phraseAfter(view: QuoteView, at: number, to: number): NounPhrase | null {
	const { tokens, classes } = view;
	if (at >= to || isQuoted(view, at)) return null;
	const isPronoun = SPEAKER_PRONOUNS.has(tokens[at]?.lower ?? '');
	const isQuantifier = QUANTIFIERS.has(tokens[at]?.lower ?? '') && (classes[at + 1] === 'noun' || classes[at + 1] === 'adjective');
	if (isPronoun && !isQuantifier && tokens[at + 1]?.lower !== 'of')
		return { firstToken: at, endToken: at + 1, headFirst: at, headEnd: at + 1, apposition: null };
	const headEnd = walkOn(view, at, to);
	if (headEnd <= at || !isNominal(view, headEnd - 1)) return null;
	let end = headEnd;
	while (end < to - 1 && end - at < LONGEST_PHRASE) {
		const link = tokens[end]?.lower ?? '';
		if ((!ATTACHING.has(link) && link !== 'and') || link === 'who' || link === 'about') break;
		if (link === 'to' && classes[headEnd - 1] === 'name') break;
		const next = walkOn(view, end + 1, to);
		if (next <= end + 1 || isOccasion(view, end + 1, next) || classes[end + 1] === 'verb') break;
		if (link === 'and' && classes[next] === 'verb') break;
		end = next;
	}
	return { firstToken: at, endToken: end, headFirst: at, headEnd, apposition: null };
}

/** The phrase behind an inverted cue ("said Roe, …"): with its bracket, apposition and relative clause, which end where the clause does. */
export function subjectAfter(view: QuoteView, at: number, to: number): NounPhrase | null {
	const { tokens } = view;
	const phrase = phraseAfter(view, at, to);
	if (!phrase || phrase.headEnd - phrase.headFirst === 0) return phrase;
	let end = phrase.endToken;
	if (tokens[end]?.text === '(') {
		let close = end;
		while (close < to && tokens[close]?.text !== ')') close++;
		if (close < to) end = close + 1;
	}
	const isPlainPronoun = SPEAKER_PRONOUNS.has(tokens[at]?.lower ?? '') && phrase.endToken === at + 1;
	if (isPlainPronoun) return phrase;
	const first = tokens[end]?.text === ',' ? end + 1 : end;
	if (!opensModifier(view, end, first)) return { ...phrase, endToken: end };
	const last = modifierEnd(view, first, to);
	if (last <= first) return { ...phrase, endToken: end };
	return { ...phrase, endToken: last, apposition: first > end ? { firstToken: first, endToken: last } : null };
}

const RELATIVES = new Set(['who', 'whose', 'which']);

/** Whether an apposition (behind a comma) or a relative clause begins at a token. */
function opensModifier(view: QuoteView, end: number, first: number): boolean {
	const lower = view.tokens[first]?.lower ?? '';
	if (RELATIVES.has(lower)) return true;
	if (first === end || isQuoted(view, first)) return false;
	const opener = view.classes[first];
	if (opener === 'adverb' && (lower === 'then' || lower === 'now')) return true;
	if (lower === 'one' && view.tokens[first + 1]?.lower === 'of') return true;
	return (
		opener === 'determiner' ||
		opener === 'noun' ||
		opener === 'adjective' ||
		opener === 'name' ||
		(opener === 'number' && view.tokens[first + 1]?.kind === 'mark')
	);
}

/** A modifier ends before a mark that ends a clause, and at a comma that something else follows: a participle, a time or place, a conjunction. */
function modifierEnd(view: QuoteView, first: number, to: number): number {
	const { tokens, classes } = view;
	let end = first;
	while (end < to && end - first < LONGEST_PHRASE && !isQuoted(view, end)) {
		const text = tokens[end]?.text ?? '';
		if (
			text === '.' ||
			text === ';' ||
			text === ':' ||
			text === '—' ||
			text === '"' ||
			text === '“' ||
			text === "''" ||
			text === '?' ||
			text === '!'
		)
			break;
		if (text === ',') {
			const next = tokens[end + 1]?.lower ?? '';
			if (
				end + 1 >= to ||
				next.endsWith('ing') ||
				classes[end + 1] === 'preposition' ||
				classes[end + 1] === 'conjunction' ||
				classes[end + 1] === 'pronoun'
			)
				break;
			if (classes[end + 1] === 'adverb' || classes[end + 1] === 'verb') break;
		}
		end++;
	}
	return end;
}

function walkOn(view: QuoteView, at: number, to: number): number {
	const { tokens, classes } = view;
	let end = at;
	while (end < to && end - at < LONGEST_PHRASE && !isQuoted(view, end)) {
		const wordClass = classes[end];
		const { lower = '', text = '', spaceBefore = true } = tokens[end] ?? {};
		if (wordClass === 'determiner' && end > at && tokens[end - 1]?.lower !== "'s" && classes[end - 1] !== 'determiner') break;
		const isPart =
			isPhraseClass(wordClass) ||
			QUANTIFIERS.has(lower) ||
			lower === "'s" ||
			(text === '-' && !spaceBefore) ||
			(tokens[end - 1]?.text === '-' && !spaceBefore) ||
			text === '&';
		if (!isPart || (end > at && TIME_WORDS.has(lower) && lower !== 'may' && classes[end - 1] !== 'adjective')) break;
		end++;
	}
	return end;
}

function isOccasion(view: QuoteView, first: number, end: number): boolean {
	for (let i = first; i < end; i++) {
		const lower = view.tokens[i]?.lower ?? '';
		if (TIME_WORDS.has(lower) || OCCASIONS.has(lower)) return true;
	}
	return false;
}
