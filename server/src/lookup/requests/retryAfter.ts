/** The longest time that a server is believed to want, in milliseconds: a day. */
const LONGEST = 86_400_000;

/** How long a `Retry-After` asks to wait from now on, in milliseconds: seconds, or an HTTP date. Null where there is none, or none that makes sense. */
export function parseRetryAfter(header: string | null, now: number): number | null {
	const text = header?.trim() ?? '';
	if (/^\d{1,12}$/u.test(text)) return Math.min(Number(text) * 1000, LONGEST);
	const date = /^[A-Z][a-z]{2}/u.test(text) ? Date.parse(text) : Number.NaN;
	return Number.isNaN(date) ? null : Math.min(Math.max(0, date - now), LONGEST);
}
