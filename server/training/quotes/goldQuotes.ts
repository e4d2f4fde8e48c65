import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A stretch of a text, UTF-16, half-open. */
export type Stretch = readonly [number, number];

/** An attribution as a corpus marks it. */
export interface GoldQuote {
	readonly content: readonly Stretch[];
	readonly source: readonly Stretch[] | null;
	readonly cue: readonly Stretch[] | null;
}

/** An article whose attributions are marked. */
export interface QuotedArticle {
	readonly id: string;
	readonly text: string;
	readonly quotes: readonly GoldQuote[];
	/** Passages that the annotators set aside. */
	readonly ignore: readonly Stretch[];
}

/** Reads a corpus file `NAME.jsonl` of a folder. Throws, naming the line, where one has no text or attributions. */
export function readQuotedArticles(folder: string, name: string): readonly QuotedArticle[] {
	const file = join(folder, `${name}.jsonl`);
	return readFileSync(file, 'utf8')
		.split('\n')
		.flatMap((line, i) => (line.trim() ? [parseArticle(line, `${file}:${i + 1}`)] : []));
}

function parseArticle(line: string, where: string): QuotedArticle {
	const data = JSON.parse(line) as Partial<QuotedArticle>;
	if (typeof data.text !== 'string' || !Array.isArray(data.quotes)) throw new Error(`${where}: "text" and "quotes" are wanted`);
	return { id: String(data.id), text: data.text, quotes: data.quotes, ignore: data.ignore ?? [] };
}
