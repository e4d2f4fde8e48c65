/**
 * The BIOES labels of a set of span types: `O` is 0, and type number t has B, I, E and S at 4t + 1 … 4t + 4.
 * (Ratinov and Roth 2009 found BILOU, the same scheme, better than BIO.)
 */
export interface LabelSet {
	readonly types: readonly string[];
	readonly count: number;
	/**
	 * How many cells a row of scores or weights has: one for each label, and behind them one for each type, which counts for all labels of the type. What says that a word is of a place is
	 * learnt once, not anew for every position in a name.
	 */
	readonly cells: number;
	/** `follows[from]`: the labels that may stand behind `from`. */
	readonly follows: readonly (readonly number[])[];
	/** `precedes[to]`: the labels that may stand before `to`. */
	readonly precedes: readonly (readonly number[])[];
	/** 1 at `from * count + to` where `to` may stand behind `from`. */
	readonly mayFollow: Uint8Array;
	readonly mayBegin: readonly boolean[];
	readonly mayEnd: readonly boolean[];
}

export type Position = 'B' | 'I' | 'E' | 'S';
const POSITIONS: readonly Position[] = ['B', 'I', 'E', 'S'];

export const OUTSIDE = 0;

/** The cell of the type of a label other than `O`. */
export function typeCell({ count }: LabelSet, label: number): number {
	return count + ((label - 1) >> 2);
}

/** The label number of a position in a span of a type. */
export function labelOf(type: number, position: Position): number {
	return type * 4 + 1 + POSITIONS.indexOf(position);
}

/** The position of a word in a name of `length` words; `i` counts from 0. */
export function positionOf(i: number, length: number): Position {
	if (length === 1) return 'S';
	return i === 0 ? 'B' : i === length - 1 ? 'E' : 'I';
}

/** The type number and position of a label other than `O`. */
export function readLabel(label: number): { readonly type: number; readonly position: Position } {
	return { type: (label - 1) >> 2, position: POSITIONS[(label - 1) & 3] ?? 'S' };
}

/** The labels for entities of these types: for each type one for every place in a name, and one for what is outside of names. */
export function makeLabelSet(types: readonly string[]): LabelSet {
	const count = types.length * 4 + 1;
	const labels = Array.from({ length: count }, (_, label) => label);
	const opens = (label: number) => label !== OUTSIDE && (readLabel(label).position === 'B' || readLabel(label).position === 'I');
	const goesOn = (label: number) => label !== OUTSIDE && (readLabel(label).position === 'I' || readLabel(label).position === 'E');
	const mayFollow = (from: number, to: number) => (opens(from) ? goesOn(to) && readLabel(from).type === readLabel(to).type : !goesOn(to));
	return {
		types,
		count,
		cells: count + types.length,
		follows: labels.map((from) => labels.filter((to) => mayFollow(from, to))),
		precedes: labels.map((to) => labels.filter((from) => mayFollow(from, to))),
		mayFollow: Uint8Array.from({ length: count * count }, (_, pair) => (mayFollow(Math.floor(pair / count), pair % count) ? 1 : 0)),
		mayBegin: labels.map((label) => !goesOn(label)),
		mayEnd: labels.map((label) => !opens(label)),
	};
}
