import type { QuotationMark } from './marks.js';
import type { PairedMarks, Region, StrayMark } from './pairMarks.js';

/** Pairs a single mark that opens with the double one that closes right behind it, if neither has another: `‘Ten pounds,” she said.` is one slip, not two. */
export function pairAcross({ regions, strays }: PairedMarks, marks: readonly QuotationMark[]): PairedMarks {
	const paired: Region[] = [];
	const left: StrayMark[] = [];
	for (let i = 0; i < strays.length; i++) {
		const first = strays[i];
		const second = strays[i + 1];
		if (!first) continue;
		const open = marks.find(({ token }) => token === first.token);
		const close = second && marks.find(({ token }) => token === second.token);
		if (open?.family !== 'single' || close?.family !== 'double' || first.fault !== 'unclosed' || second?.fault !== 'unopened') {
			left.push(first);
			continue;
		}
		if (regions.some(({ open: { token } }) => token > open.token && token < close.token)) {
			left.push(first);
			continue;
		}
		paired.push({ firstToken: open.token + 1, endToken: close.token, open, close, runsOn: false });
		i++;
	}
	if (paired.length === 0) return { regions, strays };
	return { regions: [...regions, ...paired].sort((a, b) => a.firstToken - b.firstToken), strays: left };
}
