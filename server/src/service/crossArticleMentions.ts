import type { KnowledgeQuery } from '../knowledge/knowledge.js';

/**
 * Which other articles of the workspace name an entity: what the workspace's index knows by now, the most mentions first. Answers at once.
 * `also`: names that it is known to go by, whatever the articles say.
 */
export type CrossArticleMentions = (uri: string, query: KnowledgeQuery, also: readonly string[]) => readonly OtherArticle[];

/** Another article that names an entity. */
export interface OtherArticle {
	readonly uri: string;
	/** What to call it: its path in the workspace folder. */
	readonly path: string;
	readonly mentions: number;
	/** The line of the first mention, from zero. */
	readonly line: number;
	/** What the article says that it is, and in which line, from zero; null where it says nothing. */
	readonly role: { readonly text: string; readonly line: number } | null;
}
