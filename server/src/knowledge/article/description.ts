/** What an article says beside a mention of who or what it is. */
export interface Description {
	/** "Kazakh President", "mayor of Velna"; without an article before it. */
	readonly text: string;
	/** How much it tells, to choose among several: an office and whose it is says more than "President". */
	readonly weight: number;
}

/** The description that tells most; of several, the first in the article. Null where there is none. */
export function bestOf(descriptions: readonly Description[]): Description | null {
	let best: Description | null = null;
	for (const description of descriptions) if (!best || description.weight > best.weight) best = description;
	return best;
}
