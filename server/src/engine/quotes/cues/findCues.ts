import { AUXILIARIES } from '../../pos/closedClass.js';
import type { WordClass } from '../../pos/wordClass.js';
import type { Token } from '../../tokens/token.js';
import { type CueForm, type CueWord, cueWord } from './cueWords.js';
import type { Senses } from './senses.js';
import type { VerbForm } from './verbForms.js';

/** A verb group that may report words: "said", "has since argued", "was quoted as saying". Token indices are half-open. */
export interface Cue {
	readonly firstToken: number;
	readonly endToken: number;
	/** The token of the verb itself. */
	readonly verb: number;
	readonly senses: Senses;
	readonly form: VerbForm | 'infinitive';
	readonly isPassive: boolean;
}

/** The cue at a token, or null. `classes` decide between noun and verb ("reports"). */
export function cueAt(tokens: readonly Token[], classes: readonly WordClass[], at: number): Cue | null {
	const token = tokens[at];
	if (token === undefined || token.kind !== 'word') return null;
	const word = cueWord(token.lower);
	return word === undefined || token.letterCase === 'upper' ? null : cueOfWord(tokens, classes, at, word);
}

/** The cue at a token whose word is a form of a cue verb, or null where it is something else there. */
function cueOfWord(tokens: readonly Token[], classes: readonly WordClass[], at: number, word: CueWord): Cue | null {
	const entry = formAt(word, tokens[at + 1]);
	if (!entry) return null;
	if (!word.isSurelyVerb && classes[at] !== 'verb' && (classes[at] === 'name' || !isAttributing(tokens, classes, at))) return null;
	const before = at > 0 ? tokens[at - 1]?.lower : undefined;
	if (before !== undefined && (classes[at - 1] === 'determiner' || before === "'s" || before === '-')) return null;
	const firstToken = groupStart(tokens, classes, at);
	const auxiliary = firstToken < at ? lastAuxiliary(tokens, firstToken, at) : null;
	const isPassive = entry.mayBePassive && auxiliary !== null && BE.has(auxiliary);
	const isInfinitive = before === 'to' || (auxiliary === null && tokens[firstToken]?.lower === 'to');
	const form = isInfinitive ? 'infinitive' : auxiliary !== null && entry.form !== 'ing' ? 'finite' : entry.form;
	return { firstToken, endToken: at + (entry.particle === null ? 1 : 2), verb: at, senses: entry.senses, form, isPassive };
}

/** What a cue word is before another token: with its particle, if that is one. */
function formAt({ alone, withParticle }: CueWord, next: Token | undefined): CueForm | null {
	if (withParticle.length > 0 && next !== undefined) for (const form of withParticle) if (form.particle === next.lower) return form;
	return alone;
}

const BE = new Set("is are was were be been being 's 're 'm am".split(' '));

/** Whether a word that could be a noun ends an attribution: behind a quotation and its subject, before the end of the clause (`…," Roe notes.`). */
function isAttributing(tokens: readonly Token[], classes: readonly WordClass[], at: number): boolean {
	const next = tokens[at + 1];
	if (classes[at - 1] === 'determiner' || classes[at - 1] === 'adjective' || classes[at - 1] === 'preposition') return false;
	if (next !== undefined && (OPENINGS.has(next.text) || next.lower === 'that') && tokens[at]?.lower.endsWith('s')) return true;
	if (next !== undefined && next.kind !== 'mark' && classes[at + 1] !== 'preposition') return false;
	if (classes[at - 1] !== 'name' && classes[at - 1] !== 'noun' && classes[at - 1] !== 'adverb') return false;
	for (let i = at - 2; i >= Math.max(0, at - 7); i--) if (MARKS.has(tokens[i]?.text ?? '')) return true;
	return false;
}

const OPENINGS = new Set(['"', '“', '``', "''", '‘', '«']);
const MARKS = new Set(['"', '”', "''", '’', "'", '»']);

/** A verb group begins with its first auxiliary or adverb: "has also since said", "later told", "n't". */
function groupStart(tokens: readonly Token[], classes: readonly WordClass[], at: number): number {
	let first = at;
	while (first > 0 && at - first < 6 && isOfGroup(tokens[first - 1]?.lower ?? '', classes[first - 1], first === at ? 'verb' : 'before'))
		first--;
	return first;
}

/** Whether a word belongs to the verb group that goes on behind it, with its verb or with something before that. */
function isOfGroup(lower: string, wordClass: WordClass | undefined, behind: 'verb' | 'before'): boolean {
	if (lower === "'s") return wordClass !== 'particle';
	return (
		AUXILIARIES.has(lower) ||
		(wordClass === 'adverb' && !CLAUSE_ADVERBS.has(lower)) ||
		lower === "n't" ||
		lower === 'not' ||
		(lower === 'to' && behind === 'verb')
	);
}

/** Adverbs that belong to the clause before, or stand for a time, and so to no verb group. */
const CLAUSE_ADVERBS = new Set(
	'yesterday today tomorrow tonight ago meanwhile however instead otherwise therefore thus here there earlier away together'.split(' '),
);

function lastAuxiliary(tokens: readonly Token[], first: number, at: number): string | null {
	for (let i = at - 1; i >= first; i--) if (AUXILIARIES.has(tokens[i]?.lower ?? '')) return tokens[i]?.lower ?? null;
	return null;
}
