import { MONTHS } from '../../../../../server/src/service/hover/timexNames.js';
import type { CleanArticle } from '../cleanArticle.js';
import { abbreviate, DATE, readDate } from '../datesIn.js';
import { replaceOutsideQuotes } from '../replaceEach.js';
import type { Slip } from '../slip.js';

export const MONTH_IN_FULL: readonly Slip[] = (['AP', 'Reuters'] as const).map((style) => ({
	name: `a month is written out before a day in ${style} style`,
	code: 'month-style',
	style,
	plant: (article) =>
		replaceOutsideQuotes(article, DATE, (match) => {
			const { month, day, year, yearWritten } = readDate(match, article);
			const name = MONTHS[month] ?? '';
			return abbreviate(month) === name ? null : `${match.groups?.['weekday'] ?? ''}«${name}» ${day}${yearWritten ? `, ${year}` : ''}`;
		}),
}));

export const MONTH_ABBREVIATED: readonly Slip[] = (['Guardian', 'BBC'] as const).map((style) => ({
	name: `a month is abbreviated in ${style} style`,
	code: 'month-style',
	style,
	plant: (article) => [...abbreviating(article, abbreviate), ...abbreviating(article, (month) => abbreviate(month).replace('.', ''))],
}));

function abbreviating(article: CleanArticle, short: (month: number) => string): readonly string[] {
	return replaceOutsideQuotes(article, DATE, (match) => {
		const { month, day, year, yearWritten, dayFirst } = readDate(match, article);
		// At the end of a sentence, the full point is the abbreviation's as well.
		if (abbreviate(month) === MONTHS[month] || article.text.startsWith('.', match.index + match[0].length)) return null;
		const weekday = match.groups?.['weekday'] ?? '';
		if (dayFirst) return `${weekday}${day} «${short(month)}»${yearWritten ? ` ${year}` : ''}`;
		return `${weekday}«${short(month)}» ${day}${yearWritten ? `, ${year}` : ''}`;
	});
}
