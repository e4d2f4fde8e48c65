/** A stretch of a line for a narrow list, and where in it the words that matter are. */
export interface Preview {
	readonly text: string;
	readonly highlight: readonly [number, number];
}

/** How many characters are shown before and after the words. */
const BEFORE = 12;
const AFTER = 80;

/** Cuts a line around `start` to `end` at spaces, with an ellipsis where something is left out. */
export function previewOf(line: string, start: number, end: number): Preview {
	const from = start <= BEFORE ? 0 : wordStart(line, start - BEFORE, start);
	const to = line.length - end <= AFTER ? line.length : wordEnd(line, end, end + AFTER);
	const lead = from > 0 ? '… ' : '';
	const text = `${lead}${line.slice(from, to)}${to < line.length ? ' …' : ''}`;
	return { text, highlight: [start - from + lead.length, end - from + lead.length] };
}

/** Words in one line, cut at a space when they are longer than `most`. */
export function shorten(words: string, most: number): string {
	const line = words.replaceAll(/\s+/gu, ' ').trim();
	return line.length <= most ? line : `${line.slice(0, wordEnd(line, 0, most))} …`;
}

function wordStart(line: string, low: number, high: number): number {
	const space = line.indexOf(' ', low);
	return space >= 0 && space < high ? space + 1 : high;
}

function wordEnd(line: string, low: number, high: number): number {
	const space = line.lastIndexOf(' ', high);
	return space > low ? space : high;
}
