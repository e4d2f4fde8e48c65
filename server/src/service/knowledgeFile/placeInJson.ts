import { getLocation, type Node, parseTree } from 'jsonc-parser';
import type { EntryPlace } from './entryPlace.js';

/** Where an offset lies in a file of JSON: a list of objects. */
export function placeInJson(text: string, offset: number): EntryPlace | null {
	const { path, isAtPropertyKey, previousNode } = getLocation(text, offset);
	if (path.length !== 2 || typeof path[0] !== 'number') return null;
	const isInNode = previousNode !== undefined && previousNode.offset <= offset && offset <= previousNode.offset + previousNode.length;
	const [start, end] = isInNode ? [previousNode.offset, previousNode.offset + previousNode.length] : [offset, offset];
	const key = String(path[1]);
	const present = keysOf(parseTree(text)?.children?.[path[0]]);
	if (!isAtPropertyKey) return { kind: 'value', start, end, key, present, column: null };
	return {
		kind: 'key',
		start,
		end,
		present: new Set([...present].filter((other) => other !== key)),
		lead: '',
		isWhole: /^\s*:/u.test(text.slice(end, end + 20)),
	};
}

function keysOf(entry: Node | undefined): ReadonlySet<string> {
	return new Set(
		(entry?.type === 'object' ? (entry.children ?? []) : []).flatMap(({ children }) =>
			children?.length === 2 ? [String(children[0]?.value)] : [],
		),
	);
}
