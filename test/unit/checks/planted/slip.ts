/** A slip planted in an article: the text with it, and which check has to find it where. */
export interface Planted {
	readonly text: string;
	readonly code: string;
	readonly start: number;
	readonly end: number;
}

/** Plants one kind of slip in a clean article, at the so-many-th place that allows it; null where there is no such place. */
export type PlantSlip = (clean: string, nth: number) => Planted | null;

/**
 * A slip that puts other words in the place of what a pattern finds. `wrong` gives the new words; `marks` which part of them the check has to mark, all of them where it is left out.
 */
export function replacing(
	code: string,
	pattern: RegExp,
	wrong: (match: RegExpExecArray) => string,
	marks: (written: string) => string = (written) => written,
): PlantSlip {
	return (clean, nth) => {
		const matches = [...clean.matchAll(pattern)];
		const match = matches[nth % Math.max(1, matches.length)];
		if (!match || nth >= matches.length) return null;
		const written = wrong(match);
		const text = clean.slice(0, match.index) + written + clean.slice(match.index + match[0].length);
		const marked = marks(written);
		const start = match.index + written.indexOf(marked);
		return { text, code, start, end: start + marked.length };
	};
}
