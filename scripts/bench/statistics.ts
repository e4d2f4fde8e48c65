/** The value below which a share (0 to 1) of the values lies: 0.5 is the median. NaN where there are none. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (sorted.length - 1) * share;
	const low = sorted[Math.floor(at)] ?? Number.NaN;
	const high = sorted[Math.ceil(at)] ?? Number.NaN;
	return low + (high - low) * (at - Math.floor(at));
}

export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

/** A figure to three significant digits: 0.0123, 1.23, 123, 12300. */
export function figure(value: number): string {
	if (!Number.isFinite(value)) return '–';
	return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
