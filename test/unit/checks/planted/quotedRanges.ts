/** What stands between quotation marks, these included, in a text whose marks are all in order. */
export interface QuotedRange {
	readonly start: number;
	readonly end: number;
	/** False where the quotation runs on into the next paragraph. */
	readonly closed: boolean;
}

/** Double curly, double straight, and single curly marks. */
const QUOTED = /“[^”\n]*(?<curly>”|$)|"[^"\n]*(?<straight>"|$)|(?<!\p{L})‘(?:[^’\n]|’(?=\p{L}))*(?<single>’|$)/gmu;
/** Feet and inches, which are no quotation marks. */
const MEASURES = /\d'\d+"/gu;

/** Where the quotations of a text are; what is quoted within a quotation is part of it. */
export function quotedRanges(text: string): readonly QuotedRange[] {
	const readable = text.replace(MEASURES, (measure) => '0'.repeat(measure.length));
	return [...readable.matchAll(QUOTED)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		closed: Object.values(match.groups ?? {}).some(Boolean),
	}));
}
