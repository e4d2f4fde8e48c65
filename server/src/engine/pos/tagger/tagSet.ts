/** The tags: those of the Penn Treebank, degrees of comparison, kinds of names and of relative words taken together, and one for all marks. Their order is the models'. */
export const TAGS = [
	'mark',
	'CC',
	'CD',
	'DT',
	'EX',
	'IN',
	'JJ',
	'MD',
	'NN',
	'NNS',
	'NNP',
	'POS',
	'PRP',
	'PRP$',
	'RB',
	'RP',
	'TO',
	'UH',
	'VB',
	'VBD',
	'VBG',
	'VBN',
	'VBP',
	'VBZ',
	'WP',
	'WRB',
] as const;

export type Tag = (typeof TAGS)[number];

/** The number of the tag of marks and signs, which needs no learning. */
export const MARK_TAG = 0;

/** The number of a tag. */
export function tagNumber(tag: Tag): number {
	return TAGS.indexOf(tag);
}
