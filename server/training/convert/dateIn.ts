const DAY = /(?<!\d)((?:19|20)\d\d)([-/]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/u;

/** The day that an address or a file name gives, as in `/2022/03/14/` or `2022-03-14`, in ISO 8601; `null` where it gives none. */
export function dateIn(name: string): string | null {
	const [found, year, , month, day] = DAY.exec(name) ?? [];
	return found ? `${year}-${month}-${day}` : null;
}
