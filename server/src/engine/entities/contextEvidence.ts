import { type Lexicon, listsOf } from '../lexicon/lexicon.js';
import { LIST } from '../lexicon/listName.js';
import type { Token } from '../tokens/token.js';
import type { Evidence } from './evidence.js';
import type { EntityType } from './mention.js';
import { isCapital, isPossessive, type Run } from './nameTokens.js';
import {
	ORGANIZATION_NOUNS_AFTER,
	ORGANIZATION_NOUNS_BEFORE,
	PERSON_VERBS,
	PLACE_NOUNS,
	PLACE_NOUNS_AFTER,
	PLACE_PREPOSITIONS,
	SPEECH_VERBS,
} from './tables/contextWords.js';
import { ROLE_NOUNS, TITLE_HEADS } from './tables/titles.js';

/** Nouns before which "the" and a name mean a people: "the Norlander people". */
const GROUP_NOUNS_AFTER = new Set([
	'people',
	'peoples',
	'community',
	'communities',
	'tribe',
	'tribes',
	'tribal',
	'tribals',
	'language',
	'ethnic',
	'minority',
	'clan',
	'clans',
	'indigenous',
	'culture',
]);

/** Nouns before which "the" and a name mean a person: "the Lindqvist administration". */
const PERSON_NOUNS_AFTER = new Set([
	'administration',
	'years',
	'era',
	'campaign',
	'family',
	'couple',
	'presidency',
	'regime',
	'camp',
	'government',
	'team',
	'supporters',
	'voters',
	'brothers',
	'sisters',
	'trial',
	'case',
]);

/** Nouns whose "of" is followed by an organization. */
const MEMBER_NOUNS = new Set([
	'member',
	'members',
	'employee',
	'board',
	'shares',
	'subsidiary',
	'unit',
	'part',
	'headquarters',
	'supporters',
	'branch',
	'spokesman',
]);

/** What the words around a name say of it: "in" before it, "said" or ", 45," behind it, "striker" before it. */
export function contextEvidence(tokens: readonly Token[], piece: Run, lexicon: Lexicon): readonly Evidence[] {
	const evidence: Evidence[] = [];
	const add = (type: EntityType, weight: number, rule: string): void => {
		evidence.push({ type, weight, rule });
	};
	const size = piece.end - piece.first;
	const before = tokens[piece.first - 1];
	const before2 = tokens[piece.first - 2];
	const next = tokens[piece.end];
	const next2 = tokens[piece.end + 1];
	const previous = before?.lower ?? '';
	const place = before?.letterCase === 'capitalized' && before2 ? undefined : PLACE_PREPOSITIONS[previous];
	if (place !== undefined) add('location', place, 'place-preposition');
	if (previous === 'of' && PLACE_NOUNS.has(before2?.lower ?? '')) add('location', 2, 'place-noun');
	if (
		previous === 'of' &&
		(ROLE_NOUNS.has(before2?.lower ?? '') || TITLE_HEADS.has(before2?.lower ?? '') || MEMBER_NOUNS.has(before2?.lower ?? ''))
	) {
		add('organization', 1.8, 'role-of');
		add('location', 0.6, 'role-of');
	}
	if (previous === 'at') {
		add('organization', 0.7, 'at');
		add('facility', 0.5, 'at');
		add('location', 0.5, 'at');
	}
	if (previous === 'capital' || (previous === ',' && before2?.lower === 'capital')) add('location', 2.5, 'place-noun');
	if (previous === 'the') {
		add('person', -2.5, 'article');
		if (size === 1 && /^(?:North|South|East|West|Northeast|Northwest|Southeast|Southwest|Baltic)$/u.test(tokens[piece.first]?.text ?? ''))
			add('location', 3, 'direction');
		if (PERSON_NOUNS_AFTER.has(next?.lower ?? '')) add('person', 3, 'noun-behind');
		else if (size === 1 && GROUP_NOUNS_AFTER.has(next?.lower ?? '')) add('group', 2.5, 'noun-behind');
		else if (size === 1) add(/[^su]s$/u.test(tokens[piece.first]?.text ?? '') ? 'group' : 'organization', 1, 'article');
	}
	if (previous === 'by' && SPEECH_VERBS.has(next?.lower ?? '')) add('person', 0.5, 'speech-verb');
	if (ROLE_NOUNS.has(previous) && before?.letterCase === 'lower') add('person', 3, 'role-before-name');
	if (previous === ',' && ROLE_NOUNS.has(before2?.lower ?? '') && before2?.letterCase === 'lower') add('person', 1.5, 'role-before-name');
	if (ORGANIZATION_NOUNS_BEFORE.has(previous) && before?.letterCase === 'lower') add('organization', 2, 'organization-noun');
	if (previous === 'told') add('organization', 0.3, 'told');

	const following = next?.lower ?? '';
	if (next?.letterCase === 'lower') {
		if (SPEECH_VERBS.has(following)) {
			add('person', 1.5, 'speech-verb');
			add('organization', 0.4, 'speech-verb');
		} else if (PERSON_VERBS.has(following)) add('person', 0.7, 'person-verb');
		if (PLACE_NOUNS_AFTER.has(following)) add('location', 1.8, 'place-noun');
		if (ORGANIZATION_NOUNS_AFTER.has(following)) add('organization', 1.5, 'organization-noun');
	}
	if (following === ',' && next2) {
		if (next2.lower === 'who' || next2.lower === 'whose') add('person', 3, 'who');
		if (next2.kind === 'number' && /^\d\d?$/u.test(next2.text) && /^[,.]$/u.test(tokens[piece.end + 2]?.text ?? ''))
			add('person', 3, 'age');
		if (next2.lower === 'where') add('location', 2, 'where');
		if (isCapital(next2) && (listsOf(lexicon, next2.lower) & (LIST.country | LIST.region)) !== 0 && place !== undefined)
			add('location', 2, 'place-in-place');
		if (
			ROLE_NOUNS.has(next2.lower) ||
			((next2.lower === 'a' || next2.lower === 'the' || next2.lower === 'an') && ROLE_NOUNS.has(tokens[piece.end + 2]?.lower ?? ''))
		)
			add('person', 2, 'role-after-name');
	}
	if (SPEECH_VERBS.has(previous) && before?.letterCase === 'lower' && (next?.text === '.' || next?.text === ','))
		add('person', 1.2, 'speech-verb');
	if (isPossessive(next)) add('organization', 0.2, 'possessive');
	if (next?.text === '(' && next2?.letterCase === 'upper' && size > 2) add('organization', 2, 'acronym-behind');
	return evidence;
}
