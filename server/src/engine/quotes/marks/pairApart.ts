import type { Token } from '../../tokens/token.js';
import type { QuotationMark } from './marks.js';
import { isMismatched } from './mismatches.js';
import type { PairedMarks, Region } from './pairMarks.js';

const STRAIGHT: ReadonlySet<string> = new Set(['"', "''", '``', '＂']);

/**
 * Where straight and curly marks stand in one block: each kind paired by itself, if that leaves fewer marks at fault than both `together`; else null. So it is where a passage in
 * straight marks was pasted around curly ones: `"The ship was “late” again."`
 */
export function pairApart(
	tokens: readonly Token[],
	marks: readonly QuotationMark[],
	together: PairedMarks,
	pair: (family: readonly QuotationMark[]) => PairedMarks,
): PairedMarks | null {
	const faults = faultsOf(together);
	if (faults === 0) return null;
	const straight = marks.filter(({ text }) => STRAIGHT.has(text));
	if (straight.length === 0 || straight.length === marks.length) return null;
	const kinds = [pair(straight), pair(marks.filter(({ text }) => !STRAIGHT.has(text)))] as const;
	const regions = nested(kinds[0].regions, kinds[1].regions) ?? nested(kinds[1].regions, kinds[0].regions);
	if (!regions) return null;
	const strays = [...kinds[0].strays, ...kinds[1].strays].sort((a, b) => a.start - b.start);
	const apart = { regions, strays };
	const isBetter = faultsOf(apart) < faults || (faultsOf(apart) === faults && isPassage(tokens, apart, kinds));
	return isBetter ? apart : null;
}

function faultsOf({ regions, strays }: PairedMarks): number {
	return strays.length + regions.filter(isMismatched).length;
}

/** The regions of two kinds of which each inner one lies within an outer one, or beside them all; null where some cross. */
function nested(outer: readonly Region[], inner: readonly Region[]): readonly Region[] | null {
	const beside: Region[] = [];
	let at = 0;
	for (const region of inner) {
		while ((outer[at]?.endToken ?? Number.POSITIVE_INFINITY) <= region.open.token) at++;
		const around = outer[at];
		if (!around || around.firstToken > region.endToken) beside.push(region);
		else if (region.open.token < around.firstToken || region.endToken > around.endToken) return null;
	}
	return [...outer, ...beside].sort((a, b) => a.firstToken - b.firstToken);
}

/** Whether the block begins with a mark that nothing closes, and the quotations within are words of its sentences, so that it is one passage which runs on. */
function isPassage(tokens: readonly Token[], { regions }: PairedMarks, kinds: readonly PairedMarks[]): boolean {
	const [first, second] = regions;
	if (!first || second || first.firstToken !== 1 || !first.runsOn) return false;
	return kinds.every((kind) => kind.regions.every(({ open }) => open === first.open || isMidSentence(tokens[open.token - 1])));
}

function isMidSentence(before: Token | undefined): boolean {
	return before !== undefined && (before.kind !== 'mark' || before.text === '-' || before.text === '(');
}
