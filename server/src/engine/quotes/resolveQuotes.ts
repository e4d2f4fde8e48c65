import type { FormKey, Mention, ResolvedName } from '../entities/mention.js';
import { formOf } from '../linking/names.js';
import { overlaps } from '../text/span.js';
import type { QuoteFacts } from './findQuotes.js';
import { FIRST_PEOPLE, type People, personFor, withMentions, withSpeaker } from './people.js';
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
	/** Whether a quotation is open at the end of the block before. */
	readonly open: boolean;
	/** The speaker of the block before's last quotation, for those that go on, or stand alone. */
	readonly speaker: CarriedSpeaker | null;
	/** The persons named lately, for pronouns. */
	readonly people: People;
	/** The forms of every name that it holds. Invariant: complete, for a form that resolves anew is how a block behind learns of it. */
	readonly forms: readonly FormKey[];
}

export const FIRST_QUOTE_CARRY: QuoteCarry = { open: false, speaker: null, people: FIRST_PEOPLE, forms: [] };

/** So many blocks on, a quotation that stands alone no longer inherits a speaker. */
const FARTHEST_BACK = 5;

/** The block's quotes with their speakers; `mentions` are the block's own, already linked; `lookup` links the forms that the carry holds. */
export function resolveQuotes(
	facts: QuoteFacts,
	mentions: readonly Mention[],
	carry: QuoteCarry,
	lookup: (form: FormKey) => ResolvedName,
): { readonly quotes: readonly QuotePart[]; readonly carry: QuoteCarry } {
	let people = carry.people;
	let speaker = carry.speaker;
	let next = 0;
	const quotes = facts.quotes.map((fact, i): QuotePart => {
		const until = fact.speaker?.start ?? fact.content[0]?.start ?? 0;
		const upTo = mentions.findIndex((mention, at) => at >= next && mention.start >= until);
		const stop = upTo < 0 ? mentions.length : upTo;
		people = withMentions(people, mentions.slice(next, stop), lookup);
		next = Math.max(next, stop);
		const continued = i === 0 && fact.mayContinue && carry.open;
		const found = fact.speaker ? resolved(fact.speaker, mentions, people, lookup) : inherited(fact, facts, i, speaker, lookup);
		if (found) {
			speaker = found.carried;
			if (found.carried.form !== null) people = withSpeaker(people, found.carried.form, lookup);
		}
		return partOf(fact, found?.speaker ?? null, continued);
	});
	people = withMentions(people, mentions.slice(next), lookup);
	return { quotes, carry: carryOn(carry, facts, speaker, people) };
}

interface Found {
	readonly speaker: Speaker;
	readonly carried: CarriedSpeaker;
}

/** Links the words that name a speaker: to the mention at their head, or, a pronoun, to the person it stands for. */
function resolved(fact: SpeakerFact, mentions: readonly Mention[], people: People, lookup: (form: FormKey) => ResolvedName): Found {
	const mention = fact.form === 'pronoun' ? undefined : namedBy(fact, mentions);
	const form = mention ? formOf(mention) : fact.form === 'pronoun' ? personFor(people, fact.text.toLowerCase(), lookup) : null;
	const isPronoun = fact.form === 'pronoun';
	return found(
		{
			start: fact.start,
			end: fact.end,
			blocksBack: 0,
			text: fact.text,
			form,
			confidence: isPronoun && form === null ? 0.5 : fact.confidence * (isPronoun ? 0.85 : 1),
		},
		isPronoun && form !== null ? 'pronoun' : fact.rule,
		lookup,
	);
}

/** The mention that a speaker's words stand for: one that ends the head of the phrase, else a person in its apposition. */
function namedBy(fact: SpeakerFact, mentions: readonly Mention[]): Mention | undefined {
	const [head, apposition] = fact.heads;
	const inHead = head && mentions.findLast((mention) => overlaps(mention, head) && mention.end >= head.end - 2);
	if (inHead) return inHead;
	return (
		apposition &&
		mentions.find((mention) => mention.type === 'person' && overlaps(mention, apposition) && mention.start <= apposition.start + 1)
	);
}

function found(carried: CarriedSpeaker, rule: string, lookup: (form: FormKey) => ResolvedName): Found {
	const { start, end, blocksBack, text, form, confidence } = carried;
	return {
		carried,
		speaker: { span: { start, end, blocksBack }, text, entity: form === null ? null : lookup(form).entity, rule, confidence },
	};
}

/** The speaker of a quote that names none: that of the quote before, or else of the one behind it in the same paragraph. */
function inherited(
	fact: QuoteFact,
	facts: QuoteFacts,
	i: number,
	before: CarriedSpeaker | null,
	lookup: (form: FormKey) => ResolvedName,
): Found | null {
	if (fact.inherits !== 'previous' || before === null) return null;
	void facts;
	void i;
	const confidence = before.blocksBack > 2 ? 0.6 : 0.75;
	return found({ ...before, confidence: Math.min(confidence, before.confidence) }, 'inherited', lookup);
}

function partOf(fact: QuoteFact, speaker: Speaker | null, continued: boolean): QuotePart {
	return {
		kind: fact.kind,
		content: fact.content,
		cue: fact.cue,
		cueKind: fact.cueKind,
		speaker,
		closed: fact.closed,
		continued,
		continues: fact.runsOn,
		source: { stage: 'quotes', rule: fact.rule },
		confidence: fact.confidence,
	};
}

function carryOn(carry: QuoteCarry, facts: QuoteFacts, speaker: CarriedSpeaker | null, people: People): QuoteCarry {
	const last = facts.quotes.at(-1);
	const isLive = speaker !== null && speaker.blocksBack < FARTHEST_BACK && last !== undefined && last.kind !== 'indirect';
	const carried = isLive ? { ...speaker, blocksBack: speaker.blocksBack + 1 } : null;
	const open = last?.runsOn ?? false;
	if (open === carry.open && carried === carry.speaker && people === carry.people) return carry;
	const forms = [...new Set([...(carried?.form ? [carried.form] : []), ...people.map(({ form }) => form)])];
	return { open, speaker: carried, people, forms };
}
