import type { WordClass } from '../../pos/wordClass.js';
import type { TokenizedBlock } from '../../sentences/sentence.js';
import type { Token } from '../../tokens/token.js';
import { kindOfNoun, labelOfNoun, singularOf } from './speakerNouns.js';

/** What a block by itself says of who is talked about: plain data, block-relative. */
export interface DiscourseFacts {
	/** Where each sentence begins. */
	readonly sentences: readonly number[];
	/** Where the subjects of finite verbs end, in order. */
	readonly subjects: readonly number[];
	/** "he" and "she" as subjects, in order. */
	readonly pronouns: readonly SubjectPronoun[];
	/** What stands beside names and says what they are, in order. */
	readonly labels: readonly Label[];
	/** Where the names end that "and" and another name follow, in order. */
	readonly pairs: readonly number[];
}

export interface SubjectPronoun {
	readonly start: number;
	readonly text: 'he' | 'she';
}

/** A noun that says what a name beside it is, or what it has made: "mayor" in "Ann Roe, the mayor of Velna,", "poll" in "a Velna Institute poll". */
export interface Label {
	/** The name ends here, or begins here. */
	readonly at: number;
	readonly label: string;
}

export const NO_DISCOURSE: DiscourseFacts = { sentences: [], subjects: [], pronouns: [], labels: [], pairs: [] };

const NO_SUBJECTS: readonly number[] = [];
const NO_PRONOUNS: readonly SubjectPronoun[] = [];
const NO_LABELS: readonly Label[] = [];
const NO_PAIRS: readonly number[] = [];
/** So many tokens at most lie between a subject and its verb, or belong to one apposition. */
const FARTHEST = 30;
const LONGEST_DESCRIPTION = 14;
/** Verbs of those who make documents: "Roe issued a statement". */
const MAKES = new Set(
	'issued released published sent wrote filed conducted posted ran emailed tweeted drafted delivered commissioned aired printed'.split(' '),
);
const BE = new Set(['is', 'was', 'became', 'remains']);

/** The discourse facts of a block. */
export function discourseFacts({ tokens, sentences }: TokenizedBlock, classes: readonly WordClass[]): DiscourseFacts {
	if (sentences.length === 0) return NO_DISCOURSE;
	const subjects: number[] = [];
	const pronouns: SubjectPronoun[] = [];
	const labels: Label[] = [];
	const pairs: number[] = [];
	for (const { firstToken, endToken } of sentences) {
		for (let i = firstToken; i < endToken; i++) {
			if (classes[i] === 'verb') enterSubject(tokens, classes, firstToken, i, subjects, pronouns);
			else if (classes[i] === 'name') enterLabels(tokens, classes, firstToken, i, endToken, labels);
			else if (isPair(tokens, classes, firstToken, i)) pairs.push(tokens[i - 1]?.end ?? 0);
		}
	}
	return {
		sentences: sentences.map(({ start }) => start),
		subjects: subjects.length === 0 ? NO_SUBJECTS : subjects,
		pronouns: pronouns.length === 0 ? NO_PRONOUNS : pronouns,
		labels: labels.length === 0 ? NO_LABELS : labels,
		pairs: pairs.length === 0 ? NO_PAIRS : pairs,
	};
}

/** Whether a token is the "and" between two names. */
function isPair(tokens: readonly Token[], classes: readonly WordClass[], first: number, at: number): boolean {
	return at > first && tokens[at]?.lower === 'and' && classes[at - 1] === 'name' && classes[at + 1] === 'name';
}

/** Enters the subject of a verb, if it is finite and stands behind its subject. */
function enterSubject(
	tokens: readonly Token[],
	classes: readonly WordClass[],
	first: number,
	verb: number,
	subjects: number[],
	pronouns: SubjectPronoun[],
): void {
	if (tokens[verb]?.lower.endsWith('ing')) return;
	let at = verb - 1;
	while (at > first && classes[at] === 'adverb') at--;
	if (at < first) return;
	if (tokens[at]?.text === ',' || tokens[at]?.text === ')') at = behindName(tokens, classes, first, at);
	const token = tokens[at];
	if (!token || at < first) return;
	const { lower, start, end } = token;
	if (lower === 'he' || lower === 'she') pronouns.push({ start, text: lower });
	else if ((classes[at] === 'name' || classes[at] === 'noun') && subjects.at(-1) !== end) subjects.push(end);
}

/** The last token of the name that an apposition or a relative clause ends behind: "Roe" in "Roe, the mayor, said". */
function behindName(tokens: readonly Token[], classes: readonly WordClass[], first: number, mark: number): number {
	const opening = tokens[mark]?.text === ')' ? '(' : ',';
	for (let i = mark - 1; i > first && mark - i < FARTHEST; i--) if (tokens[i]?.text === opening && classes[i - 1] === 'name') return i - 1;
	return first - 1;
}

/** Enters what stands beside a word of a name. */
function enterLabels(
	tokens: readonly Token[],
	classes: readonly WordClass[],
	first: number,
	at: number,
	end: number,
	labels: Label[],
): void {
	const name = tokens[at];
	if (!name) return;
	if (at > first && classes[at - 1] !== 'name') enterBefore(tokens, classes, first, at, labels);
	const next = tokens[at + 1];
	if (!next || at + 1 >= end || classes[at + 1] === 'name') return;
	if (next.text === ',') enterNouns(tokens, classes, at + 2, end, name.end, labels);
	else if (MAKES.has(next.lower)) enterMade(tokens, classes, at + 2, end, name.end, labels);
	else if (BE.has(next.lower) && classes[at + 2] === 'determiner') enterNouns(tokens, classes, at + 2, end, name.end, labels);
	else if (classes[at + 1] === 'noun' || next.lower === "'s" || classes[at + 1] === 'adjective')
		enterMade(tokens, classes, at + 1, end, name.end, labels);
}

/** "developer Ann Roe", "the mayor, Ann Roe". */
function enterBefore(tokens: readonly Token[], classes: readonly WordClass[], first: number, name: number, labels: Label[]): void {
	const isApposition = tokens[name - 1]?.text === ',';
	const at = isApposition ? name - 2 : name - 1;
	const token = tokens[at];
	if (!token || at < first || token.letterCase !== 'lower' || kindOfNoun(token.lower) !== 'person') return;
	if (isApposition && !hasDeterminer(tokens, classes, first, at)) return;
	labels.push({ at: tokens[name]?.start ?? 0, label: withFormer(tokens, Math.max(first, at - 3), at, labelOfNoun(token.lower)) });
}

function hasDeterminer(tokens: readonly Token[], classes: readonly WordClass[], first: number, noun: number): boolean {
	for (let i = noun - 1; i >= first && noun - i < 6; i--) {
		if (classes[i] === 'determiner') return tokens[i]?.lower === 'the';
		if (classes[i] !== 'adjective' && classes[i] !== 'noun' && classes[i] !== 'name' && tokens[i]?.text !== '-') return false;
	}
	return false;
}

/** The nouns of an apposition or predicate: "a developer and former spokeswoman for …". */
function enterNouns(tokens: readonly Token[], classes: readonly WordClass[], from: number, end: number, at: number, labels: Label[]): void {
	const opener = classes[from];
	if (opener !== 'determiner' && opener !== 'noun' && opener !== 'adjective' && opener !== 'name') return;
	if (opener === 'noun' && tokens[from]?.letterCase !== 'lower') return;
	for (let i = from; i < end && i - from < LONGEST_DESCRIPTION; i++) {
		const token = tokens[i];
		const wordClass = classes[i];
		if (!token || wordClass === 'preposition' || wordClass === 'verb' || wordClass === 'pronoun' || token.text === ',') return;
		if (wordClass !== 'noun' || classes[i + 1] === 'noun') continue;
		const kind = kindOfNoun(token.lower);
		if (kind === 'person' || kind === 'organization') labels.push({ at, label: withFormer(tokens, from, i, labelOfNoun(token.lower)) });
	}
}

/** "a Velna Institute poll", "Roe's new letter", "Roe issued a statement": what the bearer of the name has made. */
function enterMade(tokens: readonly Token[], classes: readonly WordClass[], from: number, end: number, at: number, labels: Label[]): void {
	for (let i = from; i < end && i - from < 5; i++) {
		const token = tokens[i];
		if (!token || !(isNominal(classes[i]) || token.lower === "'s" || (classes[i] === 'determiner' && i === from))) return;
		const noun = singularOf(token.lower);
		if (classes[i + 1] !== 'noun' && kindOfNoun(noun) === 'document') labels.push({ at, label: labelOfNoun(noun) });
	}
}

function isNominal(wordClass: WordClass | undefined): boolean {
	return wordClass === 'noun' || wordClass === 'adjective' || wordClass === 'number';
}

/** Whoever held an office is told from who holds it: "former president". */
function withFormer(tokens: readonly Token[], from: number, noun: number, label: string): string {
	for (let i = from; i < noun; i++) {
		const lower = tokens[i]?.lower;
		if (lower === 'former' || lower === 'ex' || lower === 'then') return `former ${label}`;
	}
	return label;
}
