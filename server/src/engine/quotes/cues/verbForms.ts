import { IRREGULAR_FORMS } from './irregularForms.js';

/** A form of a verb. `finite` is past or third person ("said", "says"); `plain` is "say"; `ing` "saying"; `participle` a past form that is never finite ("written"). */
export type VerbForm = 'finite' | 'plain' | 'ing' | 'participle';

export interface InflectedVerb {
	/** The form in lower case; a particle verb's particle follows after a space ("pointed out"). */
	readonly text: string;
	readonly form: VerbForm;
	/** Whether it can be a passive participle: "said", "told", "written". */
	readonly mayBePassive: boolean;
}

/** All forms of a verb from its lemma ("point_out": "point out", "points out", "pointing out", "pointed out"). */
export function inflect(lemma: string): readonly InflectedVerb[] {
	const [stem = lemma, particle] = lemma.split('_');
	const tail = particle ? ` ${particle}` : '';
	const irregular = IRREGULAR_FORMS[lemma];
	const past = irregular ?? [`${pastOf(stem)}${tail}`];
	return [
		{ text: stem + tail, form: 'plain', mayBePassive: false },
		{ text: thirdPerson(stem) + tail, form: 'finite', mayBePassive: false },
		{ text: gerund(stem, past[0] ?? '') + tail, form: 'ing', mayBePassive: false },
		...past.map((text, i): InflectedVerb => ({ text, form: i === 0 ? 'finite' : 'participle', mayBePassive: i === past.length - 1 })),
	];
}

function thirdPerson(stem: string): string {
	if (/[^aeiou]y$/u.test(stem)) return `${stem.slice(0, -1)}ies`;
	return /(?:s|x|z|ch|sh|o)$/u.test(stem) ? `${stem}es` : `${stem}s`;
}

function pastOf(stem: string): string {
	if (/[^aeiou]y$/u.test(stem)) return `${stem.slice(0, -1)}ied`;
	return stem.endsWith('e') ? `${stem}d` : `${stem}ed`;
}

/** The last consonant doubles where it does in the past form: "quipped", "quipping". */
function gerund(stem: string, past: string): string {
	if (/[^e]e$/u.test(stem) && stem !== 'see' && stem !== 'foresee') return `${stem.slice(0, -1)}ing`;
	const last = stem.at(-1) ?? '';
	const doubles = past.startsWith(`${stem + last}ed`) || stem === 'begin' || stem === 'put' || stem === 'forget';
	return doubles ? `${stem}${last}ing` : `${stem}ing`;
}
