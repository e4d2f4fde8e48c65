import { AUXILIARIES } from '../pos/closedClass.js';
import type { WordClass } from '../pos/wordClass.js';
import type { Token } from '../tokens/token.js';
import { CUE_VERBS, type CueVerb } from './cueLexicon.js';
import { inflect, type VerbForm } from './verbForms.js';

/** A verb group that may report words: "said", "has since argued", "was quoted as saying". Token indices are half-open. */
export interface Cue {
	readonly firstToken: number;
	readonly endToken: number;
	/** The token of the verb itself. */
	readonly verb: number;
	readonly senses: readonly CueVerb[];
	readonly form: VerbForm | 'infinitive';
	readonly isPassive: boolean;
}

interface Entry {
	readonly senses: readonly CueVerb[];
	readonly form: VerbForm;
	readonly mayBePassive: boolean;
	/** The particle that the verb needs: "out" of "pointed out". */
	readonly particle: string | null;
}

const ENTRIES: ReadonlyMap<string, readonly Entry[]> = entries();

function entries(): ReadonlyMap<string, readonly Entry[]> {
	const byForm = new Map<string, Entry[]>();
	for (const { verbs, kind, tier, frame } of CUE_VERBS) {
		for (const lemma of verbs.split(' ')) {
			for (const { text, form, mayBePassive } of inflect(lemma)) {
				const [word = text, particle = null] = text.split(' ');
				const list = byForm.get(word) ?? [];
				const same = list.find((entry) => entry.particle === particle && entry.form === form);
				if (same) list[list.indexOf(same)] = { ...same, senses: [...same.senses, { kind, tier, frame, lemma }] };
				else list.push({ senses: [{ kind, tier, frame, lemma }], form, mayBePassive, particle });
				byForm.set(word, list);
			}
		}
	}
	return byForm;
}

/** The cue at a token, or null. `classes` decide between noun and verb ("reports"). */
export function cueAt(tokens: readonly Token[], classes: readonly WordClass[], at: number): Cue | null {
	const token = tokens[at];
	if (token?.kind !== 'word' || token.letterCase === 'upper') return null;
	const list = ENTRIES.get(token.lower);
	if (!list) return null;
	const entry =
		list.find(({ particle }) => particle !== null && tokens[at + 1]?.lower === particle) ?? list.find(({ particle }) => particle === null);
	if (!entry) return null;
	const isSure = SURELY_VERBS.has(token.lower);
	if (
		(classes[at] === 'name' && !isSure) ||
		(classes[at] !== 'verb' && !SURELY_VERBS.has(token.lower) && !isAttributing(tokens, classes, at))
	)
		return null;
	const before = tokens[at - 1]?.lower;
	if (before !== undefined && (classes[at - 1] === 'determiner' || before === "'s" || before === '-')) return null;
	const firstToken = groupStart(tokens, classes, at);
	const auxiliary = lastAuxiliary(tokens, firstToken, at);
	const isPassive = entry.mayBePassive && auxiliary !== null && BE.has(auxiliary);
	const isInfinitive = before === 'to' || (tokens[firstToken]?.lower === 'to' && auxiliary === null);
	const form = isInfinitive ? 'infinitive' : auxiliary !== null && entry.form !== 'ing' ? 'finite' : entry.form;
	return { firstToken, endToken: at + (entry.particle ? 2 : 1), verb: at, senses: entry.senses, form, isPassive };
}

const SURELY_VERBS = new Set('said says told wrote tweeted saying telling writing'.split(' '));
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
	while (first > 0 && at - first < 6) {
		const lower = tokens[first - 1]?.lower ?? '';
		const isPart =
			AUXILIARIES.has(lower) ||
			(classes[first - 1] === 'adverb' && !CLAUSE_ADVERBS.has(lower)) ||
			lower === "n't" ||
			lower === 'not' ||
			(lower === 'to' && first === at);
		if (!isPart || (lower === "'s" && classes[first - 1] === 'particle')) break;
		first--;
	}
	return first;
}

/** Adverbs that belong to the clause before, or stand for a time, and so to no verb group. */
const CLAUSE_ADVERBS = new Set(
	'yesterday today tomorrow tonight ago meanwhile however instead otherwise therefore thus here there earlier away together'.split(' '),
);

function lastAuxiliary(tokens: readonly Token[], first: number, at: number): string | null {
	for (let i = at - 1; i >= first; i--) if (AUXILIARIES.has(tokens[i]?.lower ?? '')) return tokens[i]?.lower ?? null;
	return null;
}
