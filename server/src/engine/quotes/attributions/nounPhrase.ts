import type { WordClass } from '../../pos/wordClass.js';
import type { Token } from '../../tokens/token.js';
import { isQuoted, type QuoteView } from '../view.js';
import { TIME_MODIFIERS, TIME_WORDS } from './timeWords.js';

/** A noun phrase that may name a speaker. Token indices, half-open; the head is what stands before any "of …", apposition or relative clause. */
export interface NounPhrase {
	readonly firstToken: number;
	readonly endToken: number;
	readonly headFirst: number;
	readonly headEnd: number;
	/** An apposition that holds a name: in "the candidate, John Roe," the second part. */
	readonly apposition: { readonly firstToken: number; readonly endToken: number } | null;
}

/** A phrase is not taken to be longer, in tokens. */
export const LONGEST_PHRASE = 40;
/** Words that count or choose, and can open a phrase: "one person". */
export const QUANTIFIERS = new Set('one another many several most few more other'.split(' '));
/** Prepositions that attach to a noun: "a spokesman for the ministry". */
export const ATTACHING = new Set('of for at from in with on to against about who'.split(' '));
/** Pronouns that can speak. */
export const SPEAKER_PRONOUNS = new Set(
	'i you he she it we they who one someone somebody everyone everybody nobody anyone others another many some several most both few'.split(
		' ',
	),
);

/** The noun phrase that ends right before a token (a cue's first), not reaching before `from`; null where none does. */
export function phraseBefore(view: QuoteView, before: number, from: number): NounPhrase | null {
	const last = skipTimeBack(view, before - 1, from);
	const text = view.tokens[last]?.text;
	if (last < from) return null;
	if (text === ',' || text === '—' || text === '–' || text === '--') return phraseWithApposition(view, last, from);
	if (text === ')') {
		let open = last;
		while (open > from && view.tokens[open]?.text !== '(') open--;
		const inner = open > from ? coreBefore(view, open - 1, from) : null;
		return inner ? { ...inner, endToken: last + 1 } : null;
	}
	const core = coreBefore(view, last, from);
	return core && !isClauseStart(view, core.firstToken, from) ? (beforeRelative(view, core.firstToken, from) ?? core) : core;
}

/** "Roe who chairs the board said": what stands before the relative pronoun, where it is near. */
function beforeRelative(view: QuoteView, before: number, from: number): NounPhrase | null {
	for (let i = before - 1; i > Math.max(from, before - 16); i--) {
		if (view.tokens[i]?.kind === 'mark' || isQuoted(view, i)) return null;
		if (view.tokens[i]?.lower === 'who') return isNominal(view, i - 1) ? coreBefore(view, i - 1, from) : null;
	}
	return null;
}

/** The phrase that ends at a token, prepositional parts ("a spokesman for the ministry") included. */
function coreBefore(view: QuoteView, last: number, from: number): NounPhrase | null {
	const { tokens, classes } = view;
	const token = tokens[last];
	if (!token || isQuoted(view, last)) return null;
	if (classes[last] === 'pronoun' || SPEAKER_PRONOUNS.has(token.lower))
		return SPEAKER_PRONOUNS.has(token.lower) ? pronounPhrase(view, last, from) : null;
	let headEnd = last + 1;
	let first = walkBack(view, last, from);
	if (first > last) return null;
	let headFirst = first;
	while (first - 1 > from && last - first < LONGEST_PHRASE) {
		const link = tokens[first - 1]?.lower ?? '';
		const isLink = ATTACHING.has(link) && link !== 'who' && classes[first - 1] !== 'mark';
		const isAnd =
			link === 'and' &&
			(classes[first] === 'name' || classes[first] === 'noun' || classes[first] === 'adjective' || classes[first] === 'determiner');
		if (!isLink && !isAnd) break;
		const end = first - 2;
		if (!isNominal(view, end) || isQuoted(view, end)) break;
		const start = walkBack(view, end, from);
		if (start > end || (isAnd && start > from && !isClauseStart(view, start, from))) break;
		if (isLink && !isClauseStart(view, start, from) && !ATTACHING.has(tokens[start - 1]?.lower ?? '')) break;
		first = start;
		headFirst = start;
		headEnd = isLink ? end + 1 : headEnd;
	}
	return { firstToken: first, endToken: last + 1, headFirst, headEnd, apposition: null };
}

function pronounPhrase(view: QuoteView, last: number, from: number): NounPhrase {
	const hasPartitive = last - 2 >= from && view.tokens[last - 1]?.lower === 'of' && view.tokens[last]?.lower !== 'who';
	const first = hasPartitive && isNominal(view, last - 2) ? last - 2 : last;
	return { firstToken: first, endToken: last + 1, headFirst: last, headEnd: last + 1, apposition: null };
}

/** Whether words of a class stand inside noun phrases. */
export function isPhraseClass(wordClass: WordClass | undefined): boolean {
	return wordClass === 'noun' || wordClass === 'name' || wordClass === 'adjective' || wordClass === 'number' || wordClass === 'determiner';
}

/** The first token of the run of determiners, adjectives, numbers, nouns and names that ends at `last`; `last + 1` where that is none. */
function walkBack(view: QuoteView, last: number, from: number): number {
	const { tokens, classes } = view;
	if (!isNominal(view, last)) return last + 1;
	let first = last;
	while (first > from && last - first < LONGEST_PHRASE) {
		const i = first - 1;
		if (isQuoted(view, i)) break;
		const wordClass = classes[i];
		const { lower = '', text = '' } = tokens[i] ?? {};
		const isLinkMark =
			(text === '-' && tokens[i]?.spaceBefore === false && tokens[first]?.spaceBefore === false) ||
			text === '&' ||
			text === '/' ||
			(text === "'" && i > from) ||
			(text === '’' && i > from);
		const isPart =
			isPhraseClass(wordClass) || lower === "'s" || isLinkMark || isHyphenated(tokens, i) || QUANTIFIERS.has(lower) || isGap(tokens, i);
		if (!isPart || lower === 'that' || isTimeEnd(view, i, from)) break;
		first = i;
		if (wordClass === 'determiner' && classes[i - 1] !== 'determiner' && tokens[i - 1]?.lower !== "'s") break;
	}
	while (first <= last && (tokens[first]?.lower === "'s" || (tokens[first]?.kind === 'mark' && first <= last))) first++;
	return first;
}

/** A plain time ("On Monday Trump said") ends before a name that follows it. */
function isTimeEnd(view: QuoteView, i: number, from: number): boolean {
	const lower = view.tokens[i]?.lower ?? '';
	return (
		TIME_WORDS.has(lower) && (i === from || view.classes[i - 1] === 'preposition' || TIME_MODIFIERS.has(view.tokens[i - 1]?.lower ?? ''))
	);
}

/** Whether a word is part of a compound: "water-carrying". */
function isHyphenated(tokens: readonly Token[], i: number): boolean {
	const next = tokens[i + 1];
	const before = tokens[i - 1];
	return (next?.text === '-' && !next.spaceBefore) || (before?.text === '-' && !tokens[i]?.spaceBefore);
}

function isGap(tokens: readonly Token[], i: number): boolean {
	return tokens[i]?.kind === 'symbol';
}

/** Whether a phrase can end at a token. */
export function isNominal(view: QuoteView, i: number): boolean {
	const wordClass = view.classes[i];
	const lower = view.tokens[i]?.lower ?? '';
	return (
		wordClass === 'noun' ||
		wordClass === 'name' ||
		wordClass === 'number' ||
		wordClass === 'adjective' ||
		SPEAKER_PRONOUNS.has(lower) ||
		view.tokens[i]?.kind === 'url'
	);
}

/** Whether a clause can begin at a token: at the start, behind a mark, a conjunction or an adverb. */
function isClauseStart(view: QuoteView, at: number, from: number): boolean {
	if (at <= from) return true;
	const wordClass = view.classes[at - 1];
	const before = view.tokens[at - 1]?.lower;
	if (before === 'as' || before === 'than' || before === 'so') return false;
	return wordClass === 'mark' || wordClass === 'conjunction' || wordClass === 'adverb' || isQuoted(view, at - 1);
}

/** "S, of the harbour board, said": the phrase before the comma that begins a clause; an apposition is part of it, a relative or adverbial clause is not. */
function phraseWithApposition(view: QuoteView, comma: number, from: number): NounPhrase | null {
	const { tokens, classes } = view;
	const mark = tokens[comma]?.text;
	let tries = 0;
	for (let k = comma - 1; k > from && comma - k < LONGEST_PHRASE && tries < 4; k--) {
		if (tokens[k]?.text !== mark || isQuoted(view, k)) continue;
		tries++;
		const core = coreBefore(view, k - 1, from);
		if (!core || !isClauseStart(view, core.firstToken, from)) continue;
		const outer = nameBefore(view, core, from);
		if (outer) return { ...outer, endToken: comma, apposition: { firstToken: core.firstToken, endToken: comma } };
		const opener = classes[k + 1];
		const lower = tokens[k + 1]?.lower ?? '';
		const isApposition =
			(opener === 'determiner' || opener === 'noun' || opener === 'adjective' || opener === 'name' || opener === 'number') &&
			lower !== 'which';
		if (!isApposition || isQuoted(view, k + 1)) return core;
		return { ...core, endToken: comma, apposition: { firstToken: k + 1, endToken: comma } };
	}
	return null;
}

/** The name that a phrase of common nouns stands in apposition to: "Jane Roe" before "the head of the board, which meets today, said". */
function nameBefore(view: QuoteView, core: NounPhrase, from: number): NounPhrase | null {
	const { tokens, classes } = view;
	const name = core.firstToken - 2;
	if (name < from || tokens[name + 1]?.text !== ',' || classes[name] !== 'name') return null;
	const opening = tokens[core.firstToken]?.lower;
	if (classes[core.headEnd - 1] !== 'noun' && opening !== 'a' && opening !== 'an') return null;
	const outer = coreBefore(view, name, from);
	return outer && isClauseStart(view, outer.firstToken, from) && classes[outer.headEnd - 1] === 'name' ? outer : null;
}

/** Goes back over "on Tuesday", "late last week" to what stands before. */
function skipTimeBack(view: QuoteView, last: number, from: number): number {
	const { tokens, classes } = view;
	let i = last;
	if (!TIME_WORDS.has(tokens[i]?.lower ?? '') || classes[i - 1] === 'determiner') return last;
	while (i > from && (TIME_WORDS.has(tokens[i]?.lower ?? '') || TIME_MODIFIERS.has(tokens[i]?.lower ?? '') || classes[i] === 'number')) i--;
	if (i > from && classes[i] === 'preposition') i--;
	return isNominal(view, i) || tokens[i]?.text === ',' ? i : last;
}
