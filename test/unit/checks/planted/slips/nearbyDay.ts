import { WEEKDAYS } from '../../../../../server/src/service/hover/timexNames.js';
import { replaceOutsideQuotes } from '../replaceEach.js';
import type { Slip } from '../slip.js';

const ON_WEEKDAY = /(?<=[ \n])(?:on )(?<weekday>\p{Lu}\p{Ll}+day)(?! \d|, \p{Lu}| \p{Lu})/gu;

export const NEARBY_DAY: readonly Slip[] = (['AP', 'Reuters', 'Guardian'] as const).map((style) => ({
	name: `yesterday, today or tomorrow is written in ${style} style`,
	code: 'nearby-day',
	style,
	plant: (article) => {
		const today = (new Date(article.published).getUTCDay() + 6) % 7;
		return replaceOutsideQuotes(article, ON_WEEKDAY, ({ groups }) => {
			const weekday = WEEKDAYS.indexOf(groups?.['weekday'] ?? '');
			const word = ['today', 'tomorrow', null, null, null, null, 'yesterday'][(weekday - today + 7) % 7];
			return weekday >= 0 && word ? `«${word}»` : null;
		});
	},
}));
