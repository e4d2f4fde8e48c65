import type { FormKey, Mention } from '../entities/mention.js';
import { personOfStaff } from '../linking/staff.js';
import type { Span } from '../text/span.js';
import { type BlockBeginning, isGoneOnBy } from './blockBeginning.js';
import type { QuoteFacts } from './findQuotes.js';
import type { QuotePart, Speaker } from './quote.js';
import type { QuoteFact, SpeakerFact } from './quoteFact.js';
import type { SettledQuote, SettledSpeaker } from './settledQuote.js';
import { settleQuotes } from './settleQuotes.js';
import { type Cast, type NameLookup, NO_CAST, sentencesOn } from './speakers/cast.js';
import type { DiscourseFacts } from './speakers/discourseFacts.js';
import { whoAnswers } from './speakers/interview.js';
import type { ResolvedSpeaker } from './speakers/resolveSpeaker.js';
import { type KnownNames, speakByHand } from './speakers/speakerByHand.js';
import { type BlockWatch, watchBlock } from './speakers/watchBlock.js';

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
	/** Whom the text has spoken of lately, for pronouns and descriptions. */
	readonly cast: Cast;
	/** The one author whom the byline names, who is "I" in the text; null where it names none or several. */
	readonly author: FormKey | null;
	/** Who answers in an interview, as it introduced him or her; null outside of one. */
	readonly answering: FormKey | null;
	/** The forms of every name that it holds. Invariant: complete, for a form that resolves anew is how a block behind learns of it. */
	readonly forms: readonly FormKey[];
}

export const FIRST_QUOTE_CARRY: QuoteCarry = { open: null, speaker: null, cast: NO_CAST, author: null, answering: null, forms: [] };

/** What the article pass knows of a block for its quotes: its facts, and its mentions, already linked. */
export interface QuotedBlock {
	readonly quotes: QuoteFacts;
	readonly discourse: DiscourseFacts;
	readonly mentions: readonly Mention[];
	/** What people have settled about its quotes. */
	readonly settled: readonly SettledQuote[];
}

/** So many blocks on, a quotation that stands alone no longer inherits a speaker. */
const FARTHEST_BACK = 5;

/** The block's quotes with their speakers; `names` links its forms and those that the carry holds. */
export function resolveQuotes(
	block: QuotedBlock,
	carry: QuoteCarry,
	names: KnownNames,
	following: BlockBeginning,
): { readonly quotes: readonly QuotePart[]; readonly carry: QuoteCarry } {
	const { quotes: raw, mentions, discourse } = block;
	const facts = settled(carry.open === 'open' && raw.untilMark ? withRunning(raw, raw.untilMark) : raw, block.settled);
	// Where a quotation is open, "I" may well be whoever is quoted.
	const author = carry.open === 'open' || facts.quotes.some(({ closed }) => !closed) ? null : carry.author;
	const isTurn = facts.quotes[0]?.rule === 'question-and-answer';
	const answering = carry.answering ?? (isTurn ? whoAnswers(carry.cast, carry.author, names) : null);
	const watch = watchBlock({ quotes: facts.quotes, mentions, discourse, author, answering }, carry.cast, names);
	let last: CarriedSpeaker | null = carry.speaker;
	let quotes: QuotePart[] | null = null;
	for (const fact of facts.quotes) {
		const byHand = fact.byHand?.speaker;
		if (byHand !== undefined) {
			const set = byHand && speakerByHand(byHand, fact, mentions, names, watch);
			last = set?.carried ?? null;
			quotes = [...(quotes ?? NO_PARTS), partOf(fact, set?.speaker ?? null, quotes === null && goesOn(fact, carry), following)];
			continue;
		}
		watch.readTo(fact.speaker?.start ?? fact.content[0]?.start ?? 0);
		const found = fact.speaker ? watch.speak(fact.speaker) : null;
		const speaker = fact.speaker && found ? ownSpeaker(fact.speaker, found, names) : inherited(fact, last, names);
		if (speaker) last = speaker.carried;
		if (!fact.speaker && speaker?.carried.form) watch.spoke(speaker.carried.form, fact.content[0]?.start ?? 0);
		const part = partOf(fact, speaker?.speaker ?? null, quotes === null && goesOn(fact, carry), following);
		if (quotes) quotes.push(part);
		else quotes = [part];
	}
	watch.readTo(Number.POSITIVE_INFINITY);
	return {
		quotes: quotes ?? NO_PARTS,
		carry: carryOn(carry, { ...block, quotes: settled(raw, block.settled) }, last, watch, names, following),
	};
}

/** The facts with what people have settled about them. */
function settled(facts: QuoteFacts, settledQuotes: readonly SettledQuote[]): QuoteFacts {
	return settledQuotes.length === 0 ? facts : { ...facts, quotes: settleQuotes(facts.quotes, settledQuotes) };
}

const NO_PARTS: readonly QuotePart[] = [];

/** Whether a block's first quote is part of the block before's last one: it reopens an open one, or is a paragraph of nothing but quotation behind one. */
function goesOn(fact: QuoteFact, carry: QuoteCarry): boolean {
	if (fact.byHand?.part) return fact.byHand.part.continued;
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

/** The speaker whom words beside a quote name. */
function ownSpeaker({ start, end, text }: SpeakerFact, { form, rule, confidence }: ResolvedSpeaker, names: NameLookup): Found {
	return found({ start, end, blocksBack: 0, text, form, confidence }, rule, names);
}

/** The speaker whom a person has named; one without words of the article stands, without a length, where the quote begins. */
function speakerByHand(byHand: SettledSpeaker, fact: QuoteFact, mentions: readonly Mention[], names: KnownNames, watch: BlockWatch): Found {
	const offset = fact.content[0]?.start ?? 0;
	const form = speakByHand(byHand, offset, mentions, names, watch);
	const { start, end, blocksBack } = byHand.span ?? { start: offset, end: offset, blocksBack: 0 };
	return found({ start, end, blocksBack, text: byHand.text, form, confidence: 1 }, 'correction', names);
}

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

function partOf(fact: QuoteFact, speaker: Speaker | null, continued: boolean, following: BlockBeginning): QuotePart {
	return {
		kind: fact.kind,
		content: fact.content,
		cue: fact.cue,
		cueKind: fact.cueKind,
		speaker,
		closed: fact.closed,
		continued,
		continues: fact.byHand?.part?.continues ?? (fact.runsOn && isGoneOnBy(following)),
		source: { stage: fact.byHand?.part ? 'manual' : 'quotes', rule: fact.rule },
		confidence: fact.confidence,
	};
}

function carryOn(
	carry: QuoteCarry,
	{ quotes: facts, discourse, mentions }: QuotedBlock,
	speaker: CarriedSpeaker | null,
	watch: BlockWatch,
	names: NameLookup,
	following: BlockBeginning,
): QuoteCarry {
	const last = facts.quotes.at(-1);
	const introduction = facts.introduces?.speaker;
	const introducing = introduction ? ownSpeaker(introduction, watch.speak(introduction), names).carried : null;
	const isLive = speaker !== null && speaker.blocksBack < FARTHEST_BACK && last !== undefined && last.kind !== 'indirect';
	const handed = introducing ?? (isLive ? speaker : null);
	const carried = handed && oneBlockOn(handed);
	const open = introducing
		? 'introduced'
		: last?.runsOn && isGoneOnBy(following)
			? 'open'
			: last?.kind === 'direct' && facts.endsQuoted && !last.byHand?.part
				? 'direct'
				: null;
	const cast = sentencesOn(watch.cast(), discourse.sentences.length);
	const author = authorOf(mentions, names) ?? carry.author;
	const { answering } = watch;
	const isAsBefore =
		open === carry.open && carried === carry.speaker && cast === carry.cast && author === carry.author && answering === carry.answering;
	if (isAsBefore) return carry;
	return { open, speaker: carried, cast, author, answering, forms: formsIn(carried, cast, author, answering) };
}

/** The author of a byline that names one. */
function authorOf(mentions: readonly Mention[], names: NameLookup): FormKey | null {
	const [first, second] = mentions;
	return first && !second && first.source.rule === 'byline' && first.type === 'person' ? names.formOf(first) : null;
}

function oneBlockOn({ start, end, blocksBack, text, form, confidence }: CarriedSpeaker): CarriedSpeaker {
	return { start, end, blocksBack: blocksBack + 1, text, form, confidence };
}

/** The forms that a carry holds, each once. */
function formsIn(speaker: CarriedSpeaker | null, cast: Cast, author: FormKey | null, answering: FormKey | null): readonly FormKey[] {
	const forms = new Set<FormKey>();
	if (speaker?.form) forms.add(personOfStaff(speaker.form));
	if (author !== null) forms.add(author);
	if (answering !== null) forms.add(answering);
	for (const { form } of cast) if (form !== null) forms.add(personOfStaff(form));
	return [...forms];
}
