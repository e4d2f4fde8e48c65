import { type Lexicon, listsOf } from '../lexicon/lexicon.js';
import { LIST } from '../lexicon/listName.js';
import { longestEntry } from '../lexicon/longestEntry.js';
import type { Token } from '../tokens/token.js';
import { isCapital, isInnerHyphen, isPossessive, type Run } from './nameTokens.js';
import { COMPANY_SUFFIXES, LOCATION_OF_HEADS, ORGANIZATION_HEADS, ORGANIZATION_OF_HEADS } from './tables/headWords.js';
import { OFFICES } from './tables/titles.js';

/** Particles inside the names of people: "Bill de Blasio". */
const PARTICLES = new Set([
	'de',
	'da',
	'do',
	'dos',
	'das',
	'del',
	'della',
	'di',
	'du',
	'van',
	'von',
	'der',
	'den',
	'ter',
	'ten',
	'la',
	'le',
	'al',
	'el',
	'bin',
	'bint',
	'ibn',
	'ben',
	'abu',
	'y',
	'e',
	'ul',
	'ur',
	'af',
	'zu',
]);
const ARABIC_ARTICLES = new Set(['al', 'el', 'ul', 'an', 'as', 'ash', 'ad', 'ar', 'at', 'az']);
/** Nouns whose possessive stands inside names: "People's Party", "Teachers' Union". */
const NAME_POSSESSIVES = new Set([
	'people',
	'women',
	'children',
	'men',
	'workers',
	'farmers',
	'teachers',
	'king',
	'queen',
	'world',
	'nurses',
	'lawyers',
	'students',
	'veterans',
	'writers',
	'employers',
	'traders',
	'citizens',
	'st',
	'paul',
	'john',
	'mary',
	'peter',
	'patrick',
]);
/** Short words that make adjectives of a name before them: "Kremlin-led". */
const COMPOUND_TAILS = new Set([
	'led',
	'run',
	'born',
	'bred',
	'like',
	'free',
	'wide',
	'only',
	'era',
	'made',
	'held',
	'area',
	'bred',
	'type',
	'born',
	'and',
	'or',
	'to',
	'style',
	'aid',
	'bound',
	'sized',
	'old',
	'plus',
	'pro',
	'anti',
	'era',
	'deal',
	'as',
	'a',
	'the',
]);
/** No run is longer, in tokens: what looks at a whole run stays cheap on a line of nothing but capitals. */
const LONGEST_RUN = 40;
const NAME_LISTS = ~LIST.common & ~LIST.firstName & ~LIST.lastName;

/**
 * The stretches of a sentence that are written like names: capitalised words with what joins them ("of" behind the head of an organization, particles,
 * hyphens, "&"), and entries of the lexicon whatever joins their words. `isFree` says whether a token may be part of a name.
 */
export function findRuns(
	tokens: readonly Token[],
	first: number,
	limit: number,
	lexicon: Lexicon,
	isFree: (i: number) => boolean,
): readonly Run[] {
	const runs: Run[] = [];
	let i = first;
	while (i < limit) {
		if (!isFree(i) || !startsName(tokens, i, lexicon, limit)) {
			i++;
			continue;
		}
		const end = endOfRun(tokens, i, Math.min(limit, i + LONGEST_RUN), lexicon, isFree);
		runs.push({ first: i, end });
		i = end;
	}
	return runs;
}

function startsName(tokens: readonly Token[], i: number, lexicon: Lexicon, limit: number): boolean {
	const token = tokens[i];
	if (isCapital(token)) return true;
	if (token?.lower === 'bin' || token?.lower === 'ibn') return isCapital(tokens[i + 1]);
	if (token?.kind === 'number') return endOfEntry(tokens, i, limit, lexicon) > 0;
	return ARABIC_ARTICLES.has(token?.lower ?? '') && isInnerHyphen(tokens, i + 1) && isCapital(tokens[i + 2]);
}

function endOfRun(tokens: readonly Token[], first: number, limit: number, lexicon: Lexicon, isFree: (i: number) => boolean): number {
	let end = Math.max(first + 1, endOfEntry(tokens, first, limit, lexicon));
	let i = end;
	while (i < limit && isFree(i)) {
		const next = endOfPart(tokens, i, first, limit, lexicon);
		if (next === 0 || !isFree(next - 1)) break;
		end = Math.max(next, endOfEntry(tokens, next - 1, limit, lexicon));
		i = end;
	}
	return end;
}

/** Where the lexicon's longest name that begins here ends; 0 where none does. */
function endOfEntry(tokens: readonly Token[], first: number, limit: number, lexicon: Lexicon): number {
	const entry = longestEntry(lexicon, tokens, first, limit);
	if (!entry || (entry.lists & NAME_LISTS) === 0) return 0;
	const last = tokens[entry.end - 1];
	return isCapital(last) || last?.kind === 'number' || isPossessive(last) || isCapital(tokens[entry.end - 2]) ? entry.end : 0;
}

/** The end of the run with what stands at `i` taken in, or 0 where the run ends before it. */
function endOfPart(tokens: readonly Token[], i: number, first: number, limit: number, lexicon: Lexicon): number {
	const token = tokens[i];
	const before = tokens[i - 1];
	const next = tokens[i + 1];
	if (!token || !before) return 0;
	if (isCapital(token) && token.spaceBefore) return i + 1;
	if (isInnerHyphen(tokens, i)) {
		if (isCapital(next)) return i + 2;
		if (next?.kind === 'number' && (before.letterCase === 'upper' || before.letterCase === 'mixed')) return i + 2;
		if (isGivenName(next, lexicon) && isCapital(tokens[i - 2]) && i - 2 >= first) return i + 2;
		return ARABIC_ARTICLES.has(next?.lower ?? '') && isInnerHyphen(tokens, i + 2) && isCapital(tokens[i + 3]) ? i + 4 : 0;
	}
	if (isPossessive(token)) return NAME_POSSESSIVES.has(before.lower.replace(/\.$/u, '')) && isCapital(next) ? i + 2 : 0;
	if (token.text === '&') return isCapital(next) ? i + 2 : 0;
	if (token.text === ',')
		return COMPANY_SUFFIXES.has(next?.lower ?? '') && isCapital(next) ? i + 2 : next?.lower === 'jr.' || next?.lower === 'jr' ? i + 2 : 0;
	if ((token.text === "'" || token.text === '’') && !token.spaceBefore)
		return NAME_POSSESSIVES.has(before.lower) && isCapital(next) ? i + 2 : 0;
	if (token.lower === 'of' || token.lower === 'for' || token.lower === 'on') return behindOf(tokens, i, first);
	if (token.lower === 'and') return behindAnd(tokens, i, first, limit, lexicon);
	if (PARTICLES.has(token.lower)) return behindParticles(tokens, i);
	return 0;
}

/** The second half of a given name, written small: "Yoon Suk-yeol". */
function isGivenName(token: Token | undefined, lexicon: Lexicon): boolean {
	return (
		token?.kind === 'word' &&
		token.text.length >= 2 &&
		token.text.length <= 6 &&
		token.letterCase === 'lower' &&
		!COMPOUND_TAILS.has(token.lower) &&
		(token.text.length <= 4 || (listsOf(lexicon, token.lower) & LIST.common) === 0)
	);
}

/** "of", "of the", "for": part of the name behind the head of an organization or place. */
function behindOf(tokens: readonly Token[], i: number, first: number): number {
	const head = tokens[i - 1]?.lower ?? '';
	const isHead =
		(OFFICES.has(head) && isCapital(tokens[i - 1])) ||
		ORGANIZATION_OF_HEADS.has(head) ||
		(tokens[i]?.lower === 'of' && LOCATION_OF_HEADS.has(head)) ||
		(i - first > 1 && tokens[i]?.lower === 'of' && ORGANIZATION_HEADS.has(head));
	if (!isHead) return 0;
	const at = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1;
	return isCapital(tokens[at]) ? at + 1 : 0;
}

/** "Ministry of Health and Sanitation", "Food and Drug Administration": "and" belongs to the name where a head stands before or soon after it. */
function behindAnd(tokens: readonly Token[], i: number, first: number, limit: number, lexicon: Lexicon): number {
	if (!isCapital(tokens[i + 1])) return 0;
	for (let j = first; j < i; j++) {
		const isHeadOf =
			(tokens[j + 1]?.lower === 'of' || tokens[j + 1]?.lower === 'for') &&
			/^(?:ministry|minister|department|secretary|institute|school|faculty|directorate|committee|commission|college)$/u.test(
				tokens[j]?.lower ?? '',
			);
		if (isHeadOf && j < i - 2) return i + 2;
	}
	if (i - first > 2 || tokens[i - 1]?.letterCase === 'upper' || (listsOf(lexicon, tokens[i - 1]?.lower ?? '') & NAME_LISTS) !== 0) return 0;
	let end = i + 1;
	while (end < limit && end < i + 4 && isCapital(tokens[end])) end++;
	const head = tokens[end - 1]?.lower ?? '';
	return end - i > 2 && ORGANIZATION_HEADS.has(head) && tokens[i - 1]?.kind === 'word' ? i + 2 : 0;
}

function behindParticles(tokens: readonly Token[], i: number): number {
	let at = i;
	while (at < i + 3 && PARTICLES.has(tokens[at]?.lower ?? '')) at++;
	if (isInnerHyphen(tokens, at)) at++;
	return isCapital(tokens[at]) ? at + 1 : 0;
}
