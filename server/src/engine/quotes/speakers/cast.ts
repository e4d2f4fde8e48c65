import type { EntityId, FormKey, Mention, ResolvedName } from '../../entities/mention.js';
import { type Gender, genderOfName } from '../../linking/gender.js';

/** How names are linked in the article. */
export interface NameLookup {
	/** What a form stands for. */
	readonly resolve: (form: FormKey) => ResolvedName;
	/** The form that a mention is an occurrence of. */
	readonly formOf: (mention: Mention) => FormKey;
	/** The fullest name of an entity. */
	readonly nameOf: (entity: EntityId) => string;
}

/** Somebody or something that the text has spoken of lately, and that a pronoun or a description may stand for. Plain data. */
export interface Referent {
	/** The form of its name; null for a speaker without a name ("a spokesman"). */
	readonly form: FormKey | null;
	/** What a title, role or description beside the name said; null where none did. */
	readonly gender: Gender | null;
	/** What the text has called it lately: "mayor", "poll"; the latest last, at most `MOST_LABELS`. */
	readonly labels: readonly string[];
	/** The sentence that spoke of it last, and the one in which it last spoke (`NEVER` if in none): sentences are counted from the block's first, those before it below 0. */
	readonly seen: number;
	readonly spoke: number;
	/** Whether its last mention was a subject, and whether it stood in somebody's words. */
	readonly isSubject: boolean;
	readonly isQuoted: boolean;
	/** How often it was spoken of since it came in, at most `MANY`. */
	readonly count: number;
	/** The last sentence that spoke of several together whose first it is ("Roe and Doe"), or of several without a name ("officials"); `NEVER` if none did. */
	readonly several: number;
}

/** Whom the text has spoken of lately, the latest first; at most `MOST`, each once. */
export type Cast = readonly Referent[];

export const NO_CAST: Cast = [];
export const NEVER = -99;

const MOST = 12;
const MOST_LABELS = 4;
const MANY = 4;
/** So many sentences on, what was not spoken of again is forgotten. */
const FORGOTTEN = 25;
const NO_LABELS: readonly string[] = [];

/** One more sight of somebody. */
export interface Sight extends Pick<Referent, 'form' | 'gender' | 'labels' | 'seen' | 'isSubject' | 'isQuoted'> {
	/** Whether it is one, or the first of several, or several without a name. */
	readonly number: 'one' | 'several';
}

/** The cast after one more sight of one of them, or of somebody new. */
export function withSight(cast: Cast, sight: Sight, names: NameLookup): Cast {
	const known = knownAs(cast, sight, names);
	return toFront(cast, known, {
		form: sight.form,
		gender: sight.gender ?? known?.gender ?? null,
		labels: known ? joined(known.labels, sight.labels) : sight.labels,
		seen: sight.seen,
		spoke: known?.spoke ?? NEVER,
		isSubject: sight.isSubject,
		isQuoted: sight.isQuoted,
		count: Math.min(MANY, (known?.count ?? 0) + 1),
		several: sight.number === 'several' ? sight.seen : (known?.several ?? NEVER),
	});
}

/** The cast after one of them spoke. */
export function withSpeech(cast: Cast, form: FormKey, sentence: number, names: NameLookup): Cast {
	const known = knownAs(cast, { form, labels: NO_LABELS }, names);
	return known ? toFront(cast, known, { ...known, spoke: sentence, seen: Math.max(known.seen, sentence) }) : cast;
}

/** The cast as the next block finds it, so many sentences on. */
export function sentencesOn(cast: Cast, sentences: number): Cast {
	if (sentences === 0 || cast.length === 0) return cast;
	const still: Referent[] = [];
	for (const { form, gender, labels, seen, spoke, isSubject, isQuoted, count, several } of cast) {
		if (seen - sentences < -FORGOTTEN) continue;
		const spokeNow = spoke - sentences < -FORGOTTEN ? NEVER : spoke - sentences;
		const severalNow = several - sentences < -FORGOTTEN ? NEVER : several - sentences;
		still.push({ form, gender, labels, seen: seen - sentences, spoke: spokeNow, isSubject, isQuoted, count, several: severalNow });
	}
	return still;
}

/** What a referent's name stands for now; null for one without a name. */
export function resolvedOf({ form }: Referent, names: NameLookup): ResolvedName | null {
	return form === null ? null : names.resolve(form);
}

/** The gender of a referent, as far as it is known: what stood beside its name, else what its first name shows. */
export function genderOf({ gender }: Referent, resolved: ResolvedName | null, names: NameLookup): Gender | null {
	return gender ?? (resolved === null ? null : genderOfName(names.nameOf(resolved.entity)));
}

function toFront(cast: Cast, known: Referent | undefined, now: Referent): Cast {
	const all: Referent[] = [now];
	for (const referent of cast) if (referent !== known && all.length < MOST) all.push(referent);
	return all;
}

/** The one whom a form stands for; of those without a name the one of the same description. */
function knownAs(cast: Cast, { form, labels }: Pick<Sight, 'form' | 'labels'>, names: NameLookup): Referent | undefined {
	if (form === null) return cast.find((referent) => referent.form === null && referent.labels[0] === labels[0]);
	let entity: EntityId | undefined;
	for (const referent of cast) {
		if (referent.form === form) return referent;
		if (referent.form === null) continue;
		entity ??= names.resolve(form).entity;
		if (names.resolve(referent.form).entity === entity) return referent;
	}
	return undefined;
}

function joined(before: readonly string[], now: readonly string[]): readonly string[] {
	const fresh = now.filter((label) => !before.includes(label));
	return fresh.length === 0 ? before : [...before, ...fresh].slice(-MOST_LABELS);
}
