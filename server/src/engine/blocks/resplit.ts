import { applyEdits, type TextEdit } from '../text/edit.js';
import type { Syntax, TextBlock } from './block.js';
import { type SplitState, splitBlocks, stateAfter } from './splitBlocks.js';

/** Which blocks an edit replaces: those from `first` up to `end` (half-open, in the old list) by `blocks`. */
export interface Resplit {
	readonly first: number;
	readonly end: number;
	readonly blocks: readonly TextBlock[];
}

/**
 * Cuts up the surroundings of an edit, and no more: from the block before it until the new cuts fall in with the old ones. `starts` holds the offset of each
 * old block and the text's length. The edit lies within the text.
 */
export function resplit(old: readonly TextBlock[], starts: readonly number[], edit: TextEdit, syntax: Syntax): Resplit {
	const first = Math.max(0, lastStartAtOrBefore(starts, old.length, edit.start) - 1);
	const offset = starts[first] ?? 0;
	const relative: TextEdit = { start: edit.start - offset, end: edit.end - offset, text: edit.text };
	let reach = 2;
	for (;;) {
		const last = Math.min(old.length, Math.max(first, lastStartAtOrBefore(starts, old.length, edit.end)) + reach);
		const window = old.slice(first, last).reduce((text, block) => text + block.text, '');
		const found = cut(old, starts, first, last, applyEdits(window, [relative]), edit, syntax);
		if (found) return found;
		reach *= 4;
	}
}

function cut(
	old: readonly TextBlock[],
	starts: readonly number[],
	first: number,
	last: number,
	window: string,
	edit: TextEdit,
	syntax: Syntax,
): Resplit | null {
	const moved = edit.text.length - (edit.end - edit.start);
	const behindEdit = edit.start + edit.text.length;
	const blocks: TextBlock[] = [];
	const oldStates = statesBefore(old, first, last);
	let state = oldStates[0] ?? 'start';
	let at = starts[first] ?? 0;
	let oldIndex = first;
	for (const block of splitBlocks(window, syntax, state)) {
		blocks.push(block);
		at += block.text.length;
		state = stateAfter(state, block.kind);
		while (oldIndex < last && (starts[oldIndex] ?? 0) + moved < at) oldIndex++;
		// A cut is sure only where a whole unchanged block follows inside the window: its first line may have decided the cut.
		const isSure = oldIndex + 1 < last && at >= behindEdit && (starts[oldIndex] ?? 0) >= edit.end;
		if (isSure && (starts[oldIndex] ?? 0) + moved === at && oldStates[oldIndex - first] === state) return { first, end: oldIndex, blocks };
	}
	return last === old.length ? { first, end: old.length, blocks } : null;
}

/** The splitter's state before each block from `first` to `last`. Only the top of an article is not `body`. */
function statesBefore(old: readonly TextBlock[], first: number, last: number): readonly SplitState[] {
	let state: SplitState = 'start';
	for (let i = 0; i < first && state !== 'body'; i++) state = stateAfter(state, old[i]?.kind ?? 'blank');
	const states: SplitState[] = [];
	for (let i = first; i <= last; i++) {
		states.push(state);
		state = stateAfter(state, old[i]?.kind ?? 'blank');
	}
	return states;
}

/** The index of the block that holds `offset`; at the text's end, of the last block. */
function lastStartAtOrBefore(starts: readonly number[], count: number, offset: number): number {
	let low = 0;
	let high = Math.max(0, count - 1);
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
