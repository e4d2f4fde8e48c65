import { MONTHS } from '../../../../../server/src/service/hover/timexNames.js';
import { abbreviate } from '../datesIn.js';
import { paragraphsOf } from '../paragraphs.js';
import { splice } from '../replaceEach.js';
import type { Slip } from '../slip.js';

const DATELINE = /^\p{Lu}[^—\n]{3,60} [—-] (?=\p{Lu})/u;
const PLACES = ['KINGSPORT', 'PORT HALVERN, Calabara', 'LONDON', 'ASHCOMBE', 'SANTA PURA'] as const;
const FORMS: readonly ((day: number, month: number, year: number) => string)[] = [
	(day, month, year) => `«${day} ${MONTHS[month]} ${year}» (Meridian Press)`,
	(day, month) => `«${abbreviate(month)} ${day}» (Kestrel News)`,
	(day, month, year) => `«${abbreviate(month)} ${day}, ${year}» (Meridian Press)`,
	(day, month) => `«${MONTHS[month]} ${day}»`,
	(day, month) => `«${day} ${MONTHS[month]}» (Albion Press)`,
];

export const DATELINE_TOO_LATE: Slip = {
	name: 'the dateline is later than the day of publication',
	code: 'dateline-after-publication',
	plant: (article) => {
		const lead = paragraphsOf(article)[0];
		if (!lead || !article.text.startsWith('---\n')) return [];
		const old = DATELINE.exec(lead.text)?.[0].length ?? 0;
		return FORMS.map((write, i) => {
			const late = new Date(Date.parse(article.published) + (3 + 4 * i) * 86_400_000);
			const dateline = `${PLACES[i]}, ${write(late.getUTCDate(), late.getUTCMonth(), late.getUTCFullYear())} — `;
			return splice(article.text, lead.start, lead.start + old, dateline);
		});
	},
};
