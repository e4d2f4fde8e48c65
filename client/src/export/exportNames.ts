/** The name of an article's export, beside or below which it is kept: `news/storm.txt` → `news/storm.txt.export.json`. */
export function exportName(path: string): string {
	return `${path}.export.json`;
}
