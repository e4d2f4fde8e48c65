import { isCollection, isMap, isNode, isPair, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../../engine/index.js';
import { bodyOf, parseBody } from './frontMatterEdit.js';

/** A check on the list `annotator: ignore:` of a front-matter block, in the block's offsets. */
export interface FrontMatterIgnore {
	readonly check: string;
	readonly scope: 'frontMatter';
	readonly at: Span;
	/** What to take out so that the check is not silenced any more: the item, or all that would be empty without it; null where it stands in some unusual form. */
	readonly taken: Span | null;
}

/** The checks that a front-matter block silences, in reading order; none where its YAML does not parse. */
export function ignoresInFrontMatter(block: string): readonly FrontMatterIgnore[] {
	const body = bodyOf(block);
	const top = body && parseBody(body.text);
	const annotator: unknown = top?.get('annotator', true);
	if (!body || !top || !isMap(annotator)) return [];
	const list: unknown = annotator.get('ignore', true);
	const items: readonly unknown[] = isSeq(list) ? list.items : [list];
	return items.flatMap((item): readonly FrontMatterIgnore[] => {
		const at = isScalar(item) && typeof item.value === 'string' ? spanOf(item) : null;
		if (!at || !isScalar(item)) return [];
		const alone = items.length === 1;
		const taken = alone ? pairSpan(body.text, top, annotator) : isSeq(list) ? itemSpan(body.text, list, items.indexOf(item)) : null;
		return [{ check: String(item.value), scope: 'frontMatter', at: moved(at, body.start), taken: taken && moved(taken, body.start) }];
	});
}

/** What goes with the last item: `ignore` itself, or `annotator` where it holds nothing else. */
function pairSpan(text: string, top: YAMLMap, annotator: YAMLMap): Span | null {
	const key = annotator.items.length > 1 ? 'ignore' : 'annotator';
	const map = key === 'ignore' ? annotator : top;
	return itemSpan(
		text,
		map,
		map.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === key),
	);
}

/** One item of a list or map: with the comma that parts it from the others in brackets, else its lines. */
function itemSpan(text: string, parent: YAMLMap | YAMLSeq, index: number): Span | null {
	const item = spanOf(parent.items[index]);
	if (!item) return null;
	if (!parent.flow) return linesOf(text, item, isSeq(parent) ? /^[ \t]*-[ \t]+$/u : /^[ \t]*$/u);
	const next = spanOf(parent.items[index + 1]);
	const before = spanOf(parent.items[index - 1]);
	if (next) return { start: item.start, end: next.start };
	return before ? { start: before.end, end: item.end } : item;
}

/** The lines that a span stands on; null where others stand there too. */
function linesOf(text: string, { start, end }: Span, lead: RegExp): Span | null {
	const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
	if (!lead.test(text.slice(from, start))) return null;
	const rest = /^[^\r\n]*(?:\r\n|\n|\r|$)/u.exec(text.slice(end))?.[0].length ?? 0;
	return { start: from, end: end + rest };
}

/** Where a node or a pair begins and ends, what follows it on its line left out. */
function spanOf(node: unknown): Span | null {
	if (isPair(node)) return pairOf(node);
	if (!isNode(node) || !node.range) return null;
	const [start, end] = node.range;
	const last: unknown = isCollection(node) && !node.flow ? node.items.at(-1) : undefined;
	return { start, end: (last !== undefined && spanOf(last)?.end) || end };
}

function pairOf({ key, value }: Pair): Span | null {
	const from = spanOf(key);
	return from && { start: from.start, end: spanOf(value)?.end ?? from.end };
}

function moved({ start, end }: Span, by: number): Span {
	return { start: start + by, end: end + by };
}
