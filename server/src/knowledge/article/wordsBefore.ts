import type { Span } from '../../engine/index.js';

/** A word with its place in its block. */
export interface PlacedWord extends Span {
	readonly text: string;
	readonly lower: string;
	/** Whether a sentence, a quotation or the block begins with it, so that its capital says nothing. */
	readonly isFirst: boolean;
}

/** So far before a name its title may begin, in UTF-16 code units. */
const REACH = 110;

/** The words that stand before an offset, nothing but a space between them, in their order: up to the last mark, and to where a sentence begins. */
export function wordsBefore(text: string, offset: number): readonly PlacedWord[] {
	const from = Math.max(0, offset - REACH);
	const run = /(?:(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}’'&-]*|&)\.?(?:\p{L}\.)*\s)*$/u.exec(text.slice(from, offset))?.[0] ?? '';
	const at = offset - run.length;
	const found = Array.from(run.matchAll(/\S+/gu), ({ 0: word, index }): PlacedWord => {
		const start = at + index;
		return { text: word, lower: word.toLowerCase(), start, end: start + word.length, isFirst: false };
	});
	const last = found.findLastIndex(({ text: word }) => endsSentence(word));
	return found.slice(last + 1).map((word, i) => (i === 0 ? { ...word, isFirst: last >= 0 || isSentenceStart(text, word.start) } : word));
}

/** "Lyle." ends one, "Sen." and "U.S." do not. */
function endsSentence(word: string): boolean {
	return word.endsWith('.') && !ABBREVIATION.test(word);
}

const ABBREVIATION =
	/^(?:(?:\p{L}\.)+|(?:Sen|Gov|Rep|Gen|Lt|Col|Capt|Sgt|Maj|Dr|Mr|Mrs|Ms|Prof|Rev|Hon|Del|St|Adm|Cmdr|Insp|Supt|Sr|Jr|Atty|Dept|Det|Cpl|Pvt|Brig|Fr|Msgr|Pres|Messrs|Ph\.D)\.)$/u;

function isSentenceStart(text: string, offset: number): boolean {
	return /(?:^|[.!?:;…”"’»)—–\n]\s*|[“"‘«(])$/u.test(text.slice(Math.max(0, offset - 4), offset));
}
