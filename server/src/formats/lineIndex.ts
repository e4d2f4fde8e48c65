/** Zero-based line and, within it, UTF-16 code units: LSP's position. */
export interface LinePosition {
	readonly line: number;
	readonly character: number;
}

/** Says on which line of one text a UTF-16 offset lies. */
export type LocateOffset = (utf16Offset: number) => LinePosition;

/** Reads the lines of a text once; each call is then a binary search. Lines end where LSP ends them: at `\n`, `\r\n` and `\r`. */
export function lineIndex(text: string): LocateOffset {
	const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/gu), (match) => match.index + match[0].length)];
	return (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low, character: offset - (starts[low] ?? 0) };
	};
}
