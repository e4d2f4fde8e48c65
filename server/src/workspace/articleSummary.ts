import type { CueKind, EntityType } from '../engine/index.js';

/** What the index keeps of an article: whom and what it names, and whom it quotes, with where. Plain data, as it is written to the disk. */
export interface ArticleSummary {
	/** The headline, in one line; null where there is none. */
	readonly title: string | null;
	/** In the order of their first mentions. Amounts of money are left out: nobody looks for them. */
	readonly entities: readonly SummarizedEntity[];
	/** In reading order. */
	readonly quotes: readonly SummarizedQuote[];
}

/** An entity of an article. */
export interface SummarizedEntity {
	readonly type: EntityType;
	/** The fullest form that the article gives. */
	readonly name: string;
	/** The other forms it goes by, in alphabetical order. */
	readonly aliases: readonly string[];
	/** What the article says it is; null where it says nothing. */
	readonly role: StatedRole | null;
	readonly mentions: Places;
}

/** What an article says that something is, "Kazakh President", and in which line, from 0. */
export interface StatedRole {
	readonly text: string;
	readonly line: number;
}

/** A quote of an article, as far as one recognises it by. */
export interface SummarizedQuote {
	/** How it begins, in one line. */
	readonly words: string;
	/** The speaker's full name, or the words that name him; null where nobody is named. */
	readonly speaker: string | null;
	readonly cueKind: CueKind | null;
	/** From its first words to the last ones in their paragraph. */
	readonly place: Places;
}

/** Stretches of the text, four numbers each: the line and the character (in UTF-16 code units) that each begins at, and those that it ends before. */
export type Places = readonly number[];

/** A stretch of the text, in lines and characters from 0 on. */
export interface Place {
	readonly line: number;
	readonly character: number;
	readonly endLine: number;
	readonly endCharacter: number;
}

/** The stretches one by one. */
export function placesOf(places: Places): readonly Place[] {
	const list: Place[] = [];
	for (let i = 0; i + 3 < places.length; i += 4) {
		const [line = 0, character = 0, endLine = 0, endCharacter = 0] = places.slice(i, i + 4);
		list.push({ line, character, endLine, endCharacter });
	}
	return list;
}

/** How many stretches there are. */
export function countPlaces(places: Places): number {
	return places.length / 4;
}
