import { LIST } from '../lexicon/listName.js';
import type { Evidence } from './evidence.js';
import { isPossessive, type NameTokens, type Run } from './nameTokens.js';
import { DIRECTIONS, PLACE_PREPOSITIONS } from './tables/contextWords.js';
import { WORD } from './wordSet.js';

/** Adds what the words around a name say of it: "in" before it, "said" or ", 45," behind it, "striker" before it. */
export function addContextEvidence(evidence: Evidence, names: NameTokens, piece: Run): void {
	const isAtPlace = addPlaceEvidence(evidence, names, piece);
	if (names.lower(piece.first - 1) === 'the') addArticleEvidence(evidence, names, piece);
	addEvidenceBefore(evidence, names, piece);
	if (names.tokens[piece.end]?.letterCase === 'lower') addEvidenceBehind(evidence, names, piece.end);
	if (names.lower(piece.end) === ',') addAppositionEvidence(evidence, names, piece.end + 1, isAtPlace);
	addLastEvidence(evidence, names, piece);
}

/** What prepositions and nouns before a place say; whether a preposition before places stands there. */
function addPlaceEvidence(evidence: Evidence, names: NameTokens, { first }: Run): boolean {
	const before = names.tokens[first - 1];
	const previous = before?.lower ?? '';
	const place = before?.letterCase === 'capitalized' && first > 1 ? undefined : PLACE_PREPOSITIONS.get(previous);
	if (place !== undefined) evidence.add('location', place, 'place-preposition');
	if (previous === 'of') {
		if (names.is(first - 2, WORD.placeNoun)) evidence.add('location', 2, 'place-noun');
		if (names.is(first - 2, WORD.roleNoun | WORD.titleHead | WORD.memberNoun)) {
			evidence.add('organization', 1.8, 'role-of');
			evidence.add('location', 0.6, 'role-of');
		}
	}
	if (previous === 'at') {
		evidence.add('organization', 0.7, 'at');
		evidence.add('facility', 0.5, 'at');
		evidence.add('location', 0.5, 'at');
	}
	if (previous === 'capital' || (previous === ',' && names.lower(first - 2) === 'capital')) evidence.add('location', 2.5, 'place-noun');
	return place !== undefined;
}

/** What "the" before a name says. */
function addArticleEvidence(evidence: Evidence, names: NameTokens, { first, end }: Run): void {
	evidence.add('person', -2.5, 'article');
	const text = names.tokens[first]?.text ?? '';
	const isOneWord = end - first === 1;
	if (isOneWord && DIRECTIONS.has(text)) evidence.add('location', 3, 'direction');
	if (names.is(end, WORD.personNounAfter)) evidence.add('person', 3, 'noun-behind');
	else if (isOneWord && names.is(end, WORD.groupNounAfter)) evidence.add('group', 2.5, 'noun-behind');
	else if (isOneWord) evidence.add(isPlural(text) ? 'group' : 'organization', 1, 'article');
}

/** "Kazakhs", not "Hamas", "Congress" or "Angeles". */
function isPlural(text: string): boolean {
	return /[^su]s$/u.test(text);
}

/** What other words before a name say. */
function addEvidenceBefore(evidence: Evidence, names: NameTokens, { first, end }: Run): void {
	const before = names.tokens[first - 1];
	if (!before) return;
	const previous = before.lower;
	const isLower = before.letterCase === 'lower';
	if (previous === 'by' && names.is(end, WORD.speechVerb)) evidence.add('person', 0.5, 'speech-verb');
	if (isLower && names.is(first - 1, WORD.roleNoun)) evidence.add('person', 3, 'role-before-name');
	if (previous === ',' && names.tokens[first - 2]?.letterCase === 'lower' && names.is(first - 2, WORD.roleNoun))
		evidence.add('person', 1.5, 'role-before-name');
	if (isLower && names.is(first - 1, WORD.organizationNounBefore)) evidence.add('organization', 2, 'organization-noun');
	if (previous === 'told') evidence.add('organization', 0.3, 'told');
}

/** What a word in lower case right behind a name says. */
function addEvidenceBehind(evidence: Evidence, names: NameTokens, next: number): void {
	if (names.is(next, WORD.speechVerb)) {
		evidence.add('person', 1.5, 'speech-verb');
		evidence.add('organization', 0.4, 'speech-verb');
	} else if (names.is(next, WORD.personVerb)) evidence.add('person', 0.7, 'person-verb');
	if (names.is(next, WORD.placeNounAfter)) evidence.add('location', 1.8, 'place-noun');
	if (names.is(next, WORD.organizationNounAfter)) evidence.add('organization', 1.5, 'organization-noun');
}

/** What stands at `at`, behind a name and a comma, says of the name: an age, a role, a place around it. */
function addAppositionEvidence(evidence: Evidence, names: NameTokens, at: number, isAtPlace: boolean): void {
	const token = names.tokens[at];
	if (!token) return;
	const word = token.lower;
	if (word === 'who' || word === 'whose') evidence.add('person', 3, 'who');
	if (token.kind === 'number' && /^\d\d?$/u.test(token.text) && /^[,.]$/u.test(names.tokens[at + 1]?.text ?? ''))
		evidence.add('person', 3, 'age');
	if (word === 'where') evidence.add('location', 2, 'where');
	if (isAtPlace && names.isCapital(at) && (names.lists(at) & (LIST.country | LIST.region)) !== 0)
		evidence.add('location', 2, 'place-in-place');
	const isArticle = word === 'a' || word === 'the' || word === 'an';
	if (names.is(at, WORD.roleNoun) || (isArticle && names.is(at + 1, WORD.roleNoun))) evidence.add('person', 2, 'role-after-name');
}

/** What is said by words before and marks behind together, and by what the name is written with. */
function addLastEvidence(evidence: Evidence, names: NameTokens, { first, end }: Run): void {
	const next = names.tokens[end];
	if (!next) return;
	const isEnd = next.text === '.' || next.text === ',';
	if (isEnd && names.tokens[first - 1]?.letterCase === 'lower' && names.is(first - 1, WORD.speechVerb))
		evidence.add('person', 1.2, 'speech-verb');
	if (isPossessive(next)) evidence.add('organization', 0.2, 'possessive');
	if (next.text === '(' && names.tokens[end + 1]?.letterCase === 'upper' && end - first > 2)
		evidence.add('organization', 2, 'acronym-behind');
}
