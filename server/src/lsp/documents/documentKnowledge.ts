import { type EntryNames, NO_NAMES } from '../../knowledge/entries/entryIndex.js';
import { NO_SPELLINGS, type SpellingList } from '../../knowledge/misspellings.js';

/** What a knowledge base says to every document that it holds for. */
export interface DocumentKnowledge {
	readonly names: EntryNames;
	readonly spellings: SpellingList;
}

export const NOTHING_KNOWN: DocumentKnowledge = { names: NO_NAMES, spellings: NO_SPELLINGS };
