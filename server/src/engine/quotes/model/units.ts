import type { Token } from '../../tokens/token.js';
import type { Region } from '../pairMarks.js';

/** What the attribution tagger labels: a token, or a whole quotation with its marks, which is hardly ever content in part. Token indices, half-open. */
export interface Unit {
	readonly first: number;
	readonly end: number;
	/** The quotation that it is; null: a token. */
	readonly region: Region | null;
}

/** Cuts a paragraph into units. Quotations without a closing mark are left as tokens. */
export function unitsOf(tokens: readonly Token[], regions: readonly Region[]): readonly Unit[] {
	const units: Unit[] = [];
	let next = 0;
	for (let i = 0; i < tokens.length; ) {
		while (next < regions.length && (regions[next]?.open.token ?? 0) < i) next++;
		const region = regions[next];
		if (region?.close && region.open.token === i && region.close.token > i) {
			units.push({ first: i, end: region.close.token + 1, region });
			i = region.close.token + 1;
		} else {
			units.push({ first: i, end: i + 1, region: null });
			i++;
		}
	}
	return units;
}
