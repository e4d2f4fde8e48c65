import type { FormKey, Mention } from '../entities/mention.js';
import type { Gender } from '../linking/gender.js';
import { overlapping } from '../text/span.js';
import { type Cast, type NameLookup, NEVER, type Referent, resolvedOf } from './cast.js';
import { chooseAntecedent } from './chooseAntecedent.js';
import { describedBy } from './describedSpeaker.js';
import type { SpeakerFact } from './quoteFact.js';
import { readSpeakerPhrase } from './speakerPhrase.js';

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

/** Links the words that name a speaker to the name in them, or, where they hold none, to whom they stand for among the cast. */
export function resolveSpeaker(
	fact: SpeakerFact,
	mentions: readonly Mention[],
	cast: Cast,
	sentence: number,
	names: NameLookup,
): ResolvedSpeaker {
	const word = fact.text.length < 9 ? fact.text.toLowerCase() : '';
	const gender = GENDERS.get(word);
	if (gender) return byPronoun(gender, cast, sentence, names);
	if (RELATIVES.has(word)) return byRelative(fact, mentions, names);
	if (word === 'it' || word === 'they') return byNeuter(word, cast, sentence, names);
	if (OTHERS.has(word)) return { form: null, noun: null, rule: fact.rule, confidence: 0.5 };
	const phrase = readSpeakerPhrase(fact, mentions);
	if (phrase.kind === 'name') {
		const rule = phrase.rule === 'name' ? fact.rule : phrase.rule;
		return { form: names.formOf(phrase.mention), noun: null, rule, confidence: fact.confidence };
	}
	const described = phrase.kind === 'description' ? describedBy(cast, phrase, sentence, names) : null;
	if (described)
		return { form: described.referent.form, noun: described.referent.labels[0] ?? null, rule: described.rule, confidence: 0.7 };
	return { form: null, noun: phrase.noun, rule: fact.rule, confidence: fact.confidence };
}

function byPronoun(gender: Gender, cast: Cast, sentence: number, names: NameLookup): ResolvedSpeaker {
	const chosen = chooseAntecedent(cast, gender, sentence, names);
	if (!chosen) return { form: null, noun: null, rule: 'pronoun', confidence: 0.5 };
	return { form: chosen.referent.form, noun: chosen.referent.labels[0] ?? null, rule: 'pronoun', confidence: 0.9 * chosen.share };
}

/** The name that "who" stands right behind. */
function byRelative(fact: SpeakerFact, mentions: readonly Mention[], names: NameLookup): ResolvedSpeaker {
	const mention = overlapping(mentions, { start: fact.start - 3, end: fact.start }).findLast(({ type }) => type !== 'group');
	return { form: mention ? names.formOf(mention) : null, noun: null, rule: 'relative', confidence: 0.7 };
}

/** "it": the organization that spoke last, else the one spoken of last as a subject; "they": only one that spoke right before. */
function byNeuter(word: 'it' | 'they', cast: Cast, sentence: number, names: NameLookup): ResolvedSpeaker {
	const referent = lastSpeaker(cast, sentence, names) ?? (word === 'it' ? lastSubject(cast, sentence, names) : undefined);
	return { form: referent?.form ?? null, noun: null, rule: 'pronoun', confidence: 0.6 };
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
