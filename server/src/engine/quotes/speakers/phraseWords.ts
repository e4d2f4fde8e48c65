/** A preposition in a phrase, with what parts it from the word before. */
export const PREPOSITION =
	/(?:^|[\s(])(?:of|for|from|at|in|on|to|with|by|about|against|among|between|near|behind|under|inside|including|like|as)(?=\s)/iu;
