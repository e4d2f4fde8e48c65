/** A small seeded generator (mulberry32): numbers in [0, 1), the same for the same seed on every machine. */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** The numbers from 0 to `count - 1` in a random order (Fisher and Yates). */
export function shuffled(count: number, random: () => number): Int32Array {
	const order = Int32Array.from({ length: count }, (_, i) => i);
	for (let i = count - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[order[i], order[j]] = [order[j] as number, order[i] as number];
	}
	return order;
}

/** A very fast generator for where so many numbers are drawn that `seeded` would be felt (Marsaglia 2003, xorshift32). Its state stays within 32 bits, which engines hold unboxed. */
export class Xorshift {
	private state: number;

	/** Takes any seed but 0, for which it would give nothing but 0: 1 is taken instead. */
	constructor(seed: number) {
		this.state = seed | 0 || 1;
	}

	/** The next of the numbers from -2^31 to 2^31 - 1, 0 excluded. */
	next(): number {
		let x = this.state;
		x ^= x << 13;
		x ^= x >>> 17;
		x ^= x << 5;
		this.state = x;
		return x;
	}
}
