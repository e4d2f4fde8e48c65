import type { EntityType } from '../entities/mention.js';
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS } from '../entities/tables/headWords.js';
import { genderOfRole } from '../linking/gender.js';
import { type Cast, genderOf, type NameLookup, type Referent, resolvedOf } from './cast.js';
import { includesLabel, kindOfNoun, type NounKind } from './speakerNouns.js';

/** How a description was understood: by what the text called somebody, by a word of a name, or as whoever was spoken of last. */
export type DescriptionRule = 'description-label' | 'description-name' | 'description-latest';

/** The one whom a definite description stands for ("the mayor", "the university", "the poll"), and by which rule; null where nobody fits. */
export function describedBy(
	cast: Cast,
	{ noun, isFormer, isPlain }: { readonly noun: string; readonly isFormer: boolean; readonly isPlain: boolean },
	sentence: number,
	names: NameLookup,
): { readonly referent: Referent; readonly rule: DescriptionRule } | null {
	const kind = kindOfNoun(noun);
	if (kind === null) return null;
	const gender = kind === 'person' ? genderOfRole(noun) : null;
	let nameless: Referent | undefined;
	let byName: Referent | undefined;
	let wide: Referent | undefined;
	let latest: Referent | undefined;
	for (const referent of cast) {
		const resolved = resolvedOf(referent, names);
		if (!isOfKind(kind, resolved?.type ?? null)) continue;
		if (kind === 'person' && gender !== null && genderOf(referent, resolved, names) === opposite(gender)) continue;
		if (referent.form === null) {
			nameless ??= hasLabel(referent, noun, isFormer) ? referent : undefined;
			continue;
		}
		if (hasLabel(referent, noun, isFormer)) return { referent, rule: 'description-label' };
		wide ??= referent.labels.some((label) => includesLabel(noun, label)) ? referent : undefined;
		const name = resolved && names.nameOf(resolved.entity);
		if (name === null || !isPlain) continue;
		if (kind === 'organization') byName ??= isNamed(name, noun) ? referent : undefined;
		if (sentence - referent.seen <= REACH[kind]) latest ??= mayBe(kind, noun, name, referent) ? referent : undefined;
	}
	if (byName) return { referent: byName, rule: 'description-name' };
	if (nameless && (!wide || wide.seen < nameless.seen)) return { referent: nameless, rule: 'description-label' };
	if (wide) return { referent: wide, rule: 'description-label' };
	return latest ? { referent: latest, rule: 'description-latest' } : null;
}

/** So many sentences back, a description stands for whoever was spoken of last. */
const REACH: Readonly<Record<NounKind, number>> = { person: 2, organization: 3, document: -1 };

/** Kinds of people that a text brings in without a name, and speaks of again: not whoever was named last. */
const NAMELESS = new Set(
	'man woman boy girl mother father wife husband son daughter witness suspect victim survivor official spokesman spokeswoman spokesperson source judge resident student teacher doctor expert analyst reporter officer lawyer attorney prosecutor veteran driver president minister secretary chairman chairwoman director governor mayor'.split(
		' ',
	),
);

/** Organizations that any of may be called so. */
const GENERAL = new Set('company agency group organization bank network newspaper team union campaign website'.split(' '));

/** Known by other words than its name has: "the bureau" is the FBI. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
	FBI: ['bureau', 'agency'],
	CIA: ['agency'],
	NSA: ['agency'],
	EPA: ['agency'],
	FDA: ['agency'],
	NASA: ['agency'],
	FAA: ['agency'],
	SEC: ['commission', 'agency'],
	FCC: ['commission', 'agency'],
	IMF: ['fund'],
	DOJ: ['department'],
	NYPD: ['department'],
	LAPD: ['department'],
};

function isOfKind(kind: NounKind, type: EntityType | null): boolean {
	if (type === null) return kind === 'person';
	if (kind === 'document') return type === 'organization' || type === 'person' || type === 'work';
	return kind === type;
}

function opposite(gender: 'female' | 'male'): 'female' | 'male' {
	return gender === 'female' ? 'male' : 'female';
}

function hasLabel({ labels }: Referent, noun: string, isFormer: boolean): boolean {
	return labels.includes(isFormer ? `former ${noun}` : noun) || (isFormer && labels.includes(noun) && false);
}

/** Whether a noun is a word of an organization's name ("Velna University"), or known of it. */
function isNamed(name: string, noun: string): boolean {
	return KNOWN[name]?.includes(noun) === true || name.toLowerCase().split(' ').includes(noun);
}

/** Whether somebody spoken of lately may be described so, though nothing has said so yet. */
function mayBe(kind: NounKind, noun: string, name: string, { labels, isSubject, count, isQuoted }: Referent): boolean {
	if (isQuoted) return false;
	if (kind === 'person') return !NAMELESS.has(noun) && (isSubject || count > 1) && !labels.some((label) => kindOfNoun(label) === 'person');
	const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
	return GENERAL.has(noun) && (COMPANY_SUFFIXES.has(last) || !ORGANIZATION_HEADS.has(last)) && (isSubject || count > 1);
}
