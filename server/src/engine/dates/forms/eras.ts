import { readOrdinal } from '../numeral.js';
import {
	areWords,
	type Form,
	isApostrophe,
	isGlued,
	isHyphen,
	isOneOf,
	lowerAt,
	skipHyphen,
	type TimeText,
	tokenAt,
	wordAt,
	wordSet,
} from '../timeText.js';

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

/** "the 19th century", "twentieth-century". */
export const century: Form = (t, at) => {
	const ordinal = readOrdinal(t, at);
	if (!ordinal || ordinal.value > 30) return null;
	const hyphen = isHyphen(t, ordinal.end);
	const unit = wordAt(t, skipHyphen(t, ordinal.end), 'unit');
	if (unit?.unit !== 'century') return null;
	const end = skipHyphen(t, ordinal.end) + 1;
	const bc = areWords(t, end, 'bc') || areWords(t, end, 'b.c.');
	return {
		end: bc ? end + 1 : end,
		form: 'century',
		operator: { kind: 'century', century: ordinal.value, bc },
		article: hyphen ? 'outside' : 'inside',
	};
};
