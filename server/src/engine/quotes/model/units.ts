import type { Token } from '../../tokens/token.js';
import type { Region } from '../marks/pairMarks.js';

/** What the attribution tagger labels: a token, or a whole quotation with its marks, which is hardly ever content in part. Token indices, half-open. */
export interface Unit {
	readonly first: number;
	readonly end: number;
	/** The quotation that it is; null: a token. */
	readonly region: Region | null;
}

/** Cuts a paragraph into units. */
export function unitsOf(tokens: readonly Token[], regions: readonly Region[]): readonly Unit[] {
	const units: Unit[] = [];
	let next = 0;
	for (let i = 0; i < tokens.length; ) {
		while (next < regions.length && (regions[next]?.open.token ?? 0) < i) next++;
		const region = regions[next];
		const isRegion = region !== undefined && region.open.token === i && region.endToken > i;
		const end = isRegion ? (region.close ? region.close.token + 1 : region.endToken) : i + 1;
		units.push({ first: i, end, region: isRegion ? region : null });
		i = end;
	}
	return units;
}
