/** A text after replacements, and where an offset into the text before them has gone. Offsets within what was replaced go behind what replaces it. */
export interface RewrittenText {
	readonly text: string;
	readonly offset: (before: number) => number;
}

/** Replaces all that the pattern finds, which has to be global, and keeps count of where everything else goes. */
export function rewriteText(text: string, pattern: RegExp, replacement: (found: string) => string): RewrittenText {
	const offsets = new Int32Array(text.length + 1);
	let result = '';
	let end = 0;
	const copy = (to: number) => {
		for (let at = end; at < to; at++) offsets[at] = result.length + at - end;
		result += text.slice(end, to);
		end = to;
	};
	for (const match of text.matchAll(pattern)) {
		copy(match.index);
		offsets[end] = result.length;
		result += replacement(match[0]);
		end += match[0].length;
		offsets.fill(result.length, match.index + 1, end);
	}
	copy(text.length);
	offsets[text.length] = result.length;
	return { text: result, offset: (before) => offsets[before] ?? result.length };
}
