import type { TextEdit } from './edit.js';
import type { Span } from './span.js';

/**
 * Things at places of a text that is being edited. Most edits lie near the one before, so those in front of where it is edited stay as they are, and those behind are written out as they have moved only
 * when they are asked for: an edit costs what the things near it cost.
 */
export interface MovingList<T> {
	/** All as they were when they were last written out. */
	readonly items: readonly T[];
	/** So many of them, from the first, are where they were. */
	readonly before: number;
	/** In place of those that follow. */
	readonly near: readonly T[];
	/** From this one on they have moved by so many code units. */
	readonly behind: number;
	readonly by: number;
	/** Nothing in front of `near` ends behind the start of this stretch, and nothing behind begins before its end, in the text as it is now. */
	readonly open: Span;
}

/** How things of a kind lie in a text and move with it. */
export interface Moving<T> {
	/** From where an item begins to where it ends, with all that it has to do with: an edit that ends before or begins behind that only moves it, or leaves it alone. NaN where that cannot be said. */
	readonly extentOf: (item: T) => Span;
	/** The item so many code units further on. */
	readonly move: (item: T, by: number) => T;
	/** The item after an edit, itself where it stays as it is; null where it is gone. */
	readonly afterEdit: (item: T, edit: TextEdit) => T | null;
}

/** A list before any edit. */
export function movingList<T>(items: readonly T[]): MovingList<T> {
	return { items, before: 0, near: items, behind: items.length, by: 0, open: EVERYWHERE };
}

const EVERYWHERE: Span = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };

/** All things where they are now, in the order in which they were given. */
export function writeOut<T>({ items, before, near, behind, by }: MovingList<T>, { move }: Moving<T>): readonly T[] {
	if (before === 0 && behind === items.length) return near;
	const rest = items.slice(behind);
	return [...items.slice(0, before), ...near, ...(by === 0 ? rest : rest.map((item) => move(item, by)))];
}

/** The list opened at a stretch of the text: all that has to do with it is in `near`. The same list where it is so already. */
export function openAt<T>(list: MovingList<T>, stretch: Span, moving: Moving<T>): MovingList<T> {
	const isOpen = list.open !== EVERYWHERE && list.open.start <= stretch.start && stretch.end <= list.open.end;
	if (isOpen) return list;
	const items = writeOut(list, moving);
	let before = 0;
	let behind = items.length;
	let { start, end } = EVERYWHERE;
	for (; before < items.length; before++) {
		const extent = moving.extentOf(items[before] as T);
		if (!(extent.end <= stretch.start)) break;
		start = Math.max(start, extent.end);
	}
	for (; behind > before; behind--) {
		const extent = moving.extentOf(items[behind - 1] as T);
		if (!(extent.start >= stretch.end)) break;
		end = Math.min(end, extent.start);
	}
	return { items, before, near: items.slice(before, behind), behind, by: 0, open: { start, end } };
}

/** A list that is open there, after an edit. */
export function editNear<T>({ items, before, near, behind, by, open }: MovingList<T>, edit: TextEdit, moving: Moving<T>): MovingList<T> {
	const grown = edit.text.length - (edit.end - edit.start);
	const left: T[] = [];
	for (const item of near) {
		const now = moving.afterEdit(item, edit);
		if (now !== null) left.push(now);
	}
	return { items, before, near: left, behind, by: by + grown, open: { start: open.start, end: open.end + grown } };
}
