/**
 * How sure it is that the words which name a speaker stand for whom the article pass takes them for, by how they were understood: the share that was right on news, where the
 * words themselves were. A speaker's confidence is this times that of the words.
 */
export const CERTAINTY = {
	name: 0.98,
	apposition: 0.95,
	several: 0.97,
	relative: 0.97,
	surname: 0.8,
	author: 0.9,
	staff: 0.85,
	organizationPronoun: 0.65,
	pair: 0.6,
	label: 0.72,
	nameWord: 0.75,
	latest: 0.7,
	document: 0.6,
	/** A speaker whom the text does not name: several ("officials") or one ("a spokesman"), of whom it may know the name after all. */
	unnamedSeveral: 0.92,
	unnamed: 0.78,
	/** A speaker whom the text names somewhere, if not here: "the report", "Roe's lawyer", "he". */
	unresolved: 0.25,
} as const;

/** How sure the antecedent of "he" or "she" is that has this share of all who fit: clear choices are nearly always right. */
export function pronounCertainty(share: number): number {
	return share >= 0.88 ? 0.97 : 0.45 + 0.35 * share;
}
