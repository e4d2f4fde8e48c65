import { CUE_VERBS, type CueVerb } from './cueLexicon.js';
import { type Senses, sensesOf } from './senses.js';
import { inflect, type VerbForm } from './verbForms.js';
import { setsFor, shapesOf } from './wordShapes.js';

/** A word that is a form of a cue verb. */
export interface CueWord {
	/** What it is by itself; null where it needs a particle. */
	readonly alone: CueForm | null;
	/** What it is with a particle behind it: "pointed out". */
	readonly withParticle: readonly CueForm[];
	/** Whether it is a verb wherever it stands, whatever its class seems to be. */
	readonly isSurelyVerb: boolean;
}

export interface CueForm {
	readonly senses: Senses;
	readonly form: VerbForm;
	readonly mayBePassive: boolean;
	/** The particle that the verb needs: "out" of "pointed out". */
	readonly particle: string | null;
}

const SURELY_VERBS = new Set('said says told wrote tweeted saying telling writing'.split(' '));
const WORDS = cueWords();
const SHAPES = shapesOf([WORDS.keys(), ['according']]);

/** What a word in lower case is as a cue; undefined for the many that are none. */
export function cueWord(lower: string): CueWord | undefined {
	return (setsFor(SHAPES, lower) & 1) === 0 ? undefined : WORDS.get(lower);
}

/** What a word may be to the rules of reports: bits, told from its shape alone, and so not sure. 0: surely nothing. */
export function reportingShape(lower: string): number {
	return setsFor(SHAPES, lower);
}

/** The bits of `reportingShape`: a form of a cue verb, "according". */
export const CUE_SHAPE = 1;
export const ACCORDING_SHAPE = 2;

interface Listed extends Omit<CueForm, 'senses'> {
	readonly first: CueVerb;
	readonly others: CueVerb[];
}

function cueWords(): ReadonlyMap<string, CueWord> {
	const words = new Map<string, CueWord>();
	for (const [word, list] of listed()) {
		const forms = list.map(({ first, others, ...form }): CueForm => ({ ...form, senses: sensesOf(first, others) }));
		words.set(word, {
			alone: forms.find(({ particle }) => particle === null) ?? null,
			withParticle: forms.filter(({ particle }) => particle !== null),
			isSurelyVerb: SURELY_VERBS.has(word),
		});
	}
	return words;
}

/** The forms of the cue verbs by their first words, the senses of one form gathered. */
function listed(): ReadonlyMap<string, readonly Listed[]> {
	const byWord = new Map<string, Listed[]>();
	for (const { verbs, kind, tier, frame } of CUE_VERBS) {
		for (const lemma of verbs.split(' ')) {
			for (const { text, form, mayBePassive } of inflect(lemma)) {
				const [word = text, particle = null] = text.split(' ');
				const sense: CueVerb = { kind, tier, frame, lemma };
				const list = byWord.get(word) ?? [];
				const same = list.find((other) => other.particle === particle && other.form === form);
				if (same) same.others.push(sense);
				else list.push({ first: sense, others: [], form, mayBePassive, particle });
				byWord.set(word, list);
			}
		}
	}
	return byWord;
}
