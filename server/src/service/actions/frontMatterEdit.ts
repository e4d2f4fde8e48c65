import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { type NumericOrder, type TextEdit, wordsOf } from '../../engine/index.js';

/** A front-matter block taken apart: its YAML, and where that begins and ends in the block. */
export interface Body {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/**
 * The edit that adds a check to `annotator: ignore:` of a front-matter block, everything else left as it is; in the block's offsets.
 * Null where the YAML does not parse, or is not of that form.
 */
export function ignoreInFrontMatter(block: string, code: string, lineEnd: string): TextEdit | null {
	const body = bodyOf(block);
	const map = body && parseBody(body.text);
	if (!body || !map) return null;
	if (!map.has('annotator')) return insertion(body.end, `annotator:${lineEnd}  ignore: [${code}]${lineEnd}`);
	const annotator: unknown = map.get('annotator', true);
	const list: unknown = isMap(annotator) ? annotator.get('ignore', true) : null;
	if (!isSeq(list)) return null;
	return list.flow ? addToFlow(body, list, code) : addToLines(body, list, code, lineEnd);
}

/** The edit that puts a line of its own into a front-matter block, as the first. Null where the block has no such place, or has the key already. */
export function lineInFrontMatter(block: string, key: string, line: string, lineEnd: string): TextEdit | null {
	const body = bodyOf(block);
	if (!body || parseBody(body.text)?.has(key)) return null;
	return insertion(body.start, `${line}${lineEnd}`);
}

/**
 * The edit by which a front-matter block says what an expression means, under `annotator: dates:`, everything else left as it is; in the block's offsets. Null where
 * the YAML does not parse, or is not of that form.
 */
export function chosenDateInFrontMatter(
	block: string,
	{ words, value }: { readonly words: string; readonly value: string },
	lineEnd: string,
): TextEdit | null {
	const body = bodyOf(block);
	const map = body && parseBody(body.text);
	if (!body || !map) return null;
	const pair = `${JSON.stringify(words)}: ${value}`;
	if (!map.has('annotator')) return insertion(body.end, `annotator:${lineEnd}  dates: { ${pair} }${lineEnd}`);
	const annotator: unknown = map.get('annotator', true);
	if (!isMap(annotator)) return null;
	if (!annotator.has('dates')) return addFirst(body, annotator, `dates: { ${pair} }`, lineEnd);
	const dates: unknown = annotator.get('dates', true);
	if (!isMap(dates)) return null;
	const before = dates.items.find(({ key }) => isScalar(key) && wordsOf(String(key.value)) === wordsOf(words))?.value;
	if (before === undefined) return addFirst(body, dates, pair, lineEnd);
	return replaced(body, before, value);
}

/**
 * The edit by which a front-matter block says how its numeric dates are read, as `annotator: numericDates:`, everything else left as it is; in the block's
 * offsets. Null where the YAML does not parse, or is not of that form.
 */
export function numericDatesInFrontMatter(block: string, order: NumericOrder, lineEnd: string): TextEdit | null {
	const body = bodyOf(block);
	const map = body && parseBody(body.text);
	if (!body || !map) return null;
	const pair = `numericDates: ${order}`;
	if (!map.has('annotator')) return insertion(body.end, `annotator:${lineEnd}  ${pair}${lineEnd}`);
	const annotator: unknown = map.get('annotator', true);
	if (!isMap(annotator)) return null;
	if (!annotator.has('numericDates')) return addFirst(body, annotator, pair, lineEnd);
	return replaced(body, annotator.get('numericDates', true), order);
}

/** Puts a text in the place of a plain value. */
function replaced(body: Body, before: unknown, text: string): TextEdit | null {
	const [start, end] = (isScalar(before) && before.range) || [];
	return start === undefined || end === undefined ? null : { start: body.start + start, end: body.start + end, text };
}

/** Adds a pair to a map, as its first. */
function addFirst(body: Body, map: YAMLMap, pair: string, lineEnd: string): TextEdit | null {
	const [start] = map.range ?? [];
	if (start === undefined) return null;
	if (map.flow) return insertion(body.start + start + 1, map.items.length > 0 ? ` ${pair},` : ` ${pair} `);
	const line = body.text.slice(Math.max(body.text.lastIndexOf('\n', start - 1), body.text.lastIndexOf('\r', start - 1)) + 1, start);
	return /^[ \t]+$/u.test(line) ? insertion(body.start + start, `${pair}${lineEnd}${line}`) : null;
}

/** The YAML between the fences; null where there is no closing one. */
export function bodyOf(block: string): Body | null {
	const opening = /^---[^\r\n]*(?:\r\n|\n|\r)/u.exec(block)?.[0].length;
	if (opening === undefined) return null;
	const closing = /(?:^|\r\n|\n|\r)(?<fence>(?:---|\.\.\.)[ \t]*\s*)$/u.exec(block.slice(opening))?.groups?.['fence'];
	if (closing === undefined) return null;
	const end = block.length - closing.length;
	return { text: block.slice(opening, end), start: opening, end };
}

/** The front matter's map; a new one where it is empty; null where it does not parse to one. */
export function parseBody(text: string): YAMLMap | null {
	const document = parseDocument(text, { schema: 'core', logLevel: 'silent' });
	if (document.errors.length > 0) return null;
	if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) return parseBody('{}');
	return isMap(document.contents) ? document.contents : null;
}

function addToFlow(body: Body, list: YAMLSeq, code: string): TextEdit | null {
	const end = list.range?.[1];
	if (end === undefined || body.text[end - 1] !== ']') return null;
	return insertion(body.start + end - 1, list.items.length > 0 ? `, ${code}` : code);
}

function addToLines(body: Body, list: YAMLSeq, code: string, lineEnd: string): TextEdit | null {
	const last = list.items.at(-1) as Node | undefined;
	const [start, end] = last?.range ?? [];
	if (start === undefined || end === undefined) return null;
	const line = body.text.slice(Math.max(body.text.lastIndexOf('\n', start - 1), body.text.lastIndexOf('\r', start - 1)) + 1, start);
	const lead = /^(?<indent>[ \t]*)-[ \t]+$/u.exec(line)?.groups?.['indent'];
	return lead === undefined ? null : insertion(body.start + end, `${lineEnd}${lead}- ${code}`);
}

function insertion(at: number, text: string): TextEdit {
	return { start: at, end: at, text };
}
