import type { FormKey, Mention } from '../entities/mention.js';
import { type Gender, genderOfRole } from '../linking/gender.js';
import { overlapping } from '../text/span.js';
import { type Cast, genderOf, type NameLookup, NEVER, type Referent, resolvedOf } from './cast.js';
import { chooseAntecedent } from './chooseAntecedent.js';
import { describedBy } from './describedSpeaker.js';
import type { SpeakerFact } from './quoteFact.js';
import { CERTAINTY, pronounCertainty } from './speakerCertainty.js';
import { type NamePhrase, readSpeakerPhrase } from './speakerPhrase.js';

/** Whom the words that name a speaker stand for. */
export interface ResolvedSpeaker {
	/** The form of the name; null for a speaker without one. */
	readonly form: FormKey | null;
	/** What an unnamed speaker is called: "spokesman". */
	readonly noun: string | null;
	readonly rule: string;
	/** 0 to 1. */
	readonly confidence: number;
}

const GENDERS: ReadonlyMap<string, Gender> = new Map([
	['he', 'male'],
	['him', 'male'],
	['his', 'male'],
	['she', 'female'],
	['her', 'female'],
]);
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that']);
const OTHERS: ReadonlySet<string> = new Set(
	'i we you one it they them some others many both all everyone nobody someone this these those what'.split(' '),
);

/** What is known where the words stand: the mentions of the block, whom the text has spoken of lately, the number of the sentence, and the author of the text. */
export interface Surroundings {
	readonly mentions: readonly Mention[];
	readonly cast: Cast;
	readonly sentence: number;
	readonly author: FormKey | null;
}

/** Links the words that name a speaker to the name in them, or, where they hold none, to whom they stand for among the cast. */
export function resolveSpeaker(fact: SpeakerFact, { mentions, cast, sentence, author }: Surroundings, names: NameLookup): ResolvedSpeaker {
	const word = fact.text.length < 9 ? fact.text.toLowerCase() : '';
	const gender = GENDERS.get(word);
	if (gender) return byPronoun(fact, gender, cast, sentence, names);
	if (RELATIVES.has(word)) return byRelative(fact, mentions, names);
	if (word === 'it' || word === 'they') return byNeuter(fact, word, cast, sentence, names);
	if (author !== null && (word === 'i' || word === 'me'))
		return { form: author, noun: null, rule: 'author', confidence: fact.confidence * CERTAINTY.author };
	if (OTHERS.has(word)) return nobody(fact, null, word === 'we' || word === 'them' ? CERTAINTY.unnamedSeveral : CERTAINTY.unresolved);
	const phrase = readSpeakerPhrase(fact, mentions);
	if (phrase.kind === 'name') return byName(fact, phrase, cast, names);
	if (phrase.kind === 'description') {
		const described = describedBy(cast, phrase, sentence, names);
		if (!described) return nobody(fact, phrase.noun, CERTAINTY.unresolved);
		const { referent, rule } = described;
		const certainty = rule === 'description-label' ? CERTAINTY.label : rule === 'description-name' ? CERTAINTY.nameWord : CERTAINTY.latest;
		return { form: referent.form, noun: referent.labels[0] ?? null, rule, confidence: fact.confidence * certainty };
	}
	return nobody(
		fact,
		phrase.noun,
		phrase.isRelated ? CERTAINTY.unresolved : phrase.noun === null ? CERTAINTY.unnamedSeveral : CERTAINTY.unnamed,
	);
}

function nobody({ rule, confidence }: SpeakerFact, noun: string | null, certainty: number): ResolvedSpeaker {
	return { form: null, noun, rule, confidence: confidence * certainty };
}

function byName(fact: SpeakerFact, { mention, rule }: NamePhrase, cast: Cast, names: NameLookup): ResolvedSpeaker {
	const form = names.formOf(mention);
	const bearer = bearerOf(form, mention, cast, names);
	if (bearer) return { form: bearer, noun: null, rule: 'surname', confidence: fact.confidence * CERTAINTY.surname };
	const certainty = rule === 'first-of-several' ? CERTAINTY.several : CERTAINTY[rule];
	return { form, noun: null, rule: rule === 'name' ? fact.rule : rule, confidence: fact.confidence * certainty };
}

/** Whom a surname stands for that several persons bear, so that it is nobody's in the whole article: the one of them whom the text has spoken of lately. */
function bearerOf(form: FormKey, { type, role }: Mention, cast: Cast, names: NameLookup): FormKey | null {
	const name = names.nameOf(names.resolve(form).entity);
	if (type !== 'person' || name.includes(' ')) return null;
	const end = ` ${name}`;
	const bearers = cast.filter((referent) => {
		const resolved = resolvedOf(referent, names);
		return resolved?.type === 'person' && names.nameOf(resolved.entity).endsWith(end);
	});
	if (bearers.length < 2) return null;
	const gender = genderOfRole(role);
	const fitting = bearers.filter(
		(referent) => gender === null || (genderOf(referent, resolvedOf(referent, names), names) ?? gender) === gender,
	);
	return fitting.reduce<Referent | null>((best, referent) => (best && best.count >= referent.count ? best : referent), null)?.form ?? null;
}

function byPronoun(fact: SpeakerFact, gender: Gender, cast: Cast, sentence: number, names: NameLookup): ResolvedSpeaker {
	const chosen = chooseAntecedent(cast, gender, sentence, names);
	if (!chosen) return { form: null, noun: null, rule: 'pronoun', confidence: fact.confidence * CERTAINTY.unresolved };
	const { referent, share } = chosen;
	const confidence = fact.confidence * pronounCertainty(share);
	return { form: referent.form, noun: referent.labels[0] ?? null, rule: 'pronoun', confidence };
}

/** The name that "who" stands right behind. */
function byRelative(fact: SpeakerFact, mentions: readonly Mention[], names: NameLookup): ResolvedSpeaker {
	const mention = overlapping(mentions, { start: fact.start - 3, end: fact.start }).findLast(({ type }) => type !== 'group');
	if (!mention) return { form: null, noun: null, rule: 'relative', confidence: fact.confidence * CERTAINTY.unresolved };
	return { form: names.formOf(mention), noun: null, rule: 'relative', confidence: fact.confidence * CERTAINTY.relative };
}

/** "it": the organization that spoke last, else the one spoken of last as a subject; "they": only one that spoke right before. */
function byNeuter(fact: SpeakerFact, word: 'it' | 'they', cast: Cast, sentence: number, names: NameLookup): ResolvedSpeaker {
	const referent = lastSpeaker(cast, sentence, names) ?? (word === 'it' ? lastSubject(cast, sentence, names) : undefined);
	const pair = !referent && word === 'they' ? firstOfPair(cast, sentence, names) : undefined;
	if (pair) return { form: pair.form, noun: null, rule: 'first-of-several', confidence: fact.confidence * CERTAINTY.pair };
	const certainty = referent ? CERTAINTY.organizationPronoun : CERTAINTY.unresolved;
	return { form: referent?.form ?? null, noun: null, rule: 'pronoun', confidence: fact.confidence * certainty };
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
