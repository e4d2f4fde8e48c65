import { type Article, type DateExpr, parseCivilDate } from '../../engine/index.js';
import { dateStyleOf, headOf, writeDay } from './dateStyle.js';

/** The words that say in full what a date means, to stand in its place: "on Wednesday, 17 March 2021" for "yesterday". */
export interface WrittenDate {
	/** For a title: without what only the sentence asks for. */
	readonly shown: string;
	readonly text: string;
}

/** Writes out the day that a date means, in the article's own style. Null where it means no single day, says it in full already, or its sentence could not bear it ("Wednesday's", "Wednesday night"). */
export function writeDateOut(article: Article, block: string, date: DateExpr): WrittenDate | null {
	const day = date.type === 'DATE' && date.mod === undefined ? parseCivilDate(date.value) : null;
	if (!day || day.year < 1000 || isFull(date)) return null;
	const behind = block.slice(date.end, date.end + 12);
	if (/^(?:['’\p{L}\p{N}-]|\s+(?:morning|afternoon|evening|night))/u.test(behind)) return null;
	const style = dateStyleOf(article);
	const shown = writeDay(day, style, headOf(date));
	const before = block.slice(Math.max(0, date.start - 12), date.start);
	const isBare = LEANING.test(date.text) && !PREPOSITION.test(before);
	const on = isBare ? (/^\p{Lu}/u.test(date.text) && !/[\p{L},]\s+$/u.test(before) ? 'On ' : 'on ') : '';
	// Why: behind a year that follows a comma, American usage closes the aside.
	const comma = style.order === 'monthFirst' && /^\s\p{L}/u.test(behind) ? ',' : '';
	return { shown, text: `${on}${shown}${comma}` };
}

function isFull({ known, text }: DateExpr): boolean {
	return known.includes('year') && known.includes('month') && known.includes('day') && /\p{L}{3}/u.test(text);
}

/** Words that stand without "on", which a date in full needs. */
const LEANING = /^(?:yesterday|today|tomorrow|(?:last|this|next|this past|this coming) \p{L}+)$/iu;
const PREPOSITION = /(?:^|\P{L})(?:on|since|until|till|by|from|of|before|after|for|to|through|between|and|than)\s+$/iu;
