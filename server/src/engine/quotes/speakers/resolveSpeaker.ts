import type { FormKey, Mention } from '../../entities/mention.js';
import { type Gender, genderOfRole } from '../../linking/gender.js';
import { personOfStaff, staffForm } from '../../linking/staff.js';
import { overlapping } from '../../text/span.js';
import type { SpeakerFact } from '../quoteFact.js';
import { byNeuter, severalCalled } from './byNeuter.js';
import { type Cast, genderOf, type NameLookup, type Referent, resolvedOf } from './cast.js';
import { chooseAntecedent } from './chooseAntecedent.js';
import { describedBy } from './describedSpeaker.js';
import { CERTAINTY, pronounCertainty } from './speakerCertainty.js';
import { type NamePhrase, readSpeakerPhrase, type SpeakerPhrase } from './speakerPhrase.js';
import type { StaffPhrase } from './staffPhrase.js';

/** Whom the words that name a speaker stand for. */
export interface ResolvedSpeaker {
	/** The form of the name; null for a speaker without one. */
	readonly form: FormKey | null;
	/** What an unnamed speaker is called: "spokesman". */
	readonly noun: string | null;
	/** Whether the words speak of several: of whom `form` is the first, or whom `noun` calls so ("officials"). */
	readonly number: 'one' | 'several';
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
const NEUTERS: ReadonlySet<string> = new Set(['it', 'its', 'they', 'their', 'both']);
const OTHERS: ReadonlySet<string> = new Set(
	'i we you one them some others many all everyone nobody someone this these those what'.split(' '),
);

/** What is known where the words stand: the mentions of the block, whom the text has spoken of lately, the number of the sentence, the author of the text, and who answers in it. */
export interface Surroundings {
	readonly mentions: readonly Mention[];
	readonly cast: Cast;
	readonly sentence: number;
	readonly author: FormKey | null;
	readonly answering: FormKey | null;
}

/** Links the words that name a speaker to the name in them, or, where they hold none, to whom they stand for among the cast. */
export function resolveSpeaker(fact: SpeakerFact, around: Surroundings, names: NameLookup): ResolvedSpeaker {
	const { cast, sentence, author } = around;
	if (fact.rule === 'question-and-answer') return byLetter(fact, around);
	const word = fact.text.length < 9 ? fact.text.toLowerCase() : '';
	const gender = GENDERS.get(word);
	if (gender) return byPronoun(fact, gender, cast, sentence, names);
	if (RELATIVES.has(word)) return byRelative(fact, around, names);
	if (NEUTERS.has(word)) return byNeuter(fact, word.startsWith('it') ? 'it' : 'they', cast, sentence, names);
	if (author !== null && (word === 'i' || word === 'me'))
		return { form: author, noun: null, number: 'one', rule: 'author', confidence: fact.confidence * CERTAINTY.author };
	if (OTHERS.has(word)) return nobody(fact, word === 'we' || word === 'them' ? CERTAINTY.unnamedSeveral : CERTAINTY.unresolved);
	return byPhrase(fact, phraseOf(fact, around.mentions), around, names);
}

/** What the words say; of a document that they name no maker of, what those beside them do. */
function phraseOf(fact: SpeakerFact, mentions: readonly Mention[]): SpeakerPhrase {
	const phrase = readSpeakerPhrase(fact, mentions);
	if (fact.beside === null || (phrase.kind !== 'description' && phrase.kind !== 'unnamed')) return phrase;
	const more = readSpeakerPhrase(fact.beside, mentions);
	return more.kind === 'name' && more.rule === 'document' ? more : phrase;
}

function byPhrase(fact: SpeakerFact, phrase: SpeakerPhrase, { cast, sentence }: Surroundings, names: NameLookup): ResolvedSpeaker {
	switch (phrase.kind) {
		case 'name':
			return byName(fact, phrase, cast, names);
		case 'staff':
			return byStaff(fact, phrase, cast, sentence, names);
		case 'several': {
			const several = severalCalled(cast, phrase.noun, sentence);
			return several
				? { form: several.form, noun: null, number: 'several', rule: 'several', confidence: fact.confidence * CERTAINTY.pair }
				: nobody(fact, CERTAINTY.unresolved);
		}
		case 'description': {
			const described = describedBy(cast, phrase, sentence, names);
			if (!described) return { ...nobody(fact, CERTAINTY.unresolved), noun: phrase.noun };
			const { referent, rule } = described;
			const certainty =
				rule === 'description-label' ? CERTAINTY.label : rule === 'description-name' ? CERTAINTY.nameWord : CERTAINTY.latest;
			return {
				form: referent.form,
				noun: referent.labels[0] ?? null,
				number: 'one',
				rule,
				confidence: fact.confidence * certainty,
			};
		}
		case 'unnamed': {
			const { noun, number, isRelated } = phrase;
			const certainty = isRelated ? CERTAINTY.unresolved : number === 'one' && noun !== null ? CERTAINTY.unnamed : CERTAINTY.unnamedSeveral;
			return { ...nobody(fact, certainty), noun, number };
		}
	}
}

function nobody({ rule, confidence }: SpeakerFact, certainty: number): ResolvedSpeaker {
	return { form: null, noun: null, number: 'one', rule, confidence: confidence * certainty };
}

/** "Q." is the author of an interview, "A." whoever answers in it. */
function byLetter(fact: SpeakerFact, { author, answering }: Surroundings): ResolvedSpeaker {
	const form = fact.text.toLowerCase().startsWith('q') ? author : answering;
	return form === null
		? nobody(fact, CERTAINTY.unresolved)
		: { form, noun: null, number: 'one', rule: fact.rule, confidence: fact.confidence * CERTAINTY.author };
}

/** Somebody's people, and whose they are: "his campaign" is that of the likeliest "he". */
function byStaff(fact: SpeakerFact, { of, noun }: StaffPhrase, cast: Cast, sentence: number, names: NameLookup): ResolvedSpeaker {
	const owner = of === 'his' || of === 'her' ? chooseAntecedent(cast, of === 'his' ? 'male' : 'female', sentence, names) : null;
	const person = owner ? owner.referent.form : of === 'his' || of === 'her' ? null : names.formOf(of);
	if (person === null) return nobody(fact, CERTAINTY.unresolved);
	// "the Roe team" is the Roe campaign, where the text speaks of that.
	const isLoose = noun === 'team' || noun === 'camp';
	const known = isLoose ? cast.find(({ form }) => form !== null && isStaffOf(form, person, names)) : undefined;
	const form = known?.form ?? staffForm(person, noun);
	const certainty = owner ? pronounCertainty(owner.share) : 1;
	return { form, noun: null, number: 'one', rule: 'staff', confidence: fact.confidence * CERTAINTY.staff * certainty };
}

function isStaffOf(form: FormKey, person: FormKey, names: NameLookup): boolean {
	const of = personOfStaff(form);
	return of !== form && names.resolve(of).entity === names.resolve(person).entity;
}

function byName(fact: SpeakerFact, { mention, rule }: NamePhrase, cast: Cast, names: NameLookup): ResolvedSpeaker {
	const form = names.formOf(mention);
	const bearer = bearerOf(form, mention, cast, names);
	if (bearer) return { form: bearer, noun: null, number: 'one', rule: 'surname', confidence: fact.confidence * CERTAINTY.surname };
	const certainty = rule === 'first-of-several' ? CERTAINTY.several : CERTAINTY[rule];
	return {
		form,
		noun: null,
		number: rule === 'first-of-several' ? 'several' : 'one',
		rule: rule === 'name' ? fact.rule : rule,
		confidence: fact.confidence * certainty,
	};
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
	if (!chosen) return { ...nobody(fact, CERTAINTY.unresolved), rule: 'pronoun' };
	const { referent, share } = chosen;
	const confidence = fact.confidence * pronounCertainty(share);
	return { form: referent.form, noun: referent.labels[0] ?? null, number: 'one', rule: 'pronoun', confidence };
}

/** The name, or what else the words in front of "who" name. */
function byRelative(fact: SpeakerFact, around: Surroundings, names: NameLookup): ResolvedSpeaker {
	const mention = overlapping(around.mentions, { start: fact.start - 3, end: fact.start }).findLast(({ type }) => type !== 'group');
	const known = { number: 'one', rule: 'relative' } as const;
	if (mention) return { ...known, form: names.formOf(mention), noun: null, confidence: fact.confidence * CERTAINTY.relative };
	const phrase = fact.beside && readSpeakerPhrase(fact.beside, around.mentions);
	if (!phrase || phrase.kind === 'unnamed') return { ...nobody(fact, CERTAINTY.unresolved), rule: 'relative' };
	return { ...byPhrase(fact, phrase, around, names), rule: 'relative' };
}
