import type { CheckId, StyleName } from '../../../../server/src/engine/index.js';
import type { CleanArticle } from './cleanArticle.js';

/** A kind of slip, and how it gets into an article that has none. */
export interface Slip {
	/** What the writer did: "a closing mark is forgotten". */
	readonly name: string;
	/** The check that has to find it. */
	readonly code: CheckId;
	/** The house style that the article is held to; the default profile where it is left out. */
	readonly style?: StyleName;
	/** The share that has to be found, where it is less than of the others: what stands behind is said beside it. */
	readonly leastFound?: number;
	/** The article's text once for each place where the slip can stand, with the words that the check has to mark in `«…»`. Any article will do: what its text does not allow is left out. */
	readonly plant: (article: CleanArticle) => readonly string[];
}

/** A text with one slip, and where it is. */
export interface Planted {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** Takes the marks out. Throws where there is not one pair of them. */
export function readPlanted(marked: string): Planted {
	const start = marked.indexOf('«');
	const end = marked.indexOf('»') - 1;
	const text = marked.replace(/[«»]/gu, '');
	if (start < 0 || end < start || text.length !== marked.length - 2) throw new Error(`no slip, or more than one, is marked in:\n${marked}`);
	return { text, start, end };
}
