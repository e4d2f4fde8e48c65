/** Whether a text is a day that exists, as `YYYY-MM-DD`: not 2022-02-30. */
export function isDay(text: string): boolean {
	const match = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u.exec(text);
	if (!match?.groups) return false;
	const { year, month, day } = match.groups;
	const date = new Date(Date.UTC(2000, Number(month) - 1, Number(day)));
	date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
	return Number(year) > 0 && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
