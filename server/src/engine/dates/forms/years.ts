import { areWords, type Form, isGlued, isHyphen, isOneOf, type Match, type TimeText, tokenAt, wordAt, wordSet } from '../timeText.js';
import { isBeforeChrist, isLoneYear, readShortYear, readSpokenYear, readYear } from '../year.js';

/** Four digits alone. */
export const loneYear: Form = (t, at) => {
	if (!isLoneYear(t, at)) return null;
	const year = wordAt(t, at, 'digits')?.value ?? 0;
	const season = wordAt(t, at + 1, 'season');
	if (season && season.season !== 'FA')
		return {
			end: at + 2,
			form: 'year-season',
			operator: { kind: 'season', season: season.season, year, direction: 'none' },
			article: 'outside',
		};
	const end = shortRangeEnd(t, at + 1, year);
	const found = lone(at + 1, 'year', year);
	return end === null ? found : { ...found, more: [{ ...lone(at + 3, 'range-end', end), start: at + 2 }] };
};

function isSlash(t: TimeText, at: number): boolean {
	return areWords(t, at, '/') && isGlued(t, at) && isGlued(t, at + 1);
}

/** The 1917 of "1915-17", the 2020 of "2019/20", the 2000 of "1999-00"; null where the two digits are no later year of the same hundred. */
function shortRangeEnd(t: TimeText, hyphen: number, year: number): number | null {
	const digits = isHyphen(t, hyphen) || isSlash(t, hyphen) ? wordAt(t, hyphen + 1, 'digits') : null;
	if (digits?.length !== 2 || isHyphen(t, hyphen + 2) || isSlash(t, hyphen + 2)) return null;
	const end = year - (year % 100) + digits.value + (digits.value === 0 ? 100 : 0);
	return end > year ? end : null;
}

/** "nineteen ninety-six", "in '98", "the year 2000", "480 BC". */
export const wordedYear: Form = (t, at) => {
	const named = wordAt(t, at, 'unit')?.unit === 'year' ? readYear(t, at + 1) : null;
	if (named) return { ...lone(named.end, 'year', named.year), article: 'inside' };
	const digits = wordAt(t, at, 'digits');
	if (digits) {
		if (isAnnoDomini(t, at + 1) && digits.length <= 4) return eraYear(at + 2, digits.value);
		const isMarked = isBeforeChrist(t, at + 1);
		if (!isMarked && !opensRangeBeforeChrist(t, at + 1)) return null;
		return {
			end: at + (isMarked ? 2 : 1),
			form: 'year-bc',
			operator: { kind: 'calendar', year: -digits.value },
			article: 'outside',
		};
	}
	const spoken = areWords(t, at, 'two') ? null : readSpokenYear(t, at);
	return spoken && lone(spoken.end, 'spoken-year', spoken.year);
};

/** "AD 79". */
export const yearOfEra: Form = (t, at) => {
	const digits = isAnnoDomini(t, at) ? wordAt(t, at + 1, 'digits') : null;
	return digits && digits.length <= 4 ? eraYear(at + 2, digits.value) : null;
};

function eraYear(end: number, year: number): Match {
	return { end, form: 'year-ad', operator: { kind: 'calendar', year }, article: 'outside' };
}

/** Whether "AD" stands here, in capitals. */
export function isAnnoDomini(t: TimeText, at: number): boolean {
	return isOneOf(t, at, ANNO_DOMINI) && tokenAt(t, at)?.letterCase === 'upper';
}
const ANNO_DOMINI = wordSet('ad a.d. a.d ce');

/** "in '98": the mark alone may open a quotation, so a preposition must lead. */
export const shortLoneYear: Form = (t, at) => {
	const year = isOneOf(t, at - 1, SHORT_YEAR_LEADS) ? readShortYear(t, at) : null;
	return year && lone(year.end, 'short-year', year.year);
};
const SHORT_YEAR_LEADS = wordSet('in of since until by from during early late');

/** "499-493 BC", "264 to 241 BC": what stands behind the second year goes for the first. */
function opensRangeBeforeChrist(t: TimeText, at: number): boolean {
	return (isHyphen(t, at) || areWords(t, at, 'to')) && wordAt(t, at + 1, 'digits') !== null && isBeforeChrist(t, at + 2);
}

function lone(end: number, form: string, year: number): Match {
	return { end, form, operator: { kind: 'calendar', year }, article: 'outside' };
}
