/**
 * What a word leans to, judged from how it is used in news at large (its vector), by a network that has learnt from other words: which type of name it is of where it has a capital, which type a name
 * tends to have that begins right behind it ("minister"), and one that ends right before it ("province"). Each is a small number, 0 where nothing is known.
 */
export interface Leaning {
	readonly self: number;
	readonly ahead: number;
	readonly behind: number;
}

export const NO_LEANING: Leaning = { self: 0, ahead: 0, behind: 0 };

/** The likeliest kind and how likely it is fit in so many numbers; what comes second lies above. */
const LIKELIEST = 64;
/** From these probabilities on, the likeliest kind counts as a step surer. */
const STEPS: readonly number[] = [0.5, 0.7, 0.9];
/** A second kind is worth telling from this probability on. */
const LEAST_SECOND = 0.12;

/** The likeliest of some kinds (no more than fifteen) and how likely it is, as a number from 1 to 63. */
export function likeliestKind(probabilities: ArrayLike<number>): number {
	const best = mostOf(probabilities, -1);
	const probability = probabilities[best] ?? 0;
	return 1 + best * 4 + STEPS.filter((step) => probability > step).length;
}

/** The same with the kind that comes second, where one does, as a number of 16 bits. */
export function likeliestKinds(probabilities: ArrayLike<number>): number {
	const second = mostOf(probabilities, mostOf(probabilities, -1));
	return likeliestKind(probabilities) + ((probabilities[second] ?? 0) > LEAST_SECOND ? LIKELIEST * (second + 1) : 0);
}

/** What `likeliestKinds` says without the kind that comes second. */
export function withoutSecond(kinds: number): number {
	return kinds % LIKELIEST;
}

/** The kind that is most probable, one left out; the first of several. */
function mostOf(probabilities: ArrayLike<number>, left: number): number {
	let best = -1;
	for (let kind = 0; kind < probabilities.length; kind++) {
		if (kind !== left && (best < 0 || (probabilities[kind] as number) > (probabilities[best] as number))) best = kind;
	}
	return best;
}
