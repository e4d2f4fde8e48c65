import { type Numeral, readOrdinal } from '../numeral.js';
import {
	areWords,
	type Form,
	isApostrophe,
	isGlued,
	isHyphen,
	isOneOf,
	lowerAt,
	type Match,
	skipHyphen,
	type TimeText,
	tokenAt,
	wordAt,
	wordSet,
} from '../timeText.js';
import { isBeforeChrist } from '../year.js';
import { isAnnoDomini } from './years.js';

const ARTICLES = wordSet('the early late mid mid-');
const PERSONAL = wordSet('his her their my its our your');

/** "the 1990s", "the '80s", "the nineties"; "in his 20s" is an age. */
export const decade: Form = (t, at) => {
	const quoted = isApostrophe(tokenAt(t, at)) ? at + 1 : at;
	const word = wordAt(t, quoted, 'decade');
	if (!word || isSomeonesAge(t, at) || (quoted > at && !isGlued(t, quoted))) return null;
	if (word.short && quoted === at) {
		const isSpelled = t.tokens[quoted]?.kind === 'word';
		if (!isSpelled || !isDecadeLead(t, at) || (word.decade < 4 && !hasArticle(t, at))) return null;
	}
	if (isHyphen(t, at - 1) && !ARTICLES.has(lowerAt(t, at - 2))) return null;
	return { end: quoted + 1, form: 'decade', operator: { kind: 'decade', decade: word.decade, short: word.short }, article: 'inside' };
};

/** "in his 20s", "in her late twenties": an age. */
function isSomeonesAge(t: TimeText, at: number): boolean {
	return [1, 2, 3].some(
		(back) => isOneOf(t, at - back, PERSONAL) && [1, 2].every((i) => i >= back || isHyphen(t, at - i) || isOneOf(t, at - i, ARTICLES)),
	);
}

/** "mid-twenties" without an article are temperatures and ages. */
function hasArticle(t: TimeText, at: number): boolean {
	return areWords(t, at - 1, 'the') || areWords(t, at - 2, 'the') || areWords(t, at - 3, 'the');
}

function isDecadeLead(t: TimeText, at: number): boolean {
	return ARTICLES.has(lowerAt(t, at - 1)) || (isHyphen(t, at - 1) && ARTICLES.has(lowerAt(t, at - 2)));
}

/** "the 19th century", "twentieth-century", "the 15th and 16th centuries". */
export const century: Form = (t, at) => {
	const ordinal = readOrdinal(t, at);
	if (!ordinal || ordinal.value > 30) return null;
	return firstOfTwo(t, ordinal) ?? oneCentury(t, ordinal);
};

function oneCentury(t: TimeText, ordinal: Numeral): Match | null {
	const hyphen = isHyphen(t, ordinal.end);
	const unit = wordAt(t, skipHyphen(t, ordinal.end), 'unit');
	if (unit?.unit !== 'century') return null;
	const end = skipHyphen(t, ordinal.end) + 1;
	const bc = isBeforeChrist(t, end);
	return {
		end: bc || isAnnoDomini(t, end) ? end + 1 : end,
		form: 'century',
		operator: { kind: 'century', century: ordinal.value, bc },
		article: hyphen ? 'outside' : 'inside',
	};
}

/** "the 15th and 16th centuries", "the 5th to the 4th century BC": the first of two, which share what stands behind the second. */
function firstOfTwo(t: TimeText, first: Numeral): Match | null {
	if (!isOneOf(t, first.end, CENTURY_JOINTS)) return null;
	const start = first.end + 1;
	const ordinal = readOrdinal(t, areWords(t, start, 'the') ? start + 1 : start);
	const second = ordinal && oneCentury(t, ordinal);
	if (second?.operator.kind !== 'century') return null;
	const operator = { ...second.operator, century: first.value };
	return { end: first.end, form: 'first-century', operator, article: 'inside', more: [{ ...second, start }] };
}
const CENTURY_JOINTS = wordSet('and or to - –');
