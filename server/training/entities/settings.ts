/** How the entity tagger is learnt. */
export interface TrainingSettings {
	readonly seed: number;
	/** Passes over the training text: for the model that ships, and for those that only see what the others left out. */
	readonly epochs: number;
	readonly foldEpochs: number;
	readonly folds: number;
	/** How many learners go separate ways until weights are pruned; for the folds, it is one. */
	readonly learners: number;
	/** Over how many of the last epochs weights are averaged. */
	readonly averaged: number;
	readonly learningRate: number;
	readonly l2: number;
	/** The share of features that each token leaves out while learning. */
	readonly dropout: number;
	/** The share of segments that are learnt as at first sight, without what the rest of the article says. */
	readonly firstSight: number;
	/** Features that occur less often are left out. */
	readonly leastOccurrences: number;
	/** After so many epochs only so many weights go on learning, those that matter most: the size of the model file. */
	readonly pruneAfter: number;
	readonly mostWeights: number;
	/** The share of the gold articles that is learnt from, for a learning curve. */
	readonly share: number;
}

/** What the shipped model is learnt with; the model's card says what else was tried. */
export const SETTINGS: TrainingSettings = {
	seed: 1,
	epochs: 8,
	foldEpochs: 4,
	folds: 3,
	learners: 4,
	averaged: 2,
	learningRate: 0.06,
	l2: 0.001,
	dropout: 0.5,
	firstSight: 0.3,
	leastOccurrences: 2,
	pruneAfter: 5,
	mostWeights: 600_000,
	share: 1,
};

/** Settings as arguments give them, `--learningRate 0.05`; throws where a value is no number. */
export function readSettings(values: Readonly<Record<string, unknown>>): TrainingSettings {
	const settings = { ...SETTINGS };
	for (const name of Object.keys(SETTINGS) as (keyof TrainingSettings)[]) {
		const value = values[name];
		if (value === undefined) continue;
		if (typeof value !== 'string' || value.trim() === '' || Number.isNaN(Number(value)))
			throw new Error(`--${name} wants a number, not "${value}"`);
		Object.assign(settings, { [name]: Number(value) });
	}
	return settings;
}
