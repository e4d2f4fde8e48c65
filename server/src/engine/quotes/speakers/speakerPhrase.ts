import type { Mention } from '../../entities/mention.js';
import { HONORIFICS, ROLE_NOUNS, TITLE_HEADS } from '../../entities/tables/titles.js';
import { overlapping, type Span } from '../../text/span.js';
import type { Description } from './describedSpeaker.js';
import { makerOf, markedMention } from './documentMaker.js';
import { PREPOSITION } from './phraseWords.js';
import { kindOfNoun, labelOfNoun, singularOf } from './speakerNouns.js';
import { type StaffPhrase, staffIn } from './staffPhrase.js';

/** What a phrase that names a speaker says, without a look at the rest of the article. */
export type SpeakerPhrase =
	/** It is, or begins with, somebody's name. */
	| NamePhrase
	/** It is somebody's people as a body: "the Roe campaign", "his administration". */
	| StaffPhrase
	/** It describes somebody or something: "the mayor", "the new poll". */
	| ({ readonly kind: 'description' } & Description)
	/** It describes several: "the senators", "both candidates". */
	| { readonly kind: 'several'; readonly noun: string }
	/** It speaks of somebody whom it does not name, and whom nothing else can name: "a spokesman", "officials"; or somebody whom the article may name elsewhere, if he is related to a name or said to be known: "Roe's lawyer". */
	| {
			readonly kind: 'unnamed';
			readonly noun: string | null;
			readonly number: 'one' | 'several';
			readonly isRelated: boolean;
	  };

/** A phrase that is, or begins with, a name, or tells of a document whose maker it names. */
export interface NamePhrase {
	readonly kind: 'name';
	readonly mention: Mention;
	readonly rule: 'name' | 'apposition' | 'first-of-several' | 'document';
}

/** Where the first part of a phrase ends, which its speaker is named or described in: before an apposition, a bracket or a relative clause. */
const CORE_END = /[,;:(]| (?:[-–—]{1,2}|who|whom|whose|which|that) |[–—]/u;
const PREPOSITIONS = new RegExp(PREPOSITION, 'giu');
/** When somebody spoke is not part of who it is: "the ministry late Wednesday". */
const TRAILING_TIME =
	/(?:\s(?:on|in|early|late|earlier|later|just|only|this|last|that))*\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tonight|recently|(?:this|last) (?:week|month|year|night|morning|evening|spring|summer|fall|winter))$/iu;
/** What brings in the first of those whom a plural takes in. */
const EXAMPLES = /^\p{L}*[\p{Ll} ’'-]*s\b[^,]*,?\s(?:including|like|such as|led by)\s/u;

/** Reads a phrase. `mentions` are those of its block, in reading order. */
export function readSpeakerPhrase(phrase: Span & { readonly text: string }, mentions: readonly Mention[]): SpeakerPhrase {
	const held = overlapping(mentions, phrase);
	const inside = held.filter(({ type }) => type !== 'group' && type !== 'money');
	const coreEnd = coreEndOf(phrase, inside);
	const core = phrase.text.slice(0, coreEnd).replace(TRAILING_TIME, '');
	const staff = staffIn(phrase, core, inside);
	if (staff) return staff;
	const example = exampleIn(phrase, inside);
	if (example) return { kind: 'name', mention: example, rule: 'first-of-several' };
	const named = headMention(phrase, core, inside);
	if (named) return { kind: 'name', ...named };
	const apposed = coreEnd < phrase.text.length ? apposedMention(phrase, coreEnd, inside) : undefined;
	if (apposed) return { kind: 'name', mention: apposed, rule: 'apposition' };
	const { noun, word, end, isPlural } = headNounOf(core);
	const kind = noun === null ? null : kindOfNoun(noun);
	const maker =
		kind === 'document' ? makerOf(phrase, end, inside) : kind === 'organization' ? markedMention(phrase, end, inside) : undefined;
	if (maker) return { kind: 'name', mention: maker, rule: 'document' };
	const first = core
		.slice(0, core.indexOf(' ') + 1 || undefined)
		.trim()
		.toLowerCase();
	if (isPlural && kind === 'person' && SEVERAL.test(core)) return { kind: 'several', noun: labelOfNoun(noun ?? '') };
	const isDefinite =
		(first === 'the' || first === 'this' || first === 'that') && !RELATIONAL.test(core) && (!isPlural || kind === 'document');
	if (noun !== null && isDefinite)
		return {
			kind: 'description',
			noun: labelOfNoun(noun),
			isFormer: /\b(?:former|ex-)/iu.test(core),
			isPlain: !hasOtherName(core, phrase, held),
			isPlaced: held.some(({ type }) => type === 'location' || type === 'group'),
		};
	const isSeveral = isPlural || (noun === null && word.length > 3 && word.endsWith('s'));
	return {
		kind: 'unnamed',
		noun: isSeveral ? word : noun && labelOfNoun(noun),
		number: isSeveral ? 'several' : 'one',
		isRelated: first === 'the' || RELATIONAL.test(core),
	};
}

/** What several are called who are known: "the two senators", "both candidates". */
const SEVERAL = /^(?:(?:the|these|those|both)\s|both$)/iu;

/** Whether a core has a word with a capital that is no known name's: "the Velnian union" is not just any union. */
function hasOtherName(core: string, { start }: Span, held: readonly Mention[]): boolean {
	for (const { index } of core.matchAll(/(?<=[\s-])\p{Lu}/gu)) {
		const at = start + index;
		if (!held.some((mention) => mention.start <= at && at < mention.end)) return true;
	}
	return false;
}

/** "Roe's lawyer" is not described but related to somebody. */
const RELATIONAL = /['’]s?\s/u;

function coreEndOf({ start, text }: Span & { readonly text: string }, inside: readonly Mention[]): number {
	for (let from = 0; from < text.length; ) {
		const at = text.slice(from).search(CORE_END);
		if (at < 0) return text.length;
		const end = from + at;
		const holder = inside.find((mention) => mention.start < start + end && mention.end > start + end);
		if (!holder) return end;
		from = holder.end - start;
	}
	return text.length;
}

/** The mention at the head of the core: nothing but a title or a description before it, and no noun behind it. */
function headMention(
	phrase: Span & { readonly text: string },
	core: string,
	inside: readonly Mention[],
): { readonly mention: Mention; readonly rule: 'name' | 'first-of-several' } | null {
	const { start } = phrase;
	for (const mention of inside) {
		const from = mention.start - start;
		const to = mention.end - start;
		if (from >= core.length) return null;
		const behind = core.slice(Math.max(0, to)).trim();
		if (!endsHead(behind)) continue;
		const before = core.slice(0, Math.max(0, from));
		if (isComplement(before, mention, inside, start)) continue;
		const isPair = /^(?:and|&)\s/u.test(behind) && inside.some((other) => other.start >= mention.end && other.start - start < core.length);
		return { mention, rule: isPair || isListed(phrase, mention, inside) ? 'first-of-several' : 'name' };
	}
	return null;
}

/** Who is named as one of several: "Roe" of "critics like Senators Roe and Doe", "unions, including Roe". */
function exampleIn({ start, text }: Span & { readonly text: string }, inside: readonly Mention[]): Mention | undefined {
	const opening = EXAMPLES.exec(text)?.[0];
	if (opening === undefined) return undefined;
	return inside.find(
		(mention) =>
			mention.start - start >= opening.length &&
			/^(?:the\s)?(?:\p{Lu}[\p{L}.]*\s)*$/u.test(text.slice(opening.length, mention.start - start)),
	);
}

/** Whether a name is the first of several of its kind that a phrase lists: "Ann Roe (D-Velna), John Doe and Jim Poe". */
function isListed({ start, text }: Span & { readonly text: string }, { type, end }: Mention, inside: readonly Mention[]): boolean {
	const last = inside.findLast((other) => other.type === type && other.start >= end);
	if (!last) return false;
	return (
		/(?:,|\band|&)\s(?:[^\s,]+\s)?$/u.test(text.slice(end - start, last.start - start)) && /(?:\band|&)\s/u.test(text.slice(end - start))
	);
}

/** Whether what stands behind a name leaves it the head: nothing, a preposition or "and", a bracketed party. */
function endsHead(behind: string): boolean {
	return (
		behind === '' ||
		behind === "'s" ||
		behind === '’s' ||
		behind === "'" ||
		behind === '’' ||
		/^(?:of|for|from|at|in|on|to|with|and|&|himself|herself|itself|did|also|then|later|has|had|was|is)(?:\s|$)/u.test(behind) ||
		/^[.!?]/u.test(behind)
	);
}

/** Whether a name only completes what stands before it: "a spokesman for Roe", "the wife of John Roe"; but not "Secretary of State Jane Roe". */
function isComplement(before: string, mention: Mention, inside: readonly Mention[], start: number): boolean {
	let last = -1;
	for (const match of before.matchAll(PREPOSITIONS)) last = match.index + match[0].length;
	if (last < 0) return false;
	if (mention.type !== 'person') return true;
	const lead = before
		.slice(last)
		.trim()
		.replace(/^(?:the|a|an|his|her|its|their)(?:\s+|$)/iu, '');
	if (lead === '') return true;
	const words = lead.toLowerCase().split(/\s+/u);
	const lastWord = words.at(-1) ?? '';
	const isTitle = TITLE_HEADS.has(lastWord) || HONORIFICS.has(lastWord) || ROLE_NOUNS.has(lastWord) || kindOfNoun(lastWord) === 'person';
	if (isTitle) return true;
	// "of Velna Senator" apart, what is named between the preposition and the name completes the title: "president of the Velna Union Jane Roe".
	return !inside.some((other) => other.end <= mention.start && other.end > start + last) && !/\p{Lu}/u.test(lead);
}

/** The name in an apposition ("the captain, Robert Green"), perhaps with a title, and not somebody else's relation ("the captain, a friend of Green"). */
function apposedMention(
	{ start, text }: Span & { readonly text: string },
	coreEnd: number,
	inside: readonly Mention[],
): Mention | undefined {
	return inside.find((mention) => {
		const from = mention.start - start;
		if (from < coreEnd || (mention.type !== 'person' && mention.type !== 'organization')) return false;
		const lead = text.slice(coreEnd, from);
		const behind = text.slice(mention.end - start);
		return lead.length < 40 && !RELATED.test(lead) && /^(?:\s*$|[,;:)–—]|\s(?:of|from|and|who)\s)/u.test(behind);
	});
}

const RELATED = /\b(?:of|for|to|by|with|from|at|in|on|and|who|which|that)\b|['’]s/u;

/** The last noun of a core before its first preposition, in lower case and singular; null where it is none of the known ones. */
function headNounOf(core: string): {
	readonly noun: string | null;
	readonly word: string;
	readonly end: number;
	readonly isPlural: boolean;
} {
	const match = PREPOSITION.exec(core);
	const head = match && match.index > 0 ? core.slice(0, match.index) : core;
	const participle = head.search(/\s(?:released|published|conducted|filed|issued|posted|obtained|written|taken|seen|signed|combed)\b/u);
	const nominal = (participle > 0 ? head.slice(0, participle) : head).trimEnd();
	const word = nominal.slice(nominal.lastIndexOf(' ') + 1).toLowerCase();
	const found = [word, word.replace(/^.*[-–]/u, '')].find((form) => kindOfNoun(singularOf(form)) !== null);
	const noun = found === undefined ? null : singularOf(found);
	return { noun, word, end: nominal.length, isPlural: noun !== null && noun !== found };
}
