/** How the attribution model is learnt. */
export interface QuoteSettings {
	readonly seed: number;
	/** Passes over the training text, and how many learners go separate ways until weights are pruned. */
	readonly epochs: number;
	readonly learners: number;
	/** Over how many of the last epochs weights are averaged. */
	readonly averaged: number;
	readonly learningRate: number;
	readonly l2: number;
	/** The share of features that each unit leaves out while learning. */
	readonly dropout: number;
	/** Features that occur less often are left out. */
	readonly leastOccurrences: number;
	/** After so many epochs only so many weights go on learning, those that matter most. */
	readonly pruneAfter: number;
	readonly mostWeights: number;
	/** Passes over the links, and over the tagged sentences. */
	readonly linkEpochs: number;
	readonly taggerEpochs: number;
	/** Features of the tagger that occur less often are left out, and weights nearer to 0 than this share of the largest. */
	readonly taggerLeastOccurrences: number;
	readonly taggerThreshold: number;
	/** Into so many parts articles are cut up, so that contents are judged by models that have not learnt from them; how many learners these have; passes over the contents; and how often a feature must occur. */
	readonly contentParts: number;
	readonly contentLearners: number;
	readonly contentEpochs: number;
	readonly contentLeastOccurrences: number;
}

/** What the shipped model is learnt with. */
export const SETTINGS: QuoteSettings = {
	seed: 1,
	epochs: 6,
	learners: 4,
	averaged: 2,
	learningRate: 0.05,
	l2: 0.001,
	dropout: 0.55,
	leastOccurrences: 10,
	pruneAfter: 4,
	mostWeights: 250_000,
	linkEpochs: 5,
	taggerEpochs: 5,
	taggerLeastOccurrences: 2,
	taggerThreshold: 0.08,
	contentParts: 4,
	contentLearners: 2,
	contentEpochs: 4,
	contentLeastOccurrences: 12,
};

/** Settings as arguments give them, `--learningRate 0.05`; throws where a value is no number. */
export function readSettings(values: Readonly<Record<string, unknown>>): QuoteSettings {
	const settings = { ...SETTINGS };
	for (const name of Object.keys(SETTINGS) as (keyof QuoteSettings)[]) {
		const value = values[name];
		if (value === undefined) continue;
		if (typeof value !== 'string' || value.trim() === '' || Number.isNaN(Number(value)))
			throw new Error(`--${name} wants a number, not "${String(value)}"`);
		Object.assign(settings, { [name]: Number(value) });
	}
	return settings;
}
