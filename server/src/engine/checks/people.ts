import type { EntityId, Mention } from '../entities/mention.js';
import { wordsOf } from '../linking/formKeys.js';
import { nameOf } from '../linking/names.js';
import { equalData } from '../text/equal.js';
import { type NamesCarry, NOTHING_NAMED } from './carry.js';
import type { CheckInput } from './check.js';
import { headEnd } from './head.js';
import { isQuoted, quotedSpans } from './quoted.js';
import { ACRONYMS } from './share.js';

const FULL: NamesCarry = { ...NOTHING_NAMED, isFull: true, hasBegun: true };

/** So many names are followed. */
const MOST = 120;
/** How sure a mention is at least of what it names. */
export const SURE = 0.8;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,9}$/u;

/** What has been introduced after a block; the same object where nothing changes. */
export function meet(input: CheckInput): NamesCarry {
	const { names } = input.carry;
	if (names.isFull) return names;
	if (input.kind === 'headline') return names.hasBegun ? names : { ...names, hasBegun: true };
	if (input.kind !== 'paragraph') return names;
	const hasBegun = names.hasBegun || headEnd(input) === 0;
	const introduced = new Set(names.introduced);
	const inFull = new Set(names.inFull);
	const acronyms = new Set(names.acronyms);
	const defined = new Set(names.defined);
	const lately = latelyNamed(input);
	for (const mention of input.mentions) {
		if (mention.type === 'money') continue;
		if (!isAcronym(mention) && (mention.type === 'person' || /\s/u.test(mention.text))) introduced.add(mention.entity);
		if (mention.expansion !== undefined) defined.add(mention.text);
	}
	for (const entity of namedInFull(input)) inFull.add(entity);
	for (const [acronym] of input.text.matchAll(ACRONYMS)) acronyms.add(acronym);
	const isSame =
		introduced.size === names.introduced.length &&
		inFull.size === names.inFull.length &&
		hasBegun === names.hasBegun &&
		acronyms.size === names.acronyms.length &&
		defined.size === names.defined.length;
	if (isSame && equalData(lately, names.lately)) return names;
	if (introduced.size + acronyms.size > MOST) return FULL;
	return {
		introduced: [...introduced],
		inFull: [...inFull],
		acronyms: [...acronyms],
		defined: [...defined],
		isFull: false,
		hasBegun,
		lately,
	};
}

function namedInFull(input: CheckInput): readonly EntityId[] {
	const full = input.mentions.filter(({ type, text }) => type === 'person' && wordsOf(text).length > 1);
	if (full.length === 0) return [];
	const quoted = quotedSpans(input);
	return full.filter((mention) => !isQuoted(quoted, mention)).map(({ entity }) => entity);
}

function latelyNamed({ mentions, carry }: CheckInput): readonly EntityId[] {
	const people = mentions.filter(({ type }) => type === 'person');
	if (people.length === 0) return carry.names.lately;
	return [...new Set(people.filter(({ text }) => wordsOf(text).length > 1).map(({ entity }) => entity))];
}

/** Whether a mention is written as an acronym of capitals. */
export function isAcronym({ text }: Mention): boolean {
	return ACRONYM.test(text);
}

/** A person's mention as the checks of names see it. */
export interface PersonMention {
	readonly mention: Mention;
	/** In lower case, suffixes such as "Jr." left out. */
	readonly words: readonly string[];
	/** Whether the person has been named before, in this block or another. */
	readonly isKnown: boolean;
	/** Whether the text has named the person in full before, outside of quotations. */
	readonly isNamedInFull: boolean;
}

/** The people whom a paragraph names outside of quotations, surely, in reading order. */
export function peopleIn(input: CheckInput): readonly PersonMention[] {
	if (input.kind !== 'paragraph' || input.carry.names.isFull) return [];
	const people = input.mentions.filter(({ type, confidence }) => type === 'person' && confidence >= SURE);
	if (people.length === 0) return [];
	const quoted = quotedSpans(input);
	const known = new Set(input.carry.names.introduced);
	const inFull = new Set(input.carry.names.inFull);
	const found: PersonMention[] = [];
	for (const mention of input.mentions) {
		if (mention.type !== 'person') continue;
		const { entity, confidence, text } = mention;
		const words = wordsOf(text);
		const isOwn = !isQuoted(quoted, mention);
		if (confidence >= SURE && isOwn) found.push({ mention, words, isKnown: known.has(entity), isNamedInFull: inFull.has(entity) });
		known.add(entity);
		if (isOwn && words.length > 1) inFull.add(entity);
	}
	return found;
}

/** The words of an entity's full name, in lower case. */
export function fullWords(entity: EntityId): readonly string[] {
	return wordsOf(nameOf(entity));
}
