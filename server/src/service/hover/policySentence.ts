import type { Article, DateExpr } from '../../engine/index.js';
import { describeTimex } from './timexText.js';
import { ORIGIN_NAMES } from './words.js';

/**
 * The sentence that says which policy gave a date its value, and by what it went: "Nearest Friday on or before publication, 22 March 2013 (front matter)."
 * Empty where nothing says why.
 */
export function policySentence({ head }: Article, { anchor, anchorValue, why }: DateExpr): string {
	const said = capitalized(why.replace(VALUES, (value) => spelled(value)));
	const by = anchorValue === undefined ? '' : spelled(anchorValue);
	switch (anchor) {
		case 'none':
			return ended(said);
		case 'text':
			if (said === '') return `By ${by}, a date of the text.`;
			return said.includes(by) ? ended(said) : `${said} (by ${by}, in the text).`;
		case 'publicationDate': {
			const from = head.publicationDate ? ORIGIN_NAMES[head.publicationDate.from] : '';
			const origin = from && ` (${from})`;
			if (said === '') return `By the publication date, ${by}${origin}.`;
			if (said.includes(by)) return `${said}${origin}.`;
			return said.endsWith('publication') ? `${said}, ${by}${origin}.` : `${said} (published ${by}${from && `, ${from}`}).`;
		}
	}
}

/** TIMEX3 values of days, and of periods in a year, as they stand in the engine's reasons. */
const VALUES = /(?<![\w-])(?:BC)?\d{4}-(?:\d{2}(?:-\d{2})?|W\d{2}|Q[1-4]|H[12]|SP|SU|FA|WI)(?![\w-])/gu;

/** A value in words, to stand in a sentence: "22 March 2013", "third quarter of 1989", "1998". */
function spelled(value: string): string {
	return describeTimex({ type: 'DATE', value })
		.text.replace(/^\p{L}+day, /u, '')
		.replace(/^the year (?=\d)/u, '');
}

/** With a full stop, where it has no end of its own. */
function ended(text: string): string {
	return text === '' || /[.!?]$/u.test(text) ? text : `${text}.`;
}

/** With a capital at its beginning. */
export function capitalized(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
