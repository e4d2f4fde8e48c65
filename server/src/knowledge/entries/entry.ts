import type { EntityType, Span } from '../../engine/index.js';
import type { KeyFact, KnowledgeLink } from '../knowledge.js';

/** What the workspace's own knowledge base says of one entity: an item of `article-annotator.entities.yaml`. */
export interface KnowledgeEntry {
	readonly name: string;
	/** Null where the file does not say: its names are then known, but not tagged by force. */
	readonly type: EntityType | null;
	/** Other forms that are as right as the name. */
	readonly aliases: readonly string[];
	/** Forms that are to be written otherwise. */
	readonly misspellings: readonly Misspelling[];
	readonly description: string | null;
	readonly facts: readonly KeyFact[];
	readonly links: readonly KnowledgeLink[];
	/** Whether its name and other forms are never to be tagged. */
	readonly neverTag: boolean;
	/** Where its name stands in the file, in UTF-16 code units. */
	readonly at: Span;
}

/** A form that is wrong, and what to write for it. */
export interface Misspelling {
	readonly wrong: string;
	readonly right: string;
}
