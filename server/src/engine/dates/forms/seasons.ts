import type { Season } from '../operator.js';
import { areWords, type Form, isCapitalized, isLowerWord, isOneOf, lowerAt, type Match, skipComma, wordAt, wordSet } from '../timeText.js';
import { readYear } from '../year.js';

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
	if (ambiguous && before === 'in' && isLowerWord(t, at + 1) && !isOneOf(t, at + 1, NOT_NOUNS)) return null;
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

/** Behind one of these "in spring" and "in fall" are whole; before a noun they may be of water ("in spring water"). */
const NOT_NOUNS = wordSet('and or but when as while before after with at on the a an it he she they we i is was are were will would');
