import type { Span } from '../../engine/index.js';
import { placeInJson } from './placeInJson.js';
import { placeInYaml } from './placeInYaml.js';

/** Where in an entry of a knowledge base's file somebody writes. */
export type EntryPlace = KeyPlace | ValuePlace;

/** Where a key stands or may stand. The span is what is written of it so far. */
export interface KeyPlace extends Span {
	readonly kind: 'key';
	/** The keys that the entry has without this one. */
	readonly present: ReadonlySet<string>;
	/** What has to stand before the key: "- " where a new entry begins. */
	readonly lead: string;
	/** Whether a colon follows already. */
	readonly isWhole: boolean;
}

/** Where the value of a key stands or may stand. The span is what is written of it, quotation marks included. */
export interface ValuePlace extends Span {
	readonly kind: 'value';
	readonly key: string;
	/** All keys of the entry. */
	readonly present: ReadonlySet<string>;
	/** The column that the entry's keys begin in; null where they stand in braces. */
	readonly column: number | null;
}

/** Where an offset of the file lies; null outside of entries, within their lists and maps, and in comments. Works on a file that is being written, and need not be right anywhere else. */
export function entryPlaceAt(text: string, offset: number, language: 'yaml' | 'json'): EntryPlace | null {
	return language === 'json' ? placeInJson(text, offset) : placeInYaml(text, offset);
}
