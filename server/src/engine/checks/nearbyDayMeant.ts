import type { DateExpr } from '../dates/timex.js';
import type { Mention } from '../entities/mention.js';
import { overlaps } from '../text/span.js';

/** How much of the text before and behind a date is looked at, in UTF-16 units. */
const REACH_BEFORE = 80;
const REACH_BEHIND = 48;

/** What stands right before and right behind a date. */
export interface WordsBeside {
	readonly before: string;
	readonly behind: string;
}

/** The words beside a date. */
export function wordsBeside({ start, end }: DateExpr, text: string): WordsBeside {
	return { before: text.slice(Math.max(0, start - REACH_BEFORE), start), behind: text.slice(end, end + REACH_BEHIND) };
}

/** Whether a date is a word of its own, and no part of a name or a compound ("the Tomorrow Group", "winter-wear"). */
export function isOwnWord(date: DateExpr, mentions: readonly Mention[], { before, behind }: WordsBeside): boolean {
	return !mentions.some((mention) => overlaps(mention, date)) && !/\p{L}[-–]$/u.test(before) && !/^-\p{L}/u.test(behind);
}

/** Whether a date is "today", "yesterday" or "tomorrow". */
export function isNearbyDay({ text }: DateExpr): boolean {
	return /^(?:today|tomorrow|yesterday)$/iu.test(text);
}

/** So many words before "today" are looked at for the verb that it goes with; more, where none of them tells of what is so. */
const NEAR_WORDS = 6;
const NAME_BEHIND = /^ (?:\p{Lu}\p{Ll}|\p{Lu}{2}|X )/u;
const COPULA_BEFORE = /(?<!\p{L})(?:is|are|am|remains?|stands?|needs?|even|still|until|than)(?: here)? $/u;
const COPULA_BEHIND = /^,? (?:is|are|remains?|still|we|I|they|it)(?!\p{L})/u;
const TOLD_AS_DAY =
	/(?<!\p{L})(?:\p{Ll}{2,}ed|said|told|was|were|held|met|won|sent|began|took|gave|went|made|left|put|set|drew|statement|will|departs?|arrives?|opens?|begins?|starts?|here|from|by)(?!\p{L})/u;

/** Whether "today" and the like are a day that something happens on, and not nowadays, a masthead or a name. */
export function isMeantAsDay({ text: words }: DateExpr, { before, behind }: WordsBeside): boolean {
	if (words === words.toUpperCase() || /["“‘']$/u.test(before) || /^(?:["”]|[’'](?!s))/u.test(behind)) return false;
	if (/^\p{Lu}/u.test(words) && NAME_BEHIND.test(behind)) return false;
	if (!/^today$/iu.test(words)) return true;
	if (COPULA_BEFORE.test(before) || COPULA_BEHIND.test(behind) || /^[’']s \p{Ll}/u.test(behind)) return false;
	return TOLD_AS_DAY.test(clauseBefore(before)) || TOLD_AS_DAY.test(clauseBehind(behind)) || /^ (?:\(|\p{Lu}\p{Ll}+day)/u.test(behind);
}

function clauseBefore(before: string): string {
	const clause = before.split(/[.?!;:]\s/u).at(-1) ?? '';
	return PRESENT.test(clause) ? clause.split(' ').slice(-NEAR_WORDS).join(' ') : clause;
}

/** The rest of the clause that "today" stands in; the clause itself where it leads one ("Today, the council met"), unless that tells of what is so. */
function clauseBehind(behind: string): string {
	const clause = behind.replace(/^, /u, '').split(/[.?!;:,](?:\s|$)/u)[0] ?? '';
	return behind.startsWith(', ') && PRESENT.test(clause) ? '' : clause;
}

const PRESENT = /(?<!\p{L})(?:is|are|has|have|can|do|does|remains?)(?!\p{L})/u;
