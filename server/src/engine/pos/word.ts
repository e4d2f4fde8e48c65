import type { WordClass } from './wordClass.js';

/**
 * What a word by itself says of its class, worked out once a word. Invariant: objects of this type are shared and all of one shape, so that tagging a token
 * costs one look-up.
 */
export interface Word {
	/** The likeliest of its classes. */
	readonly first: WordClass;
	/** Its class where the neighbours have no say in it; null where they do. */
	readonly always: WordClass | null;
	readonly canBeNoun: boolean;
	readonly canBeAdjective: boolean;
	readonly canBeVerb: boolean;
	/** Noun, else adjective, where it can be either; null where it is neither. */
	readonly nominal: WordClass | null;
	readonly role: WordRole;
}

/** What a word does to its neighbours or to itself beyond its classes: "to", "would" and "he" show that a verb follows; the others have rules of their own. */
export type WordRole = 'none' | 'beforeVerb' | 'that' | 'her' | 'possessive';

/** A word of given classes, the likeliest first. */
export function wordOf(classes: readonly WordClass[], role: WordRole = 'none'): Word {
	const canBeNoun = classes.includes('noun');
	const canBeAdjective = classes.includes('adjective');
	const first = classes[0] ?? 'other';
	return {
		first,
		always: classes.length < 2 && (role === 'none' || role === 'beforeVerb') ? first : null,
		canBeNoun,
		canBeAdjective,
		canBeVerb: classes.includes('verb'),
		nominal: canBeNoun ? 'noun' : canBeAdjective ? 'adjective' : null,
		role,
	};
}
