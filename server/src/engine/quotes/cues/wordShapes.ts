/**
 * Sets of words by their first letters, last letters and lengths: whether a set can hold a word is then known, in most cases, without looking it up. Bit 0 of an
 * item is for the first set, bit 1 for the second, and so on.
 */
export type WordShapes = Uint8Array;

/** The shapes of up to eight sets of words in lower case. */
export function shapesOf(sets: readonly Iterable<string>[]): WordShapes {
	const shapes = new Uint8Array(SHAPES);
	sets.forEach((words, bit) => {
		for (const word of words) {
			const shape = shapeOf(word);
			shapes[shape] = (shapes[shape] ?? 0) | (1 << bit);
		}
	});
	return shapes;
}

/** The sets that can hold a word, as bits. */
export function setsFor(shapes: WordShapes, word: string): number {
	return shapes[shapeOf(word)] ?? 0;
}

const SHAPES = 1 << 13;
/** Shorter words, among them the most frequent ones, are all of one shape. */
const SHORTEST = 3;

/** A number that mixes the first three letters, the last one and the length, so that few other words have the shape of one in a set. */
function shapeOf(word: string): number {
	const { length } = word;
	if (length < SHORTEST) return 0;
	const letters = word.charCodeAt(0) + word.charCodeAt(1) * 37 + word.charCodeAt(2) * 229 + word.charCodeAt(length - 1) * 641;
	return (letters + length * 2347) & (SHAPES - 1);
}
