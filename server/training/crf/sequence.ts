/** Training sequences (sentences), laid out flat: the features of token t are `features[starts[t]] … features[starts[t + 1]]`. */
export interface Sequences {
	/** Feature numbers (not hashes) of all tokens. */
	readonly features: Int32Array;
	readonly starts: Int32Array;
	/** Sequence s has the tokens from `bounds[s]` up to `bounds[s + 1]`. */
	readonly bounds: Int32Array;
	/** `allowed[token]`: the labels that the gold allows, one for a full label, several for a partial one. */
	readonly allowed: readonly (readonly number[])[];
	/** How much each sequence counts. */
	readonly weights: Float32Array;
	/** The hash of each feature number. */
	readonly hashes: Int32Array;
}

/** A token's feature hashes and allowed labels, as a corpus reader makes them. */
export interface Example {
	readonly features: Int32Array;
	readonly allowed: readonly number[];
}

/** Numbers the features that occur at least `cutOff` times, drops the others, and lays the sequences out flat. */
export function layOut(sentences: readonly { readonly tokens: readonly Example[]; readonly weight: number }[], cutOff: number): Sequences {
	const counts = new Map<number, number>();
	let tokens = 0;
	for (const sentence of sentences) {
		for (const token of sentence.tokens) {
			tokens++;
			for (const feature of token.features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
		}
	}
	const numbers = new Map<number, number>();
	let total = 0;
	for (const [hash, count] of counts) {
		if (count < cutOff) continue;
		numbers.set(hash, numbers.size);
		total += count;
	}
	const features = new Int32Array(total);
	const starts = new Int32Array(tokens + 1);
	const bounds = new Int32Array(sentences.length + 1);
	const allowed: (readonly number[])[] = [];
	let at = 0;
	sentences.forEach((sentence, s) => {
		for (const token of sentence.tokens) {
			for (const hash of token.features) {
				const number = numbers.get(hash);
				if (number !== undefined) features[at++] = number;
			}
			allowed.push(token.allowed);
			starts[allowed.length] = at;
		}
		bounds[s + 1] = allowed.length;
	});
	return {
		features,
		starts,
		bounds,
		allowed,
		weights: Float32Array.from(sentences, (sentence) => sentence.weight),
		hashes: Int32Array.from(numbers.keys()),
	};
}
