import { LIST } from '../lexicon/listName.js';
import { isCapital, isInnerHyphen, isPossessive, type NameTokens, type Run } from './nameTokens.js';
import { ARABIC_ARTICLES, COMPOUND_TAILS, HEADS_OF_PAIRS, PARTICLES } from './tables/joints.js';
import { WORD } from './wordSet.js';

/** No run is longer, in tokens: what looks at a whole run stays cheap on a line of nothing but capitals. */
const LONGEST_RUN = 40;
const NAME_LISTS = ~LIST.common & ~LIST.firstName & ~LIST.lastName;

/**
 * The stretches of a sentence that are written like names: capitalised words with what joins them ("of" behind the head of an organization, particles,
 * hyphens, "&"), and entries of the lexicon whatever joins their words. `isTaken` says of each token whether it is part of something else.
 */
export function findRuns(names: NameTokens, first: number, limit: number, isTaken: readonly boolean[]): readonly Run[] {
	const runs: Run[] = [];
	let i = first;
	while (i < limit) {
		if (isTaken[i] || !startsName(names, i, limit)) {
			i++;
			continue;
		}
		const end = endOfRun(names, i, Math.min(limit, i + LONGEST_RUN), isTaken);
		runs.push({ first: i, end });
		i = end;
	}
	return runs;
}

function startsName(names: NameTokens, i: number, limit: number): boolean {
	const { tokens } = names;
	const token = tokens[i];
	if (isCapital(token)) return true;
	if (token?.lower === 'bin' || token?.lower === 'ibn') return names.isCapital(i + 1);
	if (token?.kind === 'number') return endOfEntry(names, i, limit) > 0;
	return isInnerHyphen(tokens, i + 1) && names.isCapital(i + 2) && ARABIC_ARTICLES.has(token?.lower ?? '');
}

function endOfRun(names: NameTokens, first: number, limit: number, isTaken: readonly boolean[]): number {
	let end = Math.max(first + 1, endOfEntry(names, first, limit));
	let i = end;
	while (i < limit && !isTaken[i]) {
		const next = endOfPart(names, i, first, limit);
		if (next === 0 || isTaken[next - 1]) break;
		end = Math.max(next, endOfEntry(names, next - 1, limit));
		i = end;
	}
	return end;
}

/** Where the lexicon's longest name that begins here ends; 0 where none does. */
function endOfEntry(names: NameTokens, first: number, limit: number): number {
	const { tokens } = names;
	const entry = names.longestEntry(first, limit);
	if (!entry || (entry.lists & NAME_LISTS) === 0) return 0;
	const last = tokens[entry.end - 1];
	return isCapital(last) || last?.kind === 'number' || isPossessive(last) || names.isCapital(entry.end - 2) ? entry.end : 0;
}

/** The end of the run with what stands at `i` taken in, or 0 where the run ends before it. */
function endOfPart(names: NameTokens, i: number, first: number, limit: number): number {
	const { tokens } = names;
	const token = tokens[i];
	const before = tokens[i - 1];
	const next = tokens[i + 1];
	if (!token || !before) return 0;
	if (isCapital(token) && token.spaceBefore) return i + 1;
	if (isInnerHyphen(tokens, i)) {
		if (isCapital(next)) return i + 2;
		if (next?.kind === 'number' && (before.letterCase === 'upper' || before.letterCase === 'mixed')) return i + 2;
		if (isGivenName(names, i + 1) && names.isCapital(i - 2) && i - 2 >= first) return i + 2;
		return ARABIC_ARTICLES.has(next?.lower ?? '') && isInnerHyphen(tokens, i + 2) && names.isCapital(i + 3) ? i + 4 : 0;
	}
	if (isPossessive(token)) return (names.is(i - 1, WORD.namePossessive) || before.lower === 'st.') && isCapital(next) ? i + 2 : 0;
	if (token.text === '&') return isCapital(next) ? i + 2 : 0;
	if (token.text === ',')
		return names.is(i + 1, WORD.companySuffix) && isCapital(next) ? i + 2 : next?.lower === 'jr.' || next?.lower === 'jr' ? i + 2 : 0;
	if ((token.text === "'" || token.text === '’') && !token.spaceBefore)
		return names.is(i - 1, WORD.namePossessive) && isCapital(next) ? i + 2 : 0;
	if (token.lower === 'of' || token.lower === 'for' || token.lower === 'on') return behindOf(names, i, first);
	if (token.lower === 'and') return behindAnd(names, i, first, limit);
	if (PARTICLES.has(token.lower)) return behindParticles(names, i);
	return 0;
}

/** The second half of a given name, written small: "Yoon Suk-yeol". */
function isGivenName(names: NameTokens, i: number): boolean {
	const token = names.tokens[i];
	return (
		token?.kind === 'word' &&
		token.text.length >= 2 &&
		token.text.length <= 6 &&
		token.letterCase === 'lower' &&
		!COMPOUND_TAILS.has(token.lower) &&
		(token.text.length <= 4 || (names.lists(i) & LIST.common) === 0)
	);
}

/** "of", "of the", "for": part of the name behind the head of an organization or place. */
function behindOf(names: NameTokens, i: number, first: number): number {
	const { tokens } = names;
	const isHead =
		(names.is(i - 1, WORD.office) && names.isCapital(i - 1)) ||
		names.is(i - 1, WORD.organizationOfHead) ||
		(tokens[i]?.lower === 'of' && names.is(i - 1, WORD.locationOfHead)) ||
		(i - first > 1 && tokens[i]?.lower === 'of' && names.is(i - 1, WORD.organizationHead));
	if (!isHead) return 0;
	const at = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1;
	return names.isCapital(at) ? at + 1 : 0;
}

/** "Ministry of Health and Sanitation", "Food and Drug Administration": "and" belongs to the name where a head stands before or soon after it. */
function behindAnd(names: NameTokens, i: number, first: number, limit: number): number {
	const { tokens } = names;
	if (!names.isCapital(i + 1)) return 0;
	for (let j = first; j < i; j++) {
		const isHeadOf = (tokens[j + 1]?.lower === 'of' || tokens[j + 1]?.lower === 'for') && HEADS_OF_PAIRS.has(tokens[j]?.lower ?? '');
		if (isHeadOf && j < i - 2) return i + 2;
	}
	if (i - first > 2 || tokens[i - 1]?.letterCase === 'upper' || (names.lists(i - 1) & NAME_LISTS) !== 0) return 0;
	let end = i + 1;
	while (end < limit && end < i + 4 && names.isCapital(end)) end++;
	return end - i > 2 && names.is(end - 1, WORD.organizationHead) && tokens[i - 1]?.kind === 'word' ? i + 2 : 0;
}

function behindParticles(names: NameTokens, i: number): number {
	const { tokens } = names;
	let at = i;
	while (at < i + 3 && PARTICLES.has(tokens[at]?.lower ?? '')) at++;
	if (isInnerHyphen(tokens, at)) at++;
	return names.isCapital(at) ? at + 1 : 0;
}
