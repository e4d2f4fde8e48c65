import type { ArticleSummary, SummarizedEntity, SummarizedQuote } from './articleSummary.js';
import type { IndexedArticle } from './workspaceIndex.js';

/** What is kept on the disk of an article: what the index has, and the size and date that its file had when it was read; null where the text was not a file's. */
export interface KeptArticle extends IndexedArticle {
	readonly file: { readonly size: number; readonly modified: number } | null;
}

/** Counts up when what is written here means something else: older files are then made anew. */
const VERSION = 2;

/** The first line of a file. `engine` is the engine's fingerprint: another engine finds other things. */
export function headerLine(engine: string): string {
	return `${JSON.stringify({ articleIndex: VERSION, engine })}\n`;
}

/** Whether a line is the header that this version writes for an engine. */
export function isHeader(line: string, engine: string): boolean {
	return `${line}\n` === headerLine(engine);
}

/** The line that says what an article is now; a later line of the same article takes an earlier one's place. */
export function articleLine({ uri, content, options, file, summary }: KeptArticle): string {
	const { title, entities, quotes } = summary;
	return `${JSON.stringify({
		uri,
		content,
		options,
		file: file && [file.size, file.modified],
		title,
		entities: entities.map(({ type, name, aliases, role, mentions }) => [type, name, aliases, role && [role.text, role.line], mentions]),
		quotes: quotes.map(({ words, speaker, cueKind, place }) => [words, speaker, cueKind, place]),
	})}\n`;
}

/** The line that says that an article is gone. */
export function goneLine(uri: string): string {
	return `${JSON.stringify({ uri, gone: true })}\n`;
}

/** What a line says. Throws at one that is not whole or was written by another. */
export function readLine(line: string): KeptArticle | { readonly uri: string; readonly gone: true } {
	const raw: unknown = JSON.parse(line);
	if (!isRecord(raw)) throw new TypeError('no record');
	const uri = string(raw['uri']);
	if (raw['gone'] === true) return { uri, gone: true };
	return { uri, content: string(raw['content']), options: string(raw['options']), file: readFile(raw['file']), summary: readSummary(raw) };
}

function readFile(raw: unknown): KeptArticle['file'] {
	if (raw === null) return null;
	const [size, modified] = list(raw);
	return { size: number(size), modified: number(modified) };
}

function readSummary(raw: Readonly<Record<string, unknown>>): ArticleSummary {
	return {
		title: stringOrNull(raw['title']),
		entities: list(raw['entities']).map((item): SummarizedEntity => {
			const [type, name, aliases, role, mentions] = list(item);
			return {
				type: string(type) as SummarizedEntity['type'],
				name: string(name),
				aliases: list(aliases).map(string),
				role: readRole(role),
				mentions: numbers(mentions),
			};
		}),
		quotes: list(raw['quotes']).map((item): SummarizedQuote => {
			const [words, speaker, cueKind, place] = list(item);
			return {
				words: string(words),
				speaker: stringOrNull(speaker),
				cueKind: stringOrNull(cueKind) as SummarizedQuote['cueKind'],
				place: numbers(place),
			};
		}),
	};
}

function readRole(raw: unknown): SummarizedEntity['role'] {
	if (raw === null) return null;
	const [text, line] = list(raw);
	return { text: string(text), line: number(line) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
	if (!Array.isArray(value)) throw new TypeError('no list');
	return value;
}

function string(value: unknown): string {
	if (typeof value !== 'string') throw new TypeError('no string');
	return value;
}

function stringOrNull(value: unknown): string | null {
	return value === null ? null : string(value);
}

function number(value: unknown): number {
	if (typeof value !== 'number') throw new TypeError('no number');
	return value;
}

function numbers(value: unknown): readonly number[] {
	return list(value).map(number);
}
