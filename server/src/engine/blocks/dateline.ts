import type { Span } from '../text/span.js';

/** The opening of a wire story: "JAKARTA, 12 March 2021 (Reuters) — ". Offsets are block-relative. */
export interface Dateline extends Span {
	/** The place as written: "JAKARTA", "ST. PETERSBURG, Fla." */
	readonly place: Span;
	/** What stands between place and agency or dash (often a date), where anything does. */
	readonly rest: Span | null;
	/** The agency in brackets, without them: "Reuters". */
	readonly agency: Span | null;
}

const MONTH_OR_DAY = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const PLACE = String.raw`\p{Lu}[\p{Lu}\p{M}'’.-]*(?: \p{Lu}[\p{Lu}\p{M}'’.-]*){0,4}(?:, (?!${MONTH_OR_DAY})\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20})?)?`;
const DATELINE = new RegExp(
	String.raw`^[ \t]*(?<place>${PLACE})(?<rest>,? [^():\n—–-]{3,30})??[ \t]*(?:\((?<agency>[^()\n]{2,40})\))?[ \t]*(?:—|–|--?|_|:)[ \t]`,
	'du',
);
const DATE_WORD = new RegExp(String.raw`\d|\b${MONTH_OR_DAY}`, 'u');

/**
 * The dateline that a paragraph opens with, or null. A dateline begins with a place in capitals of at least three letters, and ends in a dash; a place
 * before a mere colon ("PENCE: …") is a speaker's name.
 */
export function findDateline(text: string): Dateline | null {
	// Most paragraphs begin with a word in lower case but for its first letter: they need no closer look.
	if (isLowerAt(text, 1) || isLowerAt(text, 2)) return null;
	const match = DATELINE.exec(text.slice(0, 160));
	const groups = match?.indices?.groups;
	const place = groups?.['place'];
	if (!match || !place) return null;
	const word = text.slice(...place);
	const between = groups['rest'];
	if (between && !DATE_WORD.test(text.slice(...between))) return null;
	const agency = groups['agency'];

	const endsInColon = match[0].trimEnd().endsWith(':');
	if (word.replace(/[^\p{Lu}]/gu, '').length < 3 || (endsInColon && !agency)) return null;
	return {
		start: place[0],
		end: match[0].trimEnd().length,
		place: span(place),
		rest: between ? trimmed(text, between) : null,
		agency: agency ? span(agency) : null,
	};
}

function isLowerAt(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code >= 97 && code <= 122;
}

function span([start, end]: [number, number]): Span {
	return { start, end };
}

function trimmed(text: string, [start, end]: [number, number]): Span {
	const lead = /^[, ]*/u.exec(text.slice(start, end))?.[0].length ?? 0;
	return { start: start + lead, end: start + text.slice(start, end).trimEnd().length };
}
