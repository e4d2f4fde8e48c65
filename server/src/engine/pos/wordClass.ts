/** A coarse part of speech (the universal tag set of Petrov, Das and McDonald 2012, names kept apart). */
export type WordClass =
	| 'noun'
	| 'name'
	| 'verb'
	| 'adjective'
	| 'adverb'
	| 'pronoun'
	| 'determiner'
	| 'preposition'
	| 'conjunction'
	| 'particle'
	| 'number'
	| 'mark'
	| 'other';
