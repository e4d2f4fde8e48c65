import type { FormKey, Mention } from '../entities/mention.js';
import { overlaps, type Span } from '../text/span.js';
import type { FollowingMark, QuoteFacts } from './findQuotes.js';
import { FIRST_PEOPLE, type NameLookup, type People, personFor, withMention, withSpeaker } from './people.js';
import type { QuotePart, Speaker } from './quote.js';
import type { QuoteFact, SpeakerFact } from './quoteFact.js';

/** A speaker that later quotes can inherit. Its words lie in the block `blocksBack` before the one that inherits. */
interface CarriedSpeaker {
	readonly start: number;
	readonly end: number;
	readonly blocksBack: number;
	readonly text: string;
	/** The form of the name that it stands for, in the article's names. */
	readonly form: FormKey | null;
	readonly confidence: number;
}

/** What quotes hand on from block to block. Invariant: plain data, small. */
export interface QuoteCarry {
	/** What the block before leaves to the next: a quotation that is open, one that a paragraph of nothing but quotation goes on with, or nothing. */
	readonly open: 'open' | 'direct' | 'introduced' | null;
	/** The speaker of the block before's last quotation, for those that go on, or stand alone. */
	readonly speaker: CarriedSpeaker | null;
	/** The persons named lately, for pronouns. */
	readonly people: People;
	/** The forms of every name that it holds. Invariant: complete, for a form that resolves anew is how a block behind learns of it. */
	readonly forms: readonly FormKey[];
}

export const FIRST_QUOTE_CARRY: QuoteCarry = { open: null, speaker: null, people: FIRST_PEOPLE, forms: [] };

/** So many blocks on, a quotation that stands alone no longer inherits a speaker. */
const FARTHEST_BACK = 5;

/** The block's quotes with their speakers; `mentions` are the block's own, already linked; `names` links the forms that the carry holds. */
export function resolveQuotes(
	raw: QuoteFacts,
	mentions: readonly Mention[],
	carry: QuoteCarry,
	names: NameLookup,
	following: FollowingMark,
): { readonly quotes: readonly QuotePart[]; readonly carry: QuoteCarry } {
	const facts = carry.open === 'open' && raw.untilMark ? withRunning(raw, raw.untilMark) : raw;
	const track: Track = { people: carry.people, speaker: carry.speaker };
	let quotes: QuotePart[] | null = null;
	let next = 0;
	for (const fact of facts.quotes) {
		const stop = mentionFrom(mentions, next, fact.speaker?.start ?? fact.content[0]?.start ?? 0);
		track.people = withNamed(track, facts.quotes, mentions, next, stop, names);
		next = stop;
		const found = fact.speaker ? resolved(fact.speaker, mentions, track.people, names) : inherited(fact, track.speaker, names);
		if (found) {
			track.speaker = found.carried;
			if (found.carried.form !== null) track.people = withSpeaker(track.people, found.carried.form, names);
		}
		const part = partOf(fact, found?.speaker ?? null, quotes === null && goesOn(fact, carry), following);
		if (quotes) quotes.push(part);
		else quotes = [part];
	}
	track.people = withNamed(track, facts.quotes, mentions, next, mentions.length, names);
	return { quotes: quotes ?? NO_PARTS, carry: carryOn(carry, facts, track, mentions, names, following) };
}

const NO_PARTS: readonly QuotePart[] = [];

/** The index of the first mention that begins at an offset or behind it, not before `from`. */
function mentionFrom(mentions: readonly Mention[], from: number, offset: number): number {
	let i = from;
	while (i < mentions.length && (mentions[i]?.start ?? 0) < offset) i++;
	return i;
}

/** The people after some mentions: those whom others only speak of, within a quote, come behind the last speaker. */
function withNamed(
	{ people, speaker }: Track,
	quotes: readonly QuoteFact[],
	mentions: readonly Mention[],
	from: number,
	to: number,
	names: NameLookup,
): People {
	let now = people;
	let areSpokenOf = false;
	for (let i = to - 1; i >= from && quotes.length > 0; i--) {
		const mention = mentions[i];
		if (!mention || !isSpokenOf(mention, quotes)) continue;
		areSpokenOf = true;
		now = withMention(now, mention, names);
	}
	if (areSpokenOf && speaker !== null && speaker.form !== null) now = withSpeaker(now, speaker.form, names);
	for (let i = to - 1; i >= from; i--) {
		const mention = mentions[i];
		if (mention?.type === 'person' && !isSpokenOf(mention, quotes)) now = withMention(now, mention, names);
	}
	return now;
}

/** Whether a mention stands in what somebody says. */
function isSpokenOf(mention: Mention, quotes: readonly QuoteFact[]): boolean {
	for (const { content } of quotes) for (const span of content) if (overlaps(span, mention)) return true;
	return false;
}

/** What is known on the way through a block. */
interface Track {
	people: People;
	speaker: CarriedSpeaker | null;
}

/** Whether a block's first quote is part of the block before's last one: it reopens an open one, or is a paragraph of nothing but quotation behind one. */
function goesOn(fact: QuoteFact, carry: QuoteCarry): boolean {
	if (carry.open === 'open') return fact.mayContinue && (fact.cue === null || carry.speaker === null);
	return carry.open === 'direct' && fact.mayContinue && fact.rule === 'quotation-alone';
}

/** The facts where the block's first words end a quotation of the block before: what the rules took for a report of its own there is part of it. */
function withRunning(facts: QuoteFacts, words: Span): QuoteFacts {
	const attributed = facts.quotes.find(({ content, cue }) => cue && cue.start >= words.end && (content[0]?.start ?? words.end) < words.end);
	const running: QuoteFact = {
		kind: 'direct',
		content: [words],
		cue: attributed?.cue ?? null,
		cueKind: attributed?.cueKind ?? null,
		speaker: attributed?.speaker ?? null,
		inherits: 'previous',
		closed: true,
		mayContinue: true,
		runsOn: false,
		rule: 'running-not-reopened',
		confidence: 0.7,
	};
	return { ...facts, quotes: [running, ...facts.quotes.filter(({ content }) => (content[0]?.start ?? 0) >= words.end)] };
}

interface Found {
	readonly speaker: Speaker;
	readonly carried: CarriedSpeaker;
}

/** Links the words that name a speaker: to the mention at their head, or, a pronoun, to the person it stands for. */
function resolved(fact: SpeakerFact, mentions: readonly Mention[], people: People, names: NameLookup): Found {
	const isPronoun = fact.form === 'pronoun';
	const pronoun = isPronoun || fact.text.length === WHO.length ? fact.text.toLowerCase() : '';
	const mention = pronoun === WHO ? antecedent(fact, mentions) : isPronoun ? undefined : namedBy(fact, mentions);
	const form = mention ? names.formOf(mention) : isPronoun ? personFor(people, pronoun, names) : null;
	const { start, end, text } = fact;
	const confidence = isPronoun && form === null ? 0.5 : fact.confidence * (isPronoun ? 0.75 : 1);
	return found({ start, end, blocksBack: 0, text, form, confidence }, isPronoun && form !== null ? 'pronoun' : fact.rule, names);
}

const WHO = 'who';

/** The person that "who" stands right behind. */
function antecedent(fact: Span, mentions: readonly Mention[]): Mention | undefined {
	return mentions.findLast((mention) => mention.end <= fact.start && mention.end >= fact.start - 2 && mention.type !== 'group');
}

/** The mention that a speaker's words stand for: one that ends the head of the phrase, else the name in its apposition. */
function namedBy(fact: SpeakerFact, mentions: readonly Mention[]): Mention | undefined {
	const head = fact.heads[0];
	if (head) {
		for (let i = mentions.length - 1; i >= 0; i--) {
			const mention = mentions[i];
			if (mention && mention.end >= head.end - 2 && mention.type !== 'group' && overlaps(mention, head)) return mention;
		}
	}
	const apposition = fact.heads[1];
	return apposition && mentions.find((mention) => isNamedBy(mention, apposition, fact));
}

/** Whether an apposition is a name, perhaps with a title before it ("the Rev. Jane Roe"), and not somebody else's relation ("the wife of John Roe"). */
function isNamedBy(mention: Mention, apposition: Span, fact: SpeakerFact): boolean {
	if (!overlaps(mention, apposition) || (mention.type !== 'person' && mention.type !== 'organization')) return false;
	const lead = fact.text.slice(apposition.start - fact.start, Math.max(0, mention.start - fact.start));
	return lead.length < 40 && !RELATIONS.test(lead);
}

const RELATIONS = /\b(?:of|for|to|by|with|from|at|in|on|and)\b|['’]s/u;

function found(carried: CarriedSpeaker, rule: string, names: NameLookup): Found {
	const { start, end, blocksBack, text, form, confidence } = carried;
	return {
		carried,
		speaker: { span: { start, end, blocksBack }, text, entity: form === null ? null : names.resolve(form).entity, rule, confidence },
	};
}

/** The speaker of a quote that names none: that of the quote before. */
function inherited(fact: QuoteFact, before: CarriedSpeaker | null, names: NameLookup): Found | null {
	if (fact.inherits !== 'previous' || before === null) return null;
	const confidence = Math.min(before.confidence, before.blocksBack > 2 ? 0.6 : 0.75);
	return found({ ...before, confidence }, 'inherited', names);
}

function partOf(fact: QuoteFact, speaker: Speaker | null, continued: boolean, following: FollowingMark): QuotePart {
	return {
		kind: fact.kind,
		content: fact.content,
		cue: fact.cue,
		cueKind: fact.cueKind,
		speaker,
		closed: fact.closed,
		continued,
		continues: fact.runsOn && following !== 'other',
		source: { stage: 'quotes', rule: fact.rule },
		confidence: fact.confidence,
	};
}

function carryOn(
	carry: QuoteCarry,
	facts: QuoteFacts,
	{ speaker, people }: Track,
	mentions: readonly Mention[],
	names: NameLookup,
	following: FollowingMark,
): QuoteCarry {
	const last = facts.quotes.at(-1);
	const introducing = facts.introduces && resolved(facts.introduces.speaker, mentions, people, names).carried;
	const isLive = speaker !== null && speaker.blocksBack < FARTHEST_BACK && last !== undefined && last.kind !== 'indirect';
	const handed = introducing ?? (isLive ? speaker : null);
	const carried = handed && oneBlockOn(handed);
	const open = introducing
		? 'introduced'
		: last?.runsOn && following !== 'other'
			? 'open'
			: last?.kind === 'direct' && facts.endsQuoted
				? 'direct'
				: null;
	if (open === carry.open && carried === carry.speaker && people === carry.people) return carry;
	return { open, speaker: carried, people, forms: formsIn(carried, people) };
}

function oneBlockOn({ start, end, blocksBack, text, form, confidence }: CarriedSpeaker): CarriedSpeaker {
	return { start, end, blocksBack: blocksBack + 1, text, form, confidence };
}

/** The forms that a carry holds, each once. */
function formsIn(speaker: CarriedSpeaker | null, people: People): readonly FormKey[] {
	const forms: FormKey[] = speaker?.form ? [speaker.form] : [];
	for (const { form } of people) if (!forms.includes(form)) forms.push(form);
	return forms;
}
