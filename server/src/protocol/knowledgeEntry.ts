import type { EntityType } from './entityType.js';
import type { Position, Range } from './position.js';

/** Client to server: how the knowledge base of a folder is to be changed so that it has the entity at a place. */
export const KNOWLEDGE_ENTRY_REQUEST = 'articleAnnotator/knowledgeEntry';

export interface KnowledgeEntryParams {
	/** The article, which has to be open, and a place in it. */
	readonly uri: string;
	readonly position: Position;
	/** Words that a person says are a name, and of what type: these are added, not the entity at the place. */
	readonly named?: { readonly name: string; readonly type: EntityType };
	/** The knowledge base's file as it is to be edited; its text is empty where it is yet to be made. */
	readonly file: { readonly uri: string; readonly text: string };
}

/** `known`: the entity is there already. `unreadable`: the file is no list, so that nothing can be added. `nothing`: there is no name at the place. */
export type KnowledgeEntryResult =
	| {
			readonly kind: 'added';
			readonly name: string;
			readonly edit: { readonly range: Range; readonly newText: string };
			readonly at: Position;
	  }
	| { readonly kind: 'known'; readonly name: string; readonly at: Position }
	| { readonly kind: 'unreadable' }
	| { readonly kind: 'nothing' };
