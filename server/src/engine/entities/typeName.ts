import { type Lexicon, listsOf } from '../lexicon/lexicon.js';
import { LIST } from '../lexicon/listName.js';
import type { Token } from '../tokens/token.js';
import { contextEvidence } from './contextEvidence.js';
import type { CutOptions, Piece } from './cutRun.js';
import { type Evidence, type Verdict, weigh } from './evidence.js';
import type { EntityType } from './mention.js';
import { isCapital } from './nameTokens.js';
import {
	COMPANY_SUFFIXES,
	EVENT_HEADS,
	FACILITY_HEADS,
	LOCATION_HEADS,
	LOCATION_OF_HEADS,
	LOCATION_PREFIXES,
	ORGANIZATION_HEADS,
	ORGANIZATION_OF_HEADS,
	ORGANIZATION_PREFIXES,
	OTHER_HEADS,
	WATERS_AND_HEIGHTS,
} from './tables/headWords.js';
import { NOT_NAMES } from './tables/notNames.js';
import { HONORIFICS, TITLE_HEADS } from './tables/titles.js';

const PLACE_ENDINGS =
	/(?:abad|pur|pura|ville|stan|grad|burg|burgh|shire|land|lands|nagar|ganj|garh|town|ton|ford|port|field|mouth|bridge|haven|polis|dorf|stadt|heim|vik|shima|yama|zhou|jiang|dong|wan|ia)$/u;
const SURNAME_ENDINGS =
	/(?:ov|ev|ova|eva|sky|ski|skaya|enko|vich|ez|sson|sen|son|ini|elli|etti|escu|yan|ian|shvili|dze|oğlu|oglu|mann|stein|berg|wala|deh|zadeh)$/u;
const PLACES = LIST.country | LIST.region | LIST.city | LIST.town;
const LISTED: readonly (readonly [keyof typeof LIST, EntityType, number])[] = [
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
];

/** What a piece of a sentence names, from its words and those around it; null where it is no name. */
export function typeName(tokens: readonly Token[], piece: Piece, lexicon: Lexicon, options: CutOptions): Verdict | null {
	if (isCommonPhrase(tokens, piece, lexicon)) return null;
	const own = ownEvidence(tokens, piece, lexicon, options);
	const around = contextEvidence(tokens, piece, lexicon);
	const saysNothing = own.every((item) => item.rule === 'common-words') && around.every((item) => item.weight < 1);
	return saysNothing ? null : weigh([...own, ...around]);
}

/** Capitalised common words without a head or a list that makes a name of them: "Government", "Opposition Leader". */
function isCommonPhrase(tokens: readonly Token[], piece: Piece, lexicon: Lexicon): boolean {
	if ((piece.lists & ~(LIST.common | LIST.firstName | LIST.lastName)) !== 0 && !isLowerAcronym(tokens, piece)) return false;
	const only = tokens[piece.first];
	if (piece.end - piece.first === 1 && only && (only.text.length === 1 || isBareHead(only) || (NOT_NAMES.has(only.lower) && !piece.title)))
		return true;
	for (let i = piece.first; i < piece.end; i++) {
		const token = tokens[i];
		if (isCapital(token) && (listsOf(lexicon, token?.lower ?? '') & LIST.common) === 0) return false;
	}
	if (piece.end - piece.first === 1) return true;
	return false;
}

/** "It", "Who", "Is": on the lists as acronyms, but not written as one. */
function isLowerAcronym(tokens: readonly Token[], piece: Piece): boolean {
	const token = tokens[piece.first];
	return (
		piece.end - piece.first === 1 &&
		token !== undefined &&
		token.text.length <= 3 &&
		token.letterCase === 'capitalized' &&
		(piece.lists & LIST.common) !== 0
	);
}

/** "Republic", "Ministry", "Airport" alone: said of something named elsewhere. */
function isBareHead({ lower, letterCase }: Token): boolean {
	return (
		letterCase === 'capitalized' &&
		(LOCATION_HEADS.has(lower) ||
			ORGANIZATION_HEADS.has(lower) ||
			FACILITY_HEADS.has(lower) ||
			OTHER_HEADS.has(lower) ||
			TITLE_HEADS.has(lower))
	);
}

function ownEvidence(tokens: readonly Token[], piece: Piece, lexicon: Lexicon, options: CutOptions): readonly Evidence[] {
	const evidence: Evidence[] = [];
	const add = (type: EntityType, weight: number, rule: string): void => {
		evidence.push({ type, weight, rule });
	};
	const size = piece.end - piece.first;
	const first = tokens[piece.first];
	const last = tokens[piece.end - 1];
	const lastWord = last?.lower ?? '';
	const isCommon = (piece.lists & LIST.common) !== 0;
	for (const [list, type, weight] of LISTED)
		if ((piece.lists & LIST[list]) !== 0) add(type, isCommon && size === 1 ? weight / 2 : weight, `lexicon-${list}`);

	if (piece.title) {
		const isAddress = HONORIFICS.has(tokens[piece.title.end - 1]?.lower ?? '');
		add('person', isAddress ? 7 : 4.5, 'title-before-name');
	}
	if (size === 1) {
		const isListed = (piece.lists & (PLACES | LIST.organization | LIST.group)) !== 0;
		if ((piece.lists & LIST.firstName) !== 0) add('person', isListed ? 0.5 : 1.2, 'first-name');
		if ((piece.lists & LIST.lastName) !== 0) add('person', isListed ? 0.7 : 1.5, 'last-name');
		const ending = endingEvidence(first?.lower ?? '');
		if (ending && !isListed) evidence.push(ending);
		const isShort = (first?.text.replace(/[^\p{Lu}]/gu, '').length ?? 0) >= 2 && (first?.text.length ?? 0) <= 8;
		if (first?.letterCase === 'upper' && isShort && !options.capitalsAreFree) add('organization', 2, 'capitals');
		if (first?.letterCase === 'mixed' && !/^(?:Mc|Mac|O['’]|D['’]|De|Di|Al|La|Le)\p{Lu}/u.test(first.text))
			add('organization', 1.4, 'mixed-case');
		add('person', 0.6, 'capitalized');
		return evidence;
	}
	const common = countCommon(tokens, piece, lexicon);
	const isAllKnown = common === 0;
	if (COMPANY_SUFFIXES.has(lastWord)) add('organization', 5, 'company-suffix');
	else if (ORGANIZATION_HEADS.has(lastWord) && !(piece.title && common < 2)) add('organization', 4, 'organization-head');
	const isBeforePlace = size > 2 && (listsOf(lexicon, lastWord) & PLACES) !== 0;
	if (isBeforePlace && ORGANIZATION_HEADS.has(tokens[piece.end - 2]?.lower ?? '')) add('organization', 3.5, 'organization-head');
	if (ORGANIZATION_PREFIXES.has(first?.lower ?? '')) add('organization', 3, 'organization-prefix');
	if (FACILITY_HEADS.has(lastWord)) add('facility', 3.5, 'facility-head');
	if (LOCATION_HEADS.has(lastWord)) add('location', 3.5, 'location-head');
	if (EVENT_HEADS.has(lastWord) || (last?.kind === 'number' && EVENT_HEADS.has(tokens[piece.end - 2]?.lower ?? '')))
		add('event', 3, 'event-head');
	if (OTHER_HEADS.has(lastWord)) add('other', 3, 'other-head');
	const of = indexOfOf(tokens, piece);
	if (of > piece.first) {
		const head = tokens[of - 1]?.lower ?? '';
		if (ORGANIZATION_OF_HEADS.has(head) || ORGANIZATION_HEADS.has(head)) add('organization', 3.5, 'organization-of');
		if (LOCATION_OF_HEADS.has(head)) add('location', 3, 'location-of');
		if (FACILITY_HEADS.has(head)) add('facility', 3, 'facility-of');
		if (EVENT_HEADS.has(head)) add('event', 3, 'event-of');
		if (OTHER_HEADS.has(head)) add('other', 3, 'other-of');
	}
	if (ORGANIZATION_OF_HEADS.has(first?.lower ?? '') && of === piece.first + 1) add('organization', 1, 'organization-of');
	if (tokens.slice(piece.first, piece.end).some((token) => token.text === '&')) add('organization', 2.5, 'ampersand');
	const firstLists = listsOf(lexicon, first?.lower ?? '');
	const lastLists = listsOf(lexicon, lastWord);
	const headed = evidence.some((item) => item.rule.endsWith('-head') || item.rule.endsWith('-of') || item.rule === 'company-suffix');
	if (LOCATION_PREFIXES.has(first?.lower ?? '') && !headed)
		add('location', (lastLists & PLACES) !== 0 || WATERS_AND_HEIGHTS.has(first?.lower ?? '') ? 3.5 : 1, 'location-prefix');
	if ((piece.lists & ~(LIST.firstName | LIST.lastName | LIST.common)) !== 0) return evidence;
	if ((firstLists & LIST.firstName) !== 0) add('person', isAllKnown ? 2.8 : 1.6, 'first-name');
	if ((lastLists & LIST.lastName) !== 0) add('person', 1, 'last-name');
	if (hasInitial(tokens, piece)) add('person', 2.5, 'initial');
	if (hasParticle(tokens, piece)) add('person', 1.5, 'particle');
	if (!headed) {
		if (isAllKnown && size <= 5) add('person', 1.3, 'capitalized');
		else if (common >= countCapitals(tokens, piece)) add('organization', 1.5, 'common-words');
		else add((firstLists & (PLACES | LIST.group)) !== 0 ? 'organization' : 'person', 0.8, 'capitalized');
		if ((firstLists & (LIST.country | LIST.group)) !== 0) add('organization', 1.2, 'place-first');
	}
	return evidence;
}

/** What the ending of an unknown word says. */
function endingEvidence(word: string): Evidence | null {
	if (word.length > 5 && PLACE_ENDINGS.test(word)) return { type: 'location', weight: 1.4, rule: 'place-ending' };
	return word.length > 4 && SURNAME_ENDINGS.test(word) ? { type: 'person', weight: 0.8, rule: 'surname-ending' } : null;
}

function indexOfOf(tokens: readonly Token[], piece: Piece): number {
	for (let i = piece.first + 1; i < piece.end - 1; i++) if (/^(?:of|for|on)$/u.test(tokens[i]?.text ?? '')) return i;
	return -1;
}

function countCommon(tokens: readonly Token[], piece: Piece, lexicon: Lexicon): number {
	let count = 0;
	for (let i = piece.first; i < piece.end; i++)
		if (isCapital(tokens[i]) && (listsOf(lexicon, tokens[i]?.lower ?? '') & LIST.common) !== 0) count++;
	return count;
}

function countCapitals(tokens: readonly Token[], piece: Piece): number {
	let count = 0;
	for (let i = piece.first; i < piece.end; i++) if (isCapital(tokens[i])) count++;
	return count;
}

function hasInitial(tokens: readonly Token[], piece: Piece): boolean {
	for (let i = piece.first; i < piece.end - 1; i++)
		if (/^(?:\p{Lu}\.){1,2}$/u.test(tokens[i]?.text ?? '') || /^\p{Lu}$/u.test(tokens[i]?.text ?? '')) return true;
	return false;
}

function hasParticle(tokens: readonly Token[], piece: Piece): boolean {
	for (let i = piece.first + 1; i < piece.end - 1; i++)
		if (/^(?:de|da|dos|van|von|der|bin|bint|ibn|ben)$/u.test(tokens[i]?.text ?? '')) return true;
	return false;
}
