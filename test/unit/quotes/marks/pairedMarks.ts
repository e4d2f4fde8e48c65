import { findMarks } from '../../../../server/src/engine/quotes/marks/marks.js';
import { pairMarks } from '../../../../server/src/engine/quotes/marks/pairMarks.js';
import { tokenize } from '../../../../server/src/engine/tokens/tokenize.js';

/** A text with the outermost quotations that its marks make in ⟨…⟩ and the stray marks in {…}. */
export function pairedMarks(text: string): string {
	const tokens = tokenize(text);
	const { regions, strays } = pairMarks(tokens, findMarks(tokens));
	const edits = [
		...regions.flatMap(({ firstToken, endToken }) => [
			{ at: tokens[firstToken]?.start ?? 0, text: '⟨', order: 0 },
			{ at: tokens[endToken - 1]?.end ?? 0, text: '⟩', order: -1 },
		]),
		...strays.flatMap(({ start, end }) => [
			{ at: start, text: '{', order: 1 },
			{ at: end, text: '}', order: -2 },
		]),
	].sort((a, b) => b.at - a.at || b.order - a.order);
	return edits.reduce((now, { at, text: mark }) => now.slice(0, at) + mark + now.slice(at), text);
}

/** A marked text without its marks. */
export function withoutMarks(marked: string): string {
	return marked.replaceAll(/[⟨⟩{}]/gu, '');
}
