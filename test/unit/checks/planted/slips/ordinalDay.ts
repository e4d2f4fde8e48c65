import { MONTHS } from '../../../../../server/src/service/hover/timexNames.js';
import { DATE, readDate } from '../datesIn.js';
import { replaceOutsideQuotes } from '../replaceEach.js';
import type { Slip } from '../slip.js';

export const ORDINAL_DAY: readonly Slip[] = (['AP', 'Reuters', 'Guardian', 'BBC'] as const).map((style) => ({
	name: `a day of the month is an ordinal in ${style} style`,
	code: 'ordinal-day',
	style,
	plant: (article) =>
		replaceOutsideQuotes(article, DATE, (match) => {
			const { month, day, year, yearWritten, dayFirst } = readDate(match, article);
			const weekday = match.groups?.['weekday'] ?? '';
			const name = MONTHS[month];
			const ordinal = `«${day}${endingOf(day)}»`;
			return dayFirst
				? `${weekday}${ordinal} ${name}${yearWritten ? ` ${year}` : ''}`
				: `${weekday}${name} ${ordinal}${yearWritten ? `, ${year}` : ''}`;
		}),
}));

function endingOf(day: number): string {
	if (day >= 11 && day <= 13) return 'th';
	return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
