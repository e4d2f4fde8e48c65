import { LIST } from '../lexicon/listName.js';
import type { CutOptions, Piece } from './cutRun.js';
import type { Evidence } from './evidence.js';
import type { EntityType } from './mention.js';
import type { NameTokens } from './nameTokens.js';
import { WORD } from './wordSet.js';

const PLACES = LIST.country | LIST.region | LIST.city | LIST.town;
const PEOPLE = LIST.firstName | LIST.lastName;
/** The lists that say what a name is of, what they say and how loud. */
const LISTED: readonly { readonly bit: number; readonly type: EntityType; readonly weight: number; readonly rule: string }[] = (
	[
		['country', 'location', 5],
		['region', 'location', 3.5],
		['city', 'location', 3],
		['town', 'location', 1.5],
		['group', 'group', 4.5],
		['organization', 'organization', 3.5],
		['facility', 'facility', 3.5],
		['event', 'event', 3.5],
		['product', 'product', 3],
		['work', 'work', 2.5],
		['other', 'other', 3],
	] as const
).map(([list, type, weight]) => ({ bit: LIST[list], type, weight, rule: `lexicon-${list}` }));
/** Particles that stand inside the names of people. */
const INNER_PARTICLES = new Set(['de', 'da', 'dos', 'van', 'von', 'der', 'bin', 'bint', 'ibn', 'ben']);

/** Adds what the words of a name say of it: its lists, its title, its first and last words. Whether they say more than that they are common words. */
export function addOwnEvidence(evidence: Evidence, names: NameTokens, piece: Piece, options: CutOptions): boolean {
	const size = piece.end - piece.first;
	addListEvidence(evidence, piece, size);
	if (piece.title) evidence.add('person', names.is(piece.title.end - 1, WORD.honorific) ? 7 : 4.5, 'title-before-name');
	if (size === 1) {
		addWordEvidence(evidence, names, piece, options);
		return true;
	}
	const common = countCommon(names, piece);
	const isHeaded = addHeadEvidence(evidence, names, piece, common);
	return addPartsEvidence(evidence, names, piece, common, isHeaded) || piece.title !== null || (piece.lists & ~PEOPLE & ~LIST.common) !== 0;
}

function addListEvidence(evidence: Evidence, { lists }: Piece, size: number): void {
	if ((lists & ~PEOPLE & ~LIST.common) === 0) return;
	const isUnsure = (lists & LIST.common) !== 0 && size === 1;
	for (const { bit, type, weight, rule } of LISTED) if ((lists & bit) !== 0) evidence.add(type, isUnsure ? weight / 2 : weight, rule);
}

/** What a name of one word says. */
function addWordEvidence(evidence: Evidence, names: NameTokens, { first, lists }: Piece, options: CutOptions): void {
	const isListed = (lists & (PLACES | LIST.organization | LIST.group)) !== 0;
	if ((lists & LIST.firstName) !== 0) evidence.add('person', isListed ? 0.5 : 1.2, 'first-name');
	if ((lists & LIST.lastName) !== 0) evidence.add('person', isListed ? 0.7 : 1.5, 'last-name');
	const { ending } = names.word(first);
	if (ending === 'place' && !isListed) evidence.add('location', 1.4, 'place-ending');
	if (ending === 'surname' && !isListed) evidence.add('person', 0.8, 'surname-ending');
	const token = names.tokens[first];
	if (token?.letterCase === 'upper' && !options.capitalsAreFree && isShortOfCapitals(token.text))
		evidence.add('organization', 2, 'capitals');
	if (token?.letterCase === 'mixed' && !/^(?:Mc|Mac|O['’]|D['’]|De|Di|Al|La|Le)\p{Lu}/u.test(token.text))
		evidence.add('organization', 1.4, 'mixed-case');
	evidence.add('person', 0.6, 'capitalized');
}

function isShortOfCapitals(text: string): boolean {
	return text.length <= 8 && text.replace(/[^\p{Lu}]/gu, '').length >= 2;
}

/** What the head of a name of several words says, at its end or before "of"; whether it has one. */
function addHeadEvidence(evidence: Evidence, names: NameTokens, piece: Piece, common: number): boolean {
	const { first, end, title } = piece;
	const last = end - 1;
	let heads = 0;
	const add = (type: EntityType, weight: number, rule: string): void => {
		evidence.add(type, weight, rule);
		heads++;
	};
	if (names.is(last, WORD.companySuffix)) add('organization', 5, 'company-suffix');
	else if (names.is(last, WORD.organizationHead) && !(title && common < 2)) add('organization', 4, 'organization-head');
	const isBeforePlace = end - first > 2 && (names.lists(last) & PLACES) !== 0;
	if (isBeforePlace && names.is(end - 2, WORD.organizationHead)) add('organization', 3.5, 'organization-head');
	if (names.is(first, WORD.organizationPrefix)) evidence.add('organization', 3, 'organization-prefix');
	if (names.is(last, WORD.facilityHead)) add('facility', 3.5, 'facility-head');
	if (names.is(last, WORD.locationHead)) add('location', 3.5, 'location-head');
	if (names.is(last, WORD.eventHead) || (names.tokens[last]?.kind === 'number' && names.is(end - 2, WORD.eventHead)))
		add('event', 3, 'event-head');
	if (names.is(last, WORD.otherHead)) add('other', 3, 'other-head');
	const of = indexOfOf(names, piece);
	if (of > first) {
		if (names.is(of - 1, WORD.organizationOfHead | WORD.organizationHead)) add('organization', 3.5, 'organization-of');
		if (names.is(of - 1, WORD.locationOfHead)) add('location', 3, 'location-of');
		if (names.is(of - 1, WORD.facilityHead)) add('facility', 3, 'facility-of');
		if (names.is(of - 1, WORD.eventHead)) add('event', 3, 'event-of');
		if (names.is(of - 1, WORD.otherHead)) add('other', 3, 'other-of');
	}
	if (of === first + 1 && names.is(first, WORD.organizationOfHead)) add('organization', 1, 'organization-of');
	return heads > 0;
}

/** What the other parts of a name of several words say. Whether anything but the number of its common words has been said, its head included. */
function addPartsEvidence(evidence: Evidence, names: NameTokens, piece: Piece, common: number, isHeaded: boolean): boolean {
	const { first, end, lists } = piece;
	let says = isHeaded || names.is(first, WORD.organizationPrefix);
	const add = (type: EntityType, weight: number, rule: string): void => {
		evidence.add(type, weight, rule);
		says = true;
	};
	if (hasAmpersand(names, piece)) add('organization', 2.5, 'ampersand');
	const firstLists = names.lists(first);
	const lastLists = names.lists(end - 1);
	if (!isHeaded && names.is(first, WORD.locationPrefix))
		add('location', (lastLists & PLACES) !== 0 || names.is(first, WORD.waterOrHeight) ? 3.5 : 1, 'location-prefix');
	if ((lists & ~(PEOPLE | LIST.common)) !== 0) return true;
	if ((firstLists & LIST.firstName) !== 0) add('person', common === 0 ? 2.8 : 1.6, 'first-name');
	if ((lastLists & LIST.lastName) !== 0) add('person', 1, 'last-name');
	if (hasInitial(names, piece)) add('person', 2.5, 'initial');
	if (hasParticle(names, piece)) add('person', 1.5, 'particle');
	if (isHeaded) return true;
	if (common === 0 && end - first <= 5) add('person', 1.3, 'capitalized');
	else if (common >= countCapitals(names, piece)) evidence.add('organization', 1.5, 'common-words');
	else add((firstLists & (PLACES | LIST.group)) !== 0 ? 'organization' : 'person', 0.8, 'capitalized');
	if ((firstLists & (LIST.country | LIST.group)) !== 0) add('organization', 1.2, 'place-first');
	return says;
}

function indexOfOf({ tokens }: NameTokens, { first, end }: Piece): number {
	for (let i = first + 1; i < end - 1; i++) {
		const text = tokens[i]?.text;
		if (text === 'of' || text === 'for' || text === 'on') return i;
	}
	return -1;
}

function countCommon(names: NameTokens, { first, end }: Piece): number {
	let count = 0;
	for (let i = first; i < end; i++) if (names.isCapital(i) && (names.lists(i) & LIST.common) !== 0) count++;
	return count;
}

function countCapitals(names: NameTokens, { first, end }: Piece): number {
	let count = 0;
	for (let i = first; i < end; i++) if (names.isCapital(i)) count++;
	return count;
}

function hasAmpersand({ tokens }: NameTokens, { first, end }: Piece): boolean {
	for (let i = first; i < end; i++) if (tokens[i]?.text === '&') return true;
	return false;
}

/** "J.", "J.R." or "J" before the last word. */
function hasInitial({ tokens }: NameTokens, { first, end }: Piece): boolean {
	for (let i = first; i < end - 1; i++) {
		const text = tokens[i]?.text ?? '';
		if ((text.length <= 2 || text.endsWith('.')) && /^(?:(?:\p{Lu}\.){1,2}|\p{Lu})$/u.test(text)) return true;
	}
	return false;
}

function hasParticle(names: NameTokens, { first, end }: Piece): boolean {
	for (let i = first + 1; i < end - 1; i++) if (!names.isCapital(i) && INNER_PARTICLES.has(names.tokens[i]?.text ?? '')) return true;
	return false;
}
