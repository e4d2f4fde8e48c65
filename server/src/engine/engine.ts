import { type Lexicon, parseLexicon } from './lexicon/lexicon.js';

/** What the host hands in, read from the files that ship beside the bundles. */
export interface EngineResources {
	/** The text of `lexicon.txt`, as the build compiles it; empty: rules alone. */
	readonly lexicon: string;
}

/** The engine's immutable data. Everything that annotates takes it first. */
export interface Engine {
	readonly lexicon: Lexicon;
	/** Changes whenever the same text could be annotated differently: part of every cache key. */
	readonly fingerprint: string;
}

/** Reads the resources once; never throws. */
export function loadEngine(resources: EngineResources): Engine {
	const lexicon = parseLexicon(resources.lexicon);
	return { lexicon, fingerprint: lexicon.fingerprint };
}
