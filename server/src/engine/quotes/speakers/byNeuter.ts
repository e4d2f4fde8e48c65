import type { SpeakerFact } from '../quoteFact.js';
import { type Cast, type NameLookup, NEVER, type Referent, resolvedOf } from './cast.js';
import type { ResolvedSpeaker } from './resolveSpeaker.js';
import { CERTAINTY } from './speakerCertainty.js';
import { includesLabel } from './speakerNouns.js';

/** So many sentences back, "they" stands for several who spoke together, or were spoken of together. */
const SPOKE_TOGETHER = 6;
const SEEN_TOGETHER = 2;

/** Whom "it" or "they" stands for: the organization that spoke last, else for "it" the one spoken of last as a subject, for "they" those whom the text has spoken of together. */
export function byNeuter(fact: SpeakerFact, word: 'it' | 'they', cast: Cast, sentence: number, names: NameLookup): ResolvedSpeaker {
	const spoke = lastSpeaker(cast, sentence, names);
	const together = word === 'they' ? lastTogether(cast, sentence) : undefined;
	if (together && (!spoke || together.several > spoke.spoke)) {
		const isNamed = together.form !== null;
		return {
			form: together.form,
			noun: isNamed ? null : (together.labels[0] ?? null),
			number: 'several',
			rule: isNamed ? 'first-of-several' : 'pronoun',
			confidence: fact.confidence * (isNamed ? CERTAINTY.pair : CERTAINTY.unnamedSeveral),
		};
	}
	const pair = !spoke && word === 'they' ? firstOfPair(cast, sentence, names) : undefined;
	if (pair)
		return { form: pair.form, noun: null, number: 'several', rule: 'first-of-several', confidence: fact.confidence * CERTAINTY.pair };
	const referent = spoke ?? (word === 'it' ? lastSubject(cast, sentence, names) : undefined);
	const certainty = referent ? CERTAINTY.organizationPronoun : CERTAINTY.unresolved;
	return { form: referent?.form ?? null, noun: null, number: 'one', rule: 'pronoun', confidence: fact.confidence * certainty };
}

/** Those whom the text has spoken of together lately and called by a noun, in the singular ("senator" for "the senators"); undefined where there are none. */
export function severalCalled(cast: Cast, noun: string, sentence: number): Referent | undefined {
	const together = latestTogether(cast.filter(({ form, labels }) => form !== null && labels.some((label) => includesLabel(noun, label))));
	return together && sentence - together.several <= 4 * SPOKE_TOGETHER ? together : undefined;
}

function lastTogether(cast: Cast, sentence: number): Referent | undefined {
	const together = latestTogether(cast);
	if (!together) return undefined;
	return sentence - together.several <= (together.spoke === together.several ? SPOKE_TOGETHER : SEEN_TOGETHER) ? together : undefined;
}

function latestTogether(cast: Cast): Referent | undefined {
	let last: Referent | undefined;
	for (const referent of cast) if (referent.several > (last?.several ?? NEVER)) last = referent;
	return last;
}

/** The first of the two persons whom the sentence before, and it alone of late, has as its subjects ("Roe and Doe left. They said …"). */
function firstOfPair(cast: Cast, sentence: number, names: NameLookup): Referent | undefined {
	const late = cast.filter(({ seen, isQuoted }) => sentence - seen <= 1 && !isQuoted);
	const [last, first, ...others] = late;
	if (!last?.isSubject || !first || others.length > 0 || last.seen !== first.seen) return undefined;
	return late.every((referent) => resolvedOf(referent, names)?.type === 'person') ? first : undefined;
}

function lastSpeaker(cast: Cast, sentence: number, names: NameLookup): Referent | undefined {
	let last: Referent | undefined;
	for (const referent of cast) if (referent.spoke > (last?.spoke ?? NEVER)) last = referent;
	return last && sentence - last.spoke <= 2 && resolvedOf(last, names)?.type === 'organization' ? last : undefined;
}

function lastSubject(cast: Cast, sentence: number, names: NameLookup): Referent | undefined {
	return cast.find(
		(referent) =>
			sentence - referent.seen <= 1 && referent.isSubject && !referent.isQuoted && resolvedOf(referent, names)?.type === 'organization',
	);
}
