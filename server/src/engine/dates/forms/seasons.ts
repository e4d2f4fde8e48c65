import type { Season } from '../operator.js';
import {
	areWords,
	type Form,
	isCapitalized,
	isOneOf,
	lowerAt,
	type Match,
	skipComma,
	type TimeText,
	wordAt,
	wordSet,
} from '../timeText.js';
import { HOLIDAY_PREFIXES, HOLIDAYS } from '../words/holidayWords.js';
import { readYear } from '../year.js';
import { dayFirst, monthFirst } from './calendar.js';
import { withPart } from './partBehind.js';

/** "summer 1998", "the summer of 1998", "the summer"; alone only where "fall" and "spring" cannot be verbs or wells. */
export const season: Form = (t, at) => {
	const word = wordAt(t, at, 'season');
	if (!word) return null;
	const year = readYear(t, areWords(t, at + 1, 'of') ? at + 2 : skipComma(t, at + 1));
	if (year)
		return {
			end: year.end,
			form: 'season-year',
			operator: { kind: 'season', season: word.season, year: year.year, direction: 'none' },
			article: 'inside',
		};
	if (areWords(t, at + 1, 'of') && (areWords(t, at + 2, 'last') || areWords(t, at + 2, 'this')) && areWords(t, at + 3, 'year'))
		return {
			end: at + 4,
			form: 'season-year',
			operator: { kind: 'season', season: word.season, direction: areWords(t, at + 2, 'last') ? 'last' : 'this' },
			article: 'inside',
		};
	if (isOneOf(t, at + 1, CAMPAIGNS)) return { ...lone(at, word.season), article: 'outside' };
	const before = lowerAt(t, at - 1);
	const led =
		before === 'the'
			? SEASON_PREPOSITIONS.has(lowerAt(t, at - 2))
			: SEASON_PREPOSITIONS.has(before) || before === 'early' || before === 'late';
	const ambiguous = lowerAt(t, at) === 'fall' || lowerAt(t, at) === 'spring';
	if (
		!led ||
		(ambiguous && before !== 'the' && before !== 'in') ||
		areWords(t, at + 1, 'of') ||
		(isCapitalized(t, at) && isCapitalized(t, at + 1))
	)
		return null;
	if (ambiguous && before === 'in' && t.tokens[at + 1]?.letterCase === 'lower' && !areWords(t, at + 1, 'and')) return null;
	return lone(at, word.season);
};

function lone(at: number, of: Season): Match {
	return { end: at + 1, form: 'season', operator: { kind: 'season', season: of, direction: 'none' }, article: 'inside' };
}

/** What happens in a season and bears its name: "the Spring Offensive". */
const CAMPAIGNS = wordSet('offensive offensives counteroffensive counter-offensive campaign campaigns');

const SEASON_PREPOSITIONS: ReadonlySet<string> = new Set(
	'in during since until by of for throughout through from before after over into spent'.split(' '),
);

/** "Easter Day, 5 April 2026": the date behind a named day says the same. */
function dayBehind(t: TimeText, at: number): Match | null {
	const day = monthFirst(t, at) ?? dayFirst(t, at);
	return day?.operator.kind === 'calendar' && day.operator.day !== undefined && !day.more ? day : null;
}

/** "Christmas", "New Year's Day 1999", "Good Friday". Capitals wanted: "easter" in lower case is no day. */
export const holiday: Form = (t, at) => {
	if (!isCapitalized(t, at)) return null;
	let name = '';
	let best = 0;
	let holidayName = '';
	for (let length = 0; length < 5; length++) {
		const lower = lowerAt(t, at + length);
		name += length > 0 && !lower.startsWith("'") && lower !== '' ? ` ${lower}` : lower;
		if (!HOLIDAY_PREFIXES.has(name)) break;
		if (name in HOLIDAYS && isCapitalized(t, at + length + (lower.startsWith("'") ? -1 : 0))) {
			best = length + 1;
			holidayName = name;
		}
	}
	if (best === 0) return null;
	const end = at + best;
	const day = dayBehind(t, skipComma(t, end));
	if (day) return { ...day, form: 'holiday-date', article: 'outside' };
	const year = readYear(t, skipComma(t, end));
	const operator = { kind: 'holiday', holiday: holidayName, direction: 'none', ...(year && { year: year.year }) } as const;
	const found = withPart(t, year?.end ?? end, 'holiday', operator);
	return found && { ...found, article: 'outside' };
};
