import { type Lexicon, listsOf } from '../lexicon/lexicon.js';
import { LIST, type ListSet } from '../lexicon/listName.js';
import { longestEntry, phraseOf } from '../lexicon/longestEntry.js';
import type { Token } from '../tokens/token.js';
import { isCapital, isInnerHyphen, isPossessive, type Run } from './nameTokens.js';
import { FUNCTION_WORDS } from './tables/functionWords.js';
import {
	COMPANY_SUFFIXES,
	EVENT_HEADS,
	FACILITY_HEADS,
	LOCATION_HEADS,
	ORGANIZATION_HEADS,
	ORGANIZATION_OF_HEADS,
	OTHER_HEADS,
} from './tables/headWords.js';
import { HONORIFICS, OFFICES, TITLE_HEADS, TITLE_MODIFIERS } from './tables/titles.js';

/** A piece of a run that may be one name, and the title that stands before it, where one does. */
export interface Piece extends Run {
	readonly title: Run | null;
	/** The lists that the piece is on as a whole. */
	readonly lists: ListSet;
}

/** How a run is cut: which words only begin a sentence, and whether capitals say nothing here (a headline in title case, a line in capitals). */
export interface CutOptions {
	readonly sentenceStart: number;
	readonly capitalsAreFree: boolean;
}

/** Particles that begin the names of people: "De Blasio". */
const PARTICLES = new Set(['de', 'di', 'da', 'du', 'van', 'von', 'bin', 'ibn', 'al', 'el', 'le', 'la', 'mc']);
/** Groups that are told apart by another one before them: "Polish Americans", "Sunni Muslims". */
const PEOPLES = /^(?:Americans?|Muslims?|Christians?|Arabs?|Jews?|Jewish|Catholics?)$/u;
const PLACES = LIST.country | LIST.region | LIST.city | LIST.town;
const NAMES = LIST.organization | LIST.facility | LIST.event | LIST.product | LIST.work | LIST.other | LIST.group | PLACES;

/** Cuts a run of capitalised words into names: titles, words that only begin a sentence and common words go, known names stand by themselves. */
export function cutRun(tokens: readonly Token[], run: Run, lexicon: Lexicon, options: CutOptions): readonly Piece[] {
	const pieces: Piece[] = [];
	let title: Run | null = null;
	let i = run.first;
	while (i < run.end) {
		const entry = knownAt(tokens, i, run.end, lexicon);
		const isWhole = entry === run.end;
		if (!isWhole && !entry && isSkipped(tokens, i, run, lexicon, options)) {
			i++;
			title = null;
			continue;
		}
		const endOfTitle = isWhole || entry ? 0 : titleEnd(tokens, i, run.end, lexicon);
		if (endOfTitle > 0 && !isHeadedName(tokens, i, run.end)) {
			title = isCapital(tokens[endOfTitle]) ? { first: i, end: endOfTitle } : null;
			i = endOfTitle;
			continue;
		}
		const end = pieceEnd(tokens, i, run.end, entry, lexicon, options, title !== null);
		const trimmed = trimPiece(tokens, i, end);
		if (trimmed > i) pieces.push({ first: i, end: trimmed, title, lists: listsOf(lexicon, phraseOf(tokens, i, trimmed)) });
		title = null;
		i = Math.max(end, i + 1);
	}
	return pieces;
}

/** The end of a known name of several words at `i`, or of one word that is a place or group; 0 where there is none. */
function knownAt(tokens: readonly Token[], i: number, limit: number, lexicon: Lexicon): number {
	const entry = longestEntry(lexicon, tokens, i, limit);
	return entry && (entry.lists & NAMES) !== 0 ? entry.end : 0;
}

function isSkipped(tokens: readonly Token[], i: number, run: Run, lexicon: Lexicon, options: CutOptions): boolean {
	const token = tokens[i];
	if (!token) return true;
	if (!isCapital(token)) return token.kind !== 'number' && !(tokens[i + 1]?.text === '-');
	if (token.text.length === 1 && isInnerHyphen(tokens, i + 1)) return true;
	const lists = listsOf(lexicon, token.lower);
	const next = tokens[i + 1];
	const isBeforeName =
		i + 1 < run.end &&
		isCapital(next) &&
		(listsOf(lexicon, next?.lower ?? '') & (LIST.common | NAMES)) === 0 &&
		!FUNCTION_WORDS.has(next?.lower ?? '');
	if (isBeforeName && !options.capitalsAreFree && ((lists & LIST.firstName) !== 0 || PARTICLES.has(token.lower))) return false;
	if (FUNCTION_WORDS.has(token.lower)) {
		const isListedNext = (listsOf(lexicon, tokens[i + 1]?.lower ?? '') & NAMES) !== 0;
		const isNameAfterAll =
			(lists & (LIST.firstName | LIST.lastName)) !== 0 && i > options.sentenceStart && run.end - run.first > 1 && !isListedNext;
		const isAcronym = token.letterCase === 'upper' && token.text.length > 1 && !options.capitalsAreFree && (lists & NAMES) !== 0;
		const isHeaded = i > options.sentenceStart && token.text.length > 5 && !options.capitalsAreFree && isHeadedName(tokens, i, run.end);
		return !isNameAfterAll && !isAcronym && !isHeaded;
	}
	const isUnknown = i === options.sentenceStart && lists === 0 && run.end - i === 1;
	if (isUnknown && (looksInflected(token.lower) || lexicon.entries.size === 0)) return true;
	if ((lists & LIST.common) === 0) return false;
	if (options.capitalsAreFree) return !startsHeadedName(tokens, i, run.end) && (lists & (LIST.country | LIST.group)) === 0;
	return (
		i === options.sentenceStart &&
		!startsHeadedName(tokens, i, run.end) &&
		!TITLE_HEADS.has(token.lower) &&
		!TITLE_MODIFIERS.has(token.lower) &&
		(lists & NAMES) === 0
	);
}

/** Whether an unknown word at the start of a sentence is rather a rare common word than a name: "Concurring", "Transphobia". */
function looksInflected(word: string): boolean {
	return word.length > 6 && /(?:ing|ed|ly|ers|ees|tion|tions|ment|ments|ness|ism|ity|ities|phobia|archy|ology)$/u.test(word);
}

/** Where a title that begins at `i` ends: "Deputy Prime Minister", "Minister for Foreign Affairs", "Gen."; 0 where none does. */
function titleEnd(tokens: readonly Token[], i: number, limit: number, lexicon: Lexicon): number {
	let at = i;
	let end = 0;
	while (at < limit) {
		const token = tokens[at];
		const word = token?.lower ?? '';
		if ((TITLE_HEADS.has(word) || HONORIFICS.has(word)) && !isPossessive(tokens[at + 1])) {
			end = at + 1;
			if (OFFICES.has(word) && (tokens[at + 1]?.lower === 'of' || tokens[at + 1]?.lower === 'for'))
				end = behindOffice(tokens, at + 2, limit, lexicon);
			at = end;
		} else if (TITLE_MODIFIERS.has(word) || (token?.text === '-' && at > i)) at++;
		else break;
	}
	return end;
}

/** The end of "Foreign Affairs" behind "Minister of": the common words that follow. */
function behindOffice(tokens: readonly Token[], from: number, limit: number, lexicon: Lexicon): number {
	let at = from;
	while (at < limit) {
		const word = tokens[at]?.lower ?? '';
		if (word !== 'and' && word !== 'the' && word !== 'of' && (listsOf(lexicon, word) & LIST.common) === 0) break;
		at++;
	}
	return at > from ? at : from - 1;
}

/** Whether the rest of the run, as a whole, is built like an organization, facility or place: "Justice Department", "Norland Ministry of Health". */
function isHeadedName(tokens: readonly Token[], first: number, end: number): boolean {
	const last = tokens[end - 1]?.lower ?? '';
	for (let i = first; i < end - 2; i++) {
		const isOf = tokens[i + 1]?.text === 'of' || tokens[i + 1]?.text === 'for';
		if (isOf && ORGANIZATION_OF_HEADS.has(tokens[i]?.lower ?? '')) return true;
		if (TITLE_HEADS.has(tokens[i]?.lower ?? '')) break;
	}
	return (
		end - first > 1 &&
		(ORGANIZATION_HEADS.has(last) || FACILITY_HEADS.has(last) || LOCATION_HEADS.has(last) || COMPANY_SUFFIXES.has(last)) &&
		!TITLE_HEADS.has(last)
	);
}

function startsHeadedName(tokens: readonly Token[], first: number, end: number): boolean {
	if (ORGANIZATION_OF_HEADS.has(tokens[first]?.lower ?? '') && tokens[first + 1]?.lower === 'of' && first + 2 < end) return true;
	const last = tokens[end - 1]?.lower ?? '';
	return isHeadedName(tokens, first, end) || (end - first > 1 && (EVENT_HEADS.has(last) || OTHER_HEADS.has(last)));
}

function pieceEnd(
	tokens: readonly Token[],
	i: number,
	limit: number,
	known: number,
	lexicon: Lexicon,
	options: CutOptions,
	titled: boolean,
): number {
	if (known === limit) return known;
	let end = limit;
	for (let at = i + 1; at < limit; at++) {
		const word = tokens[at]?.lower ?? '';
		if (
			isCapital(tokens[at]) &&
			at > i &&
			(HONORIFICS.has(word) || (titleEnd(tokens, at, limit, lexicon) > 0 && isTitleApart(tokens, i, at, limit)))
		) {
			end = at;
			break;
		}
		const isFreeCommon = options.capitalsAreFree && (listsOf(lexicon, word) & LIST.common) !== 0 && !isHeadedName(tokens, i, limit);
		if (
			isCapital(tokens[at]) &&
			(isFreeCommon || (FUNCTION_WORDS.has(word) && (listsOf(lexicon, word) & (LIST.firstName | LIST.lastName)) === 0))
		) {
			end = at;
			break;
		}
	}
	if (titled || isHeadedName(tokens, i, end) || known === end) return end;
	const joint = tokens[known]?.text;
	if (known > 0) return joint === 'of' || joint === 'for' || joint === 'and' ? end : known;
	if (tokens[i + 1]?.text === '-' && isListedAlone(tokens, i, lexicon) && isListedAlone(tokens, i + 2, lexicon) && end === i + 3)
		return i + 1;
	const lists = listsOf(lexicon, tokens[i]?.lower ?? '');
	const next = tokens[i + 1];
	if ((lists & LIST.group) !== 0 && i + 1 < end && next?.spaceBefore && PEOPLES.test(next.text) && !PEOPLES.test(tokens[i]?.text ?? ''))
		return i + 2;
	const isAlone = (lists & (LIST.group | LIST.country)) !== 0 && end - i > 1 && (lists & (LIST.firstName | LIST.lastName)) === 0;
	const last = tokens[end - 1]?.lower ?? '';
	if (isAlone && !EVENT_HEADS.has(last) && !OTHER_HEADS.has(last) && tokens[i + 1]?.text !== '&') return i + 1;
	return end;
}

/** Whether a title at `at` begins a name of its own: "Bank of Norland Director Ada Holm", but not "Norland Justice Department". */
function isTitleApart(tokens: readonly Token[], first: number, at: number, limit: number): boolean {
	if (!isHeadedName(tokens, first, limit)) return true;
	return isHeadedName(tokens, first, at) && !ORGANIZATION_HEADS.has(tokens[limit - 1]?.lower ?? '');
}

function isListedAlone(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
	return (listsOf(lexicon, tokens[i]?.lower ?? '') & (LIST.country | LIST.region | LIST.city | LIST.group | LIST.organization)) !== 0;
}

/** The end of a piece without joints that lead nowhere. */
function trimPiece(tokens: readonly Token[], first: number, end: number): number {
	let at = end;
	while (at > first && !isCapital(tokens[at - 1]) && tokens[at - 1]?.kind !== 'number' && tokens[at - 1]?.kind !== 'word') at--;
	while (at > first && /^(?:of|for|on|and|the|de|da|van|von|al|el)$/u.test(tokens[at - 1]?.text ?? '')) at--;
	return at;
}
