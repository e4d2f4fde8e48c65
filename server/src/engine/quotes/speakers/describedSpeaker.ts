import type { EntityType } from '../../entities/mention.js';
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS } from '../../entities/tables/headWords.js';
import { genderOfRole } from '../../linking/gender.js';
import { type Cast, genderOf, type NameLookup, type Referent, resolvedOf } from './cast.js';
import { includesLabel, kindOfNoun, type NounKind } from './speakerNouns.js';

/** How a description was understood: by what the text called somebody, by a word of a name, or as whoever was spoken of last. */
export type DescriptionRule = 'description-label' | 'description-name' | 'description-latest';

/** What a definite description says: its noun, whether of earlier days ("the former mayor"), whether no word of it is a name, and whether it says where from ("the Velna senator"). */
export interface Description {
	readonly noun: string;
	readonly isFormer: boolean;
	readonly isPlain: boolean;
	readonly isPlaced: boolean;
}

/** The one whom a definite description stands for ("the mayor", "the university", "the poll"), and by which rule; null where nobody fits. */
export function describedBy(
	cast: Cast,
	description: Description,
	sentence: number,
	names: NameLookup,
): { readonly referent: Referent; readonly rule: DescriptionRule } | null {
	const { noun, isPlain, isPlaced } = description;
	const kind = kindOfNoun(noun);
	if (kind === null) return null;
	const fitting = cast.filter((referent) => mayBeCalled(referent, noun, kind, names));
	const named = fitting.filter(({ form }) => form !== null);
	const label = labelOf(description);
	const called = named.filter(({ labels }) => labels.includes(label));
	// Of several senators, "the Velna senator" is one that only the place tells.
	if (isPlaced && called.length > 1) return null;
	if (called[0]) return { referent: called[0], rule: 'description-label' };
	const byName = isPlain && kind === 'organization' ? named.find((referent) => isNamed(nameOf(referent, names), noun)) : undefined;
	if (byName) return { referent: byName, rule: 'description-name' };
	const wide = named.find(({ labels }) => labels.some((other) => includesLabel(noun, other)));
	const nameless = fitting.find(({ form, labels }) => form === null && labels.includes(label));
	if (nameless && (!wide || wide.seen < nameless.seen)) return { referent: nameless, rule: 'description-label' };
	if (wide) return { referent: wide, rule: 'description-label' };
	const latest = isPlain ? latestOf(kind, noun, named, sentence, names) : undefined;
	return latest ? { referent: latest, rule: 'description-latest' } : null;
}

function labelOf({ noun, isFormer }: Description): string {
	return isFormer ? `former ${noun}` : noun;
}

/** Whether a referent is of the kind that a noun speaks of, and its gender not against it. */
function mayBeCalled(referent: Referent, noun: string, kind: NounKind, names: NameLookup): boolean {
	const resolved = resolvedOf(referent, names);
	if (!isOfKind(kind, resolved?.type ?? null)) return false;
	const gender = kind === 'person' ? genderOfRole(noun) : null;
	return gender === null || (genderOf(referent, resolved, names) ?? gender) === gender;
}

function nameOf(referent: Referent, names: NameLookup): string {
	const resolved = resolvedOf(referent, names);
	return resolved === null ? '' : names.nameOf(resolved.entity);
}

/** Whoever was spoken of last and may be described so, though nothing has said so yet; undefined where two persons may. */
function latestOf(kind: NounKind, noun: string, named: Cast, sentence: number, names: NameLookup): Referent | undefined {
	const late = named.filter(
		(referent) => sentence - referent.seen <= REACH[kind] && !referent.isQuoted && mayBe(kind, noun, nameOf(referent, names), referent),
	);
	return kind === 'person' && late.length > 1 ? undefined : late[0];
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

/** Whether a noun is a word of an organization's name ("Velna University"), or known of it. */
function isNamed(name: string, noun: string): boolean {
	return KNOWN[name]?.includes(noun) === true || name.toLowerCase().split(' ').includes(noun);
}

function mayBe(kind: NounKind, noun: string, name: string, { isSubject, count }: Referent): boolean {
	if (kind === 'person') return !NAMELESS.has(noun) && (isSubject || count > 1);
	const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
	return GENERAL.has(noun) && (COMPANY_SUFFIXES.has(last) || !ORGANIZATION_HEADS.has(last)) && (isSubject || count > 1);
}
