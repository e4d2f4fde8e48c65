const HEADING = /^ {0,3}#{1,6}[ \t]/u;
const FENCE = /^ {0,3}(?<fence>`{3,}|~{3,})/u;
const BLOCK_MARKER = /^ {0,3}(?:#{1,6}[ \t]|`{3,}|~{3,}|[-*+][ \t]|\d{1,9}[.)][ \t]|>|\||<!--)/u;
const BYLINE = /^[ \t]*(?:by|words by|reporting by)[ \t]+\p{Lu}/iu;
const BYLINE_WORD =
	/^(?:\p{Lu}[\p{L}\p{M}'’.-]*|and|in|of|for|with|de|da|di|del|dos|du|la|le|el|van|von|der|den|ter|bin|ibn|al|the|&|\||[–—-])[,;]?$/u;
const FRONT_MATTER_FENCE = /^(?:---|\.\.\.)[ \t]*$/u;
const FRONT_MATTER_LINE = /^(?:[\p{L}_][\p{L}\p{N}_ -]{0,40}:(?:[ \t]|$)|[ \t]|#|- |$)/u;

const LONGEST_HEADLINE = 160;
const LONGEST_BYLINE = 120;

/** "## The aftermath". */
export function isHeading(line: string): boolean {
	return HEADING.test(line);
}

/** The fence that opens a code block ("```", "~~~~"), or null. */
export function openingFence(line: string): string | null {
	return FENCE.exec(line)?.groups?.['fence'] ?? null;
}

/** Whether a line closes the code block that `fence` opened: the same sign, at least as often, and nothing else. */
export function closesFence(line: string, fence: string): boolean {
	const trimmed = line.trim();
	return trimmed.length >= fence.length && trimmed === (fence[0] ?? '').repeat(trimmed.length);
}

/** Whether a Markdown line begins a block of its own (heading, list item, quotation, table row, fence, comment). */
export function startsMarkdownBlock(line: string): boolean {
	return BLOCK_MARKER.test(line);
}

/** "By Jane Doe and John Roe, Staff Writers": "by", then nothing but capitalised words and joints. */
export function isByline(line: string): boolean {
	if (line.length > LONGEST_BYLINE || !BYLINE.test(line)) return false;
	const words = line.trim().split(/\s+/u).slice(1);
	return words.length <= 14 && words.every((word, i) => BYLINE_WORD.test(word) || (i === 0 && word.toLowerCase() === 'by'));
}

/** Whether the first line of an article reads as its headline: short, and not closed like a sentence. */
export function isHeadline(line: string): boolean {
	const trimmed = withoutLastComment(line.trim());
	return trimmed.length <= LONGEST_HEADLINE && /\p{L}/u.test(trimmed) && !/[.:;,]["'”’»)\]]?$/u.test(trimmed);
}

/** A line without the comment that it ends with: one that silences a check makes no headline of a sentence. */
function withoutLastComment(line: string): string {
	const start = line.endsWith('-->') ? line.lastIndexOf('<!--') : -1;
	return start < 0 ? line : line.slice(0, start).trimEnd();
}

/** Whether a line, without its line end, opens or closes front matter. */
export function isFrontMatterFence(line: string): boolean {
	return FRONT_MATTER_FENCE.test(line);
}

/** Whether a line can stand in front matter: a key, an indented value, a list item, a comment, or nothing. */
export function isFrontMatterLine(line: string): boolean {
	return FRONT_MATTER_LINE.test(line);
}
