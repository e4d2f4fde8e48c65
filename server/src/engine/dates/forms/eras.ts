import { readOrdinal } from '../numeral.js';
import { areWords, type Form, isGlued, isHyphen, isOneOf, lowerAt, skipHyphen, type TimeText, wordAt, wordSet } from '../timeText.js';

const ARTICLES = wordSet('the early late mid mid-');
const PERSONAL = wordSet('his her their my its our your');

/** "the 1990s", "the '80s", "the nineties"; "in his 20s" is an age. */
export const decade: Form = (t, at) => {
	const quoted = isApostrophe(t, at) ? at + 1 : at;
	const word = wordAt(t, quoted, 'decade');
	if (!word || isOneOf(t, at - 1, PERSONAL) || (quoted > at && !isGlued(t, quoted))) return null;
	if (word.short && quoted === at) {
		const isSpelled = t.tokens[quoted]?.kind === 'word';
		if (!isSpelled || !isDecadeLead(t, at)) return null;
	}
	if (isHyphen(t, at - 1) && !ARTICLES.has(lowerAt(t, at - 2))) return null;
	return { end: quoted + 1, form: 'decade', operator: { kind: 'decade', decade: word.decade, short: word.short }, article: 'inside' };
};

function isDecadeLead(t: TimeText, at: number): boolean {
	return ARTICLES.has(lowerAt(t, at - 1)) || (isHyphen(t, at - 1) && ARTICLES.has(lowerAt(t, at - 2)));
}

function isApostrophe(t: TimeText, at: number): boolean {
	const text = t.tokens[at]?.text;
	return text === "'" || text === '’' || text === '‘' || text === '`';
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
