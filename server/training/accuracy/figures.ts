/** A share as per cent with one decimal; a dash where there is none. */
export function percent(share: number | null): string {
	return share === null || !Number.isFinite(share) ? '–' : (100 * share).toFixed(1);
}

/** So many of so many as per cent; a dash where there are none. */
export function shareOf(part: number, all: number): string {
	return percent(all ? part / all : null);
}

/** The difference of two shares in points of per cent, with its sign; what rounds to nothing is 0. */
export function difference(after: number | null, before: number | null): string {
	if (after === null || before === null) return '–';
	const points = (100 * (after - before)).toFixed(1);
	return Number(points) === 0 ? '0' : Number(points) > 0 ? `+${points}` : points.replace('-', '−');
}
