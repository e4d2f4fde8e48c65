import type { Corrections } from './corrections.js';
import type { ManualDate } from './dates/manualDate.js';
import type { ManualForm, ManualMention } from './entities/manualMention.js';
import type { ManualQuote } from './quotes/manualQuote.js';
import { MOVING_DATE, MOVING_MENTION, MOVING_QUOTE } from './shiftCorrections.js';
import type { TextEdit } from './text/edit.js';
import { editNear, type Moving, type MovingList, movingList, openAt, writeOut } from './text/movingList.js';
import type { Span } from './text/span.js';

/** Corrections as an article keeps them while it is edited, so that a keystroke does not touch all of them. */
export interface KeptCorrections {
	readonly mentions: MovingList<ManualMention>;
	readonly forms: readonly ManualForm[];
	readonly dates: MovingList<ManualDate>;
	readonly quotes: MovingList<ManualQuote>;
}

/** What an edit does to corrections. */
export interface MovedCorrections {
	readonly kept: KeptCorrections;
	/** Those that have to do with the replaced blocks, where all of these lie within them: then nothing is said otherwise of any other block. Null where some reach beyond. */
	readonly local: Corrections | null;
}

/** Takes corrections as they are handed in. */
export function keepCorrections({ mentions, forms, dates, quotes }: Corrections): KeptCorrections {
	return {
		mentions: movingList(mentions),
		forms,
		dates: movingList(dates),
		quotes: movingList(quotes),
	};
}

/** The corrections, placed in the text as it is now. */
export function writeCorrections({ mentions, forms, dates, quotes }: KeptCorrections): Corrections {
	return {
		mentions: writeOut(mentions, MOVING_MENTION),
		forms,
		dates: writeOut(dates, MOVING_DATE),
		quotes: writeOut(quotes, MOVING_QUOTE),
	};
}

/** Corrections after an edit that replaces the blocks of a stretch of the text: equal to what `shiftCorrections` gives. */
export function moveCorrections(before: KeptCorrections, edit: TextEdit, replaced: Span): MovedCorrections {
	const open = {
		mentions: openAt(before.mentions, replaced, MOVING_MENTION),
		dates: openAt(before.dates, replaced, MOVING_DATE),
		quotes: openAt(before.quotes, replaced, MOVING_QUOTE),
	};
	const isLocal =
		isParted(open.mentions.near, replaced, MOVING_MENTION) &&
		isParted(open.dates.near, replaced, MOVING_DATE) &&
		isParted(open.quotes.near, replaced, MOVING_QUOTE);
	const mentions = editNear(open.mentions, edit, MOVING_MENTION);
	const dates = editNear(open.dates, edit, MOVING_DATE);
	const quotes = editNear(open.quotes, edit, MOVING_QUOTE);
	const { forms } = before;
	return {
		kept: { mentions, forms, dates, quotes },
		local: isLocal ? { mentions: mentions.near, forms, dates: dates.near, quotes: quotes.near } : null,
	};
}

/** Whether each of some things lies in a stretch as a whole, or as a whole out of it. */
function isParted<T>(items: readonly T[], stretch: Span, { extentOf }: Moving<T>): boolean {
	return items.every((item) => {
		const { start, end } = extentOf(item);
		return (stretch.start <= start && end <= stretch.end) || end <= stretch.start || start >= stretch.end;
	});
}
