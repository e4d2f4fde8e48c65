/** A line of a text: `end` lies before its line end, `next` behind it (at the text's end, both are the text's length). */
export interface Line {
	readonly start: number;
	readonly end: number;
	readonly next: number;
}

/** The line that starts at `start`. Line ends are LSP's: LF, CR LF and CR. */
export function lineAt(text: string, start: number): Line {
	let end = start;
	while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
	if (end === text.length) return { start, end, next: end };
	const isPair = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10;
	return { start, end, next: end + (isPair ? 2 : 1) };
}

/** Whether a line holds nothing but white space. */
export function isBlankLine(text: string, line: Line): boolean {
	for (let i = line.start; i < line.end; i++) if (!isSpace(text.charCodeAt(i))) return false;
	return true;
}

/** Where the blank lines that start at `start` end. */
export function skipBlankLines(text: string, start: number): number {
	let at = start;
	while (at < text.length) {
		const line = lineAt(text, at);
		if (!isBlankLine(text, line)) break;
		at = line.next;
	}
	return at;
}

function isSpace(code: number): boolean {
	return code === 32 || code === 9 || code === 0xa0 || code === 0xfeff || code === 0x3000 || code === 12 || code === 11;
}
