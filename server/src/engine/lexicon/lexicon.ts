/** The word lists that the engine looks things up in; parsed once from the text that the host hands in. */
export interface Lexicon {
	/** A short digest of the lists, part of the engine's fingerprint. */
	readonly fingerprint: string;
}

/**
 * Parses the lexicon file that the build compiles. An empty text gives an empty lexicon: the engine then works from rules alone.
 */
export function parseLexicon(text: string): Lexicon {
	return { fingerprint: `${text.length}` };
}
