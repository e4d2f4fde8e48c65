import type { Knowledge, KnowledgeQuery } from './knowledge.js';

/** A source that takes time, such as one on the network. It never rejects: a source that fails, is slow or is aborted knows nothing. */
export interface KnowledgeSource {
	readonly lookUp: (query: KnowledgeQuery, signal: AbortSignalLike) => Promise<Knowledge | null>;
}

/** As much of an `AbortSignal` as a source needs; a pure layer has no other name for it. */
export interface AbortSignalLike {
	readonly aborted: boolean;
	readonly addEventListener: (type: 'abort', listener: () => void) => void;
	readonly removeEventListener: (type: 'abort', listener: () => void) => void;
}
