/** A replacement of `text.slice(start, end)`. */
export interface FrontMatterEdit {
	readonly start: number;
	readonly end: number;
	readonly newText: string;
}

const HEAD = /^---[ \t]*(?:\r\n?|\n)/u;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/mu;
const DATE_LINE = /^(?<key>(?:date|published|pubDate):[ \t]*)(?<value>[^\r\n]*)$/mu;

/**
 * The edit that makes an article's front matter say a date: it replaces the value of `date:`, adds the line, or adds the front matter.
 * Undefined where the date is written there already.
 */
export function frontMatterEdit(text: string, date: string, eol: string): FrontMatterEdit | undefined {
	const head = HEAD.exec(text);
	const body = head?.[0].length ?? 0;
	const closing = head && CLOSING.exec(text.slice(body));
	if (!closing) return { start: 0, end: 0, newText: `---${eol}date: ${date}${eol}---${eol}${eol}` };
	const line = DATE_LINE.exec(text.slice(body, body + closing.index));
	if (!line?.groups) return { start: body, end: body, newText: `date: ${date}${eol}` };
	const { key = '', value = '' } = line.groups;
	if (value.trim() === date) return undefined;
	const start = body + line.index + key.length;
	return { start, end: start + value.length, newText: key.endsWith(':') ? ` ${date}` : date };
}
