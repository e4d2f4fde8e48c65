import type { QuotationMark } from './marks.js';
import type { PairedMarks, Region, StrayMark } from './pairMarks.js';

/** Pairs a single mark that opens with the double one that closes right behind it, if neither has another: `‘Ten pounds,” she said.` is one slip, not two. */
export function pairAcross({ regions, strays }: PairedMarks, marks: readonly QuotationMark[]): PairedMarks {
	const byToken = new Map(marks.map((mark) => [mark.token, mark]));
	const paired: Region[] = [];
	const left: StrayMark[] = [];
	/** The first region that begins behind the stray mark in turn. */
	let at = 0;
	for (let i = 0; i < strays.length; i++) {
		const first = strays[i];
		if (!first) continue;
		while ((regions[at]?.open.token ?? Number.POSITIVE_INFINITY) < first.token) at++;
		const open = byToken.get(first.token);
		const close = byToken.get(strays[i + 1]?.token ?? -1);
		const isPair =
			open?.family === 'single' && close?.family === 'double' && first.fault === 'unclosed' && strays[i + 1]?.fault === 'unopened';
		if (!isPair || (regions[at]?.open.token ?? Number.POSITIVE_INFINITY) < close.token) {
			left.push(first);
			continue;
		}
		paired.push({ firstToken: open.token + 1, endToken: close.token, open, close, runsOn: false });
		i++;
	}
	if (paired.length === 0) return { regions, strays };
	return { regions: [...regions, ...paired].sort((a, b) => a.firstToken - b.firstToken), strays: left };
}
