/** A 32-bit hash of a string (FNV-1a over code units, then Murmur3's finaliser so that near strings fall far apart). Never 0. */
export function hashString(text: string, from = 0, to = text.length): number {
	let hash = 0x811c9dc5;
	for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return finish(hash);
}

/** The hash of a feature: its template's number and the hashes of its parts. Never 0. */
export function hashFeature(template: number, a: number, b = 0): number {
	return finish(Math.imul(Math.imul(template + 1, 0x9e3779b1) ^ a, 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35));
}

/** A cheaper hash of a feature of small parts, for loops that make many: its template's number and two numbers. Never 0. */
export function mixFeature(template: number, a: number, b: number): number {
	let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(b + template, 0xc2b2ae35);
	h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
	h ^= h >>> 13;
	return h === 0 ? 1 : h;
}

function finish(hash: number): number {
	let h = hash ^ (hash >>> 16);
	h = Math.imul(h, 0x85ebca6b);
	h ^= h >>> 13;
	h = Math.imul(h, 0xc2b2ae35);
	h ^= h >>> 16;
	return h === 0 ? 1 : h;
}
