import { parse } from 'yaml';

/** What an article's front matter says, as far as it concerns us. */
export interface FrontMatter {
	/** `YYYY-MM-DD`, with or without a time, as written under `date`, `published` or `pubDate`. */
	readonly date?: string;
	readonly title?: string;
	readonly author?: string;
	/** How numeric dates are read, as written: `annotator: { numericDates: dayFirst }`. */
	readonly numericDates?: string;
	/** Checks that are silenced for the file: `annotator: { ignore: [quote-without-speaker] }`; `*` for all. */
	readonly ignoredChecks: readonly string[];
	/** What expressions of the file mean, as TIMEX3 values: `annotator: { dates: { "03/04/2021": 2021-04-03 } }`. */
	readonly chosenDates: readonly (readonly [words: string, value: string])[];
}

const NOTHING: FrontMatter = { ignoredChecks: [], chosenDates: [] };

/** Reads a front-matter block, its fences included. YAML that does not parse says nothing: an article is never refused for it. */
export function readFrontMatter(block: string): FrontMatter {
	try {
		const body = block.replace(/^---[^\n\r]*(?:\r\n?|\n)/u, '').replace(/(?:^|\r\n?|\n)(?:---|\.\.\.)[ \t]*(?:\s*)$/u, '\n');
		const data: unknown = parse(body, { schema: 'core', logLevel: 'silent', maxAliasCount: 10 });
		if (!isRecord(data)) return NOTHING;
		const date = text(data['date'] ?? data['published'] ?? data['pubDate']);
		const title = text(data['title']);
		const author = text(data['author']);
		const settings = data['annotator'];
		const numericDates = isRecord(settings) ? text(settings['numericDates']) : undefined;
		return {
			...(date && { date }),
			...(title && { title }),
			...(author && { author }),
			...(numericDates && { numericDates }),
			ignoredChecks: ignored(settings),
			chosenDates: chosen(settings),
		};
	} catch {
		return NOTHING;
	}
}

function ignored(settings: unknown): readonly string[] {
	const list = isRecord(settings) ? settings['ignore'] : undefined;
	if (typeof list === 'string') return [list];
	return Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : [];
}

function chosen(settings: unknown): FrontMatter['chosenDates'] {
	const dates = isRecord(settings) ? settings['dates'] : undefined;
	return isRecord(dates)
		? Object.entries(dates).flatMap(([words, value]) => (text(value) ? [[words, text(value) ?? ''] as const] : []))
		: [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
