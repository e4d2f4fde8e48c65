import type { FormKey, Mention } from '../../entities/mention.js';
import { genderOfRole } from '../../linking/gender.js';
import { personOfStaff } from '../../linking/staff.js';
import { compareSpans, overlapping, type Span } from '../../text/span.js';
import type { QuoteFact, SpeakerFact } from '../quoteFact.js';
import { type Cast, genderOf, type NameLookup, resolvedOf, type Sight, withSight, withSpeech } from './cast.js';
import { chooseAntecedent } from './chooseAntecedent.js';
import type { DiscourseFacts, SubjectPronoun } from './discourseFacts.js';
import { type ResolvedSpeaker, resolveSpeaker } from './resolveSpeaker.js';
import { kindOfNoun, labelOfNoun, singularOf } from './speakerNouns.js';

/** What is read on the way through a block. */
export interface WatchedBlock {
	readonly quotes: readonly QuoteFact[];
	readonly mentions: readonly Mention[];
	readonly discourse: DiscourseFacts;
	/** Whom "I" stands for, and "Q." in an interview; and whom "A." stands for there. */
	readonly author: FormKey | null;
	readonly answering: FormKey | null;
}

/** The reading of a block from its beginning to its end, which keeps up whom it speaks of. */
export interface BlockWatch {
	/** Reads on to an offset. */
	readonly readTo: (offset: number) => void;
	/** Whom the words that name a speaker stand for; whoever it is has spoken then. */
	readonly speak: (fact: SpeakerFact) => ResolvedSpeaker;
	/** Lets somebody have spoken at an offset who is not named there. */
	readonly spoke: (form: FormKey, offset: number) => void;
	/** Lets somebody have spoken at an offset whom a person has named as the speaker, though the text need not have spoken of them before. */
	readonly introduce: (form: FormKey, offset: number) => void;
	readonly cast: () => Cast;
	/** Whom "A." stands for in it. */
	readonly answering: FormKey | null;
}

const NO_LABELS: readonly string[] = [];

/** Begins to read a block, with the cast that the block before hands on. */
export function watchBlock({ quotes, mentions, discourse, author, answering }: WatchedBlock, before: Cast, names: NameLookup): BlockWatch {
	let cast = before;
	let nextMention = 0;
	let nextPronoun = 0;
	let subject = 0;
	let label = 0;
	let pair = 0;

	const spoken = spokenSpans(quotes);
	const isSpoken = (span: Span): boolean => overlapping(spoken, span).length > 0;

	const readTo = (offset: number): void => {
		for (;;) {
			const mention = mentions[nextMention];
			const pronoun = discourse.pronouns[nextPronoun];
			const mentionAt = mention?.start ?? Number.POSITIVE_INFINITY;
			const pronounAt = pronoun?.start ?? Number.POSITIVE_INFINITY;
			if (Math.min(mentionAt, pronounAt) >= offset) return;
			if (mention && mentionAt <= pronounAt) {
				nextMention++;
				see(mention);
			} else if (pronoun) {
				nextPronoun++;
				seePronoun(pronoun);
			} else return;
		}
	};

	const see = (mention: Mention): void => {
		if (mention.type !== 'person' && mention.type !== 'organization') return;
		const { role } = mention;
		const labels = labelsOf(mention);
		const sight: Sight = {
			form: names.formOf(mention),
			gender: mention.type === 'person' ? (genderOfRole(role) ?? genderOfLabels(labels)) : null,
			labels,
			seen: sentenceAt(discourse, mention.start),
			isSubject: isSubject(mention),
			isQuoted: isSpoken(mention),
			number: isFirstOfPair(mention) ? 'several' : 'one',
		};
		cast = withSight(cast, sight, names);
	};

	const isFirstOfPair = ({ start, end, source }: Mention): boolean => {
		if (source.rule === 'byline') return false;
		while ((discourse.pairs[pair] ?? Number.POSITIVE_INFINITY) <= start) pair++;
		return discourse.pairs[pair] === end;
	};

	const seePronoun = ({ start, text }: SubjectPronoun): void => {
		const seen = sentenceAt(discourse, start);
		if (isSpoken({ start, end: start + text.length })) return;
		const chosen = chooseAntecedent(cast, text === 'he' ? 'male' : 'female', seen, names);
		if (!chosen) return;
		const { form, labels } = chosen.referent;
		const gender = text === 'he' ? 'male' : 'female';
		const known = genderOf(chosen.referent, resolvedOf(chosen.referent, names), names);
		const sight = { form, gender: known === null ? null : gender, labels, seen, isSubject: true, isQuoted: false, number: 'one' } as const;
		cast = withSight(cast, sight, names);
	};

	/** The labels beside a mention, and the words of its title. Labels and mentions come in order. */
	const labelsOf = ({ start, end, role, type }: Mention): readonly string[] => {
		while ((discourse.labels[label]?.at ?? Number.POSITIVE_INFINITY) < start) label++;
		let found: string[] | null = null;
		for (let i = label; (discourse.labels[i]?.at ?? Number.POSITIVE_INFINITY) <= end; i++) {
			const { at = -1, label: noun = '' } = discourse.labels[i] ?? {};
			if (at !== start && at !== end) continue;
			const kind = kindOfNoun(noun.startsWith('former ') ? noun.slice(7) : noun);
			if (kind !== 'document' && kind !== type) continue;
			if (found) found.push(noun);
			else found = [noun];
		}
		const title = type === 'person' ? labelOfTitle(role) : null;
		if (title === null) return found ?? NO_LABELS;
		return found ? [title, ...found] : [title];
	};

	const isSubject = ({ start, end }: Mention): boolean => {
		while ((discourse.subjects[subject] ?? Number.POSITIVE_INFINITY) <= start) subject++;
		return (discourse.subjects[subject] ?? -1) <= end && (discourse.subjects[subject] ?? -1) > start;
	};

	const speak = (fact: SpeakerFact): ResolvedSpeaker => {
		const sentence = sentenceAt(discourse, fact.start);
		const found = resolveSpeaker(fact, { mentions, cast, sentence, author, answering }, names);
		// The pronoun of a speaker is not read a second time.
		readTo(fact.start);
		if (discourse.pronouns[nextPronoun]?.start === fact.start) nextPronoun++;
		readTo(fact.end);
		const { form, noun, number } = found;
		const seen = { gender: null, labels: NO_LABELS, seen: sentence, isSubject: true, isQuoted: false, number };
		if (form !== null) {
			const isNamedHere = overlapping(mentions, fact).some((mention) => names.formOf(mention) === form);
			if (!isNamedHere || number === 'several') cast = withSight(cast, { ...seen, form, labels: labelsOfStaff(form) }, names);
			cast = withSpeech(cast, form, sentence, names);
		} else if (noun !== null) {
			cast = withSight(cast, { ...seen, form, gender: number === 'one' ? genderOfRole(noun) : null, labels: [noun] }, names);
			const front = cast[0];
			if (front) cast = [{ ...front, spoke: sentence }, ...cast.slice(1)];
		}
		return found;
	};

	return {
		readTo,
		speak,
		spoke: (form, offset) => {
			cast = withSpeech(cast, form, sentenceAt(discourse, offset), names);
		},
		introduce: (form, offset) => {
			const sentence = sentenceAt(discourse, offset);
			const seen = { seen: sentence, isSubject: true, isQuoted: false, number: 'one' } as const;
			cast = withSpeech(withSight(cast, { ...seen, form, gender: null, labels: labelsOfStaff(form) }, names), form, sentence, names);
		},
		cast: () => cast,
		answering,
	};
}

/** The sentence that an offset lies in, counted from the block's first. */
export function sentenceAt({ sentences }: DiscourseFacts, offset: number): number {
	let low = 0;
	let high = sentences.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sentences[middle] ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return Math.max(0, low - 1);
}

/** The spans of what anybody says, those that overlap joined, in order. */
function spokenSpans(quotes: readonly QuoteFact[]): readonly Span[] {
	const spans = quotes.flatMap(({ content }) => content).sort(compareSpans);
	const joined: Span[] = [];
	for (const { start, end } of spans) {
		const last = joined.at(-1);
		if (last && last.end > start) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
		else joined.push({ start, end });
	}
	return joined;
}

/** What somebody's people are called: "campaign". */
function labelsOfStaff(form: FormKey): readonly string[] {
	const person = personOfStaff(form);
	return person === form ? NO_LABELS : [form.slice(person.length + 1)];
}

/** "former Prime Minister" → "former minister". */
function labelOfTitle(role: string | undefined): string | null {
	if (role === undefined) return null;
	const words = role.toLowerCase().split(/\s+/u);
	const noun = words.findLast((word) => kindOfNoun(singularOf(word)) === 'person');
	if (noun === undefined) return null;
	const label = labelOfNoun(singularOf(noun));
	return words.includes('former') ? `former ${label}` : label;
}

function genderOfLabels(labels: readonly string[]): ReturnType<typeof genderOfRole> {
	for (const label of labels) {
		const gender = genderOfRole(label);
		if (gender) return gender;
	}
	return null;
}
