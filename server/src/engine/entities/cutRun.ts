import { LIST, type ListSet } from '../lexicon/listName.js';
import { isCapital, isInnerHyphen, isPossessive, type NameTokens, type Run } from './nameTokens.js';
import { WORD } from './wordSet.js';

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
/** Joints that no name ends in. */
const LOOSE_ENDS = new Set(['of', 'for', 'on', 'and', 'the', 'de', 'da', 'van', 'von', 'al', 'el']);
/** Groups that are told apart by another one before them: "Polish Americans", "Sunni Muslims". */
const PEOPLES = /^(?:Americans?|Muslims?|Christians?|Arabs?|Jews?|Jewish|Catholics?)$/u;
const PLACES = LIST.country | LIST.region | LIST.city | LIST.town;
const NAMES = LIST.organization | LIST.facility | LIST.event | LIST.product | LIST.work | LIST.other | LIST.group | PLACES;

/** Cuts a run of capitalised words into names: titles, words that only begin a sentence and common words go, known names stand by themselves. */
export function cutRun(names: NameTokens, run: Run, options: CutOptions): readonly Piece[] {
	const pieces: Piece[] = [];
	let title: Run | null = null;
	let i = run.first;
	while (i < run.end) {
		const entry = knownAt(names, i, run.end);
		const isWhole = entry === run.end;
		if (!isWhole && !entry && isSkipped(names, i, run, options)) {
			i++;
			title = null;
			continue;
		}
		const endOfTitle = isWhole || entry ? 0 : titleEnd(names, i, run.end);
		if (endOfTitle > 0 && !isHeadedName(names, i, run.end)) {
			title = names.isCapital(endOfTitle) ? { first: i, end: endOfTitle } : null;
			i = endOfTitle;
			continue;
		}
		const end = pieceEnd(names, i, run.end, entry, options, title !== null);
		const trimmed = trimPiece(names, i, end);
		if (trimmed > i) pieces.push({ first: i, end: trimmed, title, lists: names.listsTogether(i, trimmed) });
		title = null;
		i = Math.max(end, i + 1);
	}
	return pieces;
}

/** The end of a known name of several words at `i`, or of one word that is a place or group; 0 where there is none. */
function knownAt(names: NameTokens, i: number, limit: number): number {
	const entry = names.longestEntry(i, limit);
	return entry && (entry.lists & NAMES) !== 0 ? entry.end : 0;
}

function isSkipped(names: NameTokens, i: number, run: Run, options: CutOptions): boolean {
	const { tokens } = names;
	const token = tokens[i];
	if (!token) return true;
	if (!isCapital(token)) return token.kind !== 'number' && !(tokens[i + 1]?.text === '-');
	if (token.text.length === 1 && isInnerHyphen(tokens, i + 1)) return true;
	const lists = names.lists(i);
	const isBeforeName =
		i + 1 < run.end && names.isCapital(i + 1) && (names.lists(i + 1) & (LIST.common | NAMES)) === 0 && !names.is(i + 1, WORD.functionWord);
	if (isBeforeName && !options.capitalsAreFree && ((lists & LIST.firstName) !== 0 || PARTICLES.has(token.lower))) return false;
	if (names.is(i, WORD.functionWord)) {
		const isListedNext = (names.lists(i + 1) & NAMES) !== 0;
		const isNameAfterAll =
			(lists & (LIST.firstName | LIST.lastName)) !== 0 && i > options.sentenceStart && run.end - run.first > 1 && !isListedNext;
		const isAcronym = token.letterCase === 'upper' && token.text.length > 1 && !options.capitalsAreFree && (lists & NAMES) !== 0;
		const isHeaded = i > options.sentenceStart && token.text.length > 5 && !options.capitalsAreFree && isHeadedName(names, i, run.end);
		return !isNameAfterAll && !isAcronym && !isHeaded;
	}
	const isUnknown = i === options.sentenceStart && lists === 0 && run.end - i === 1;
	if (isUnknown && (looksInflected(token.lower) || names.lexicon.entries.size === 0)) return true;
	if ((lists & LIST.common) === 0) return false;
	if (options.capitalsAreFree) return !startsHeadedName(names, i, run.end) && (lists & (LIST.country | LIST.group)) === 0;
	return (
		i === options.sentenceStart &&
		!startsHeadedName(names, i, run.end) &&
		!names.is(i, WORD.titleHead | WORD.titleModifier) &&
		(lists & NAMES) === 0
	);
}

/** Whether an unknown word at the start of a sentence is rather a rare common word than a name: "Concurring", "Transphobia". */
function looksInflected(word: string): boolean {
	return word.length > 6 && /(?:ing|ed|ly|ers|ees|tion|tions|ment|ments|ness|ism|ity|ities|phobia|archy|ology)$/u.test(word);
}

/** Where a title that begins at `i` ends: "Deputy Prime Minister", "Minister for Foreign Affairs", "Gen."; 0 where none does. */
function titleEnd(names: NameTokens, i: number, limit: number): number {
	const { tokens } = names;
	let at = i;
	let end = 0;
	while (at < limit) {
		if (names.is(at, WORD.titleHead | WORD.honorific) && !isPossessive(tokens[at + 1])) {
			end = at + 1;
			if (names.is(at, WORD.office) && (tokens[at + 1]?.lower === 'of' || tokens[at + 1]?.lower === 'for'))
				end = behindOffice(names, at + 2, limit);
			at = end;
		} else if (names.is(at, WORD.titleModifier) || (tokens[at]?.text === '-' && at > i)) at++;
		else break;
	}
	return end;
}

/** The end of "Foreign Affairs" behind "Minister of": the common words that follow. */
function behindOffice(names: NameTokens, from: number, limit: number): number {
	const { tokens } = names;
	let at = from;
	while (at < limit) {
		const word = tokens[at]?.lower ?? '';
		if (word !== 'and' && word !== 'the' && word !== 'of' && (names.lists(at) & LIST.common) === 0) break;
		at++;
	}
	return at > from ? at : from - 1;
}

/** Whether the rest of the run, as a whole, is built like an organization, facility or place: "Justice Department", "Norland Ministry of Health". */
function isHeadedName(names: NameTokens, first: number, end: number): boolean {
	const { tokens } = names;
	for (let i = first; i < end - 2; i++) {
		const isOf = tokens[i + 1]?.text === 'of' || tokens[i + 1]?.text === 'for';
		if (isOf && names.is(i, WORD.organizationOfHead)) return true;
		if (names.is(i, WORD.titleHead)) break;
	}
	return (
		end - first > 1 &&
		names.is(end - 1, WORD.organizationHead | WORD.facilityHead | WORD.locationHead | WORD.companySuffix) &&
		!names.is(end - 1, WORD.titleHead)
	);
}

function startsHeadedName(names: NameTokens, first: number, end: number): boolean {
	const { tokens } = names;
	if (names.is(first, WORD.organizationOfHead) && tokens[first + 1]?.lower === 'of' && first + 2 < end) return true;
	return isHeadedName(names, first, end) || (end - first > 1 && names.is(end - 1, WORD.eventHead | WORD.otherHead));
}

function pieceEnd(names: NameTokens, i: number, limit: number, known: number, options: CutOptions, titled: boolean): number {
	const { tokens } = names;
	if (known === limit) return known;
	let end = limit;
	for (let at = i + 1; at < limit; at++) {
		if (
			names.isCapital(at) &&
			at > i &&
			(names.is(at, WORD.honorific) || (titleEnd(names, at, limit) > 0 && isTitleApart(names, i, at, limit)))
		) {
			end = at;
			break;
		}
		const isFreeCommon = options.capitalsAreFree && (names.lists(at) & LIST.common) !== 0 && !isHeadedName(names, i, limit);
		if (
			names.isCapital(at) &&
			(isFreeCommon || (names.is(at, WORD.functionWord) && (names.lists(at) & (LIST.firstName | LIST.lastName)) === 0))
		) {
			end = at;
			break;
		}
	}
	if (titled || isHeadedName(names, i, end) || known === end) return end;
	const joint = tokens[known]?.text;
	if (known > 0) return joint === 'of' || joint === 'for' || joint === 'and' ? end : known;
	if (tokens[i + 1]?.text === '-' && isListedAlone(names, i) && isListedAlone(names, i + 2) && end === i + 3) return i + 1;
	const lists = names.lists(i);
	const next = tokens[i + 1];
	if ((lists & LIST.group) !== 0 && i + 1 < end && next?.spaceBefore && PEOPLES.test(next.text) && !PEOPLES.test(tokens[i]?.text ?? ''))
		return i + 2;
	const isAlone = (lists & (LIST.group | LIST.country)) !== 0 && end - i > 1 && (lists & (LIST.firstName | LIST.lastName)) === 0;
	if (isAlone && !names.is(end - 1, WORD.eventHead | WORD.otherHead) && tokens[i + 1]?.text !== '&') return i + 1;
	return end;
}

/** Whether a title at `at` begins a name of its own: "Bank of Norland Director Ada Holm", but not "Norland Justice Department". */
function isTitleApart(names: NameTokens, first: number, at: number, limit: number): boolean {
	if (!isHeadedName(names, first, limit)) return true;
	return isHeadedName(names, first, at) && !names.is(limit - 1, WORD.organizationHead);
}

function isListedAlone(names: NameTokens, i: number): boolean {
	return (names.lists(i) & (LIST.country | LIST.region | LIST.city | LIST.group | LIST.organization)) !== 0;
}

/** The end of a piece without joints that lead nowhere. */
function trimPiece(names: NameTokens, first: number, end: number): number {
	const { tokens } = names;
	let at = end;
	while (at > first && !names.isCapital(at - 1) && tokens[at - 1]?.kind !== 'number' && tokens[at - 1]?.kind !== 'word') at--;
	while (at > first && LOOSE_ENDS.has(tokens[at - 1]?.text ?? '')) at--;
	return at;
}
