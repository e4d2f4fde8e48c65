/**
 * Structural equality of plain data (primitives, arrays, objects without cycles), identity first.
 * Used to see that a block hands on the same facts as before an edit, so that the article pass can stop.
 */
export function equalData(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => equalData(item, b[i]));
	const left = Object.entries(a);
	const right = b as Record<string, unknown>;
	return left.length === Object.keys(b).length && left.every(([key, value]) => key in right && equalData(value, right[key]));
}
