import type { Slip } from '../slip.js';

const RELATIVE =
	/(?<!\d )\b(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day(?: (?:morning|night|evening|afternoon)|,? (?:\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\.? \d{1,2}))?|(?:last|next|this) (?:year|month|week|spring|fall|summer|winter)|(?:\p{L}+ )?(?:years|weeks|days|months) ago|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?(?!,? \d))\b/u;

export const PUBLICATION_DATE_LEFT_OUT: Slip = {
	name: 'nothing says when the article was published',
	code: 'relative-date-without-publication-date',
	plant: ({ text, body }) => {
		const head = text.slice(0, body).replace(/^date: .*\n/mu, '');
		const undated = text
			.slice(body)
			.replace(/^(?<place>\p{Lu}.{3,30}?), (?:\p{Lu}\p{Ll}+\.? \d\d?|\d\d? \p{Lu}\p{Ll}+)(?:,? \d{4})?(?= [-—(])/mu, '$<place>');
		const found = RELATIVE.exec(undated);
		return found ? [`${head}${undated.slice(0, found.index)}«${found[0]}»${undated.slice(found.index + found[0].length)}`] : [];
	},
};
