import type { Span } from '../../engine/index.js';

/** What is wrong with a place in the knowledge base's file. Everything else in the file is used all the same. */
export interface EntryProblem extends Span {
	readonly code: ProblemCode;
	readonly message: string;
	/** `error`: something in the file does not count; `warning`: it may not do what its writer meant. */
	readonly severity: 'error' | 'warning';
}

export type ProblemCode =
	| 'syntax'
	| 'not-a-list'
	| 'not-an-entity'
	| 'unknown-key'
	| 'missing-name'
	| 'wrong-value'
	| 'unknown-type'
	| 'duplicate-name'
	| 'too-large';
