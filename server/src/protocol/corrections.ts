import type { CueKind } from './cueKind.js';
import type { EntityType } from './entityType.js';
import type { Range } from './position.js';

/** The command of the server (`workspace/executeCommand`) that settles something about an article by hand. Argument: `CorrectParams`; answer: `CorrectResult`. */
export const CORRECT_COMMAND = 'articleAnnotator.server.correct';

export interface CorrectParams {
	readonly uri: string;
	readonly correction: CorrectionRequest;
}

/**
 * What is to be settled. A range is that of the words, as the editor has them. `type`, `date`, `speaker` null: there is none. `form`: what holds for a name wherever the article has it, `standsFor`
 * the fuller name that it is short for, or null for nothing but itself. `remove`: all corrections of the place; `removeRecord`: the one with an id. `reattach`: what
 * the one with an id says is said of these words from now on.
 */
export type SettleRequest =
	| { readonly kind: 'mention'; readonly range: Range; readonly type: EntityType | null }
	| { readonly kind: 'form'; readonly form: string; readonly type?: EntityType | null; readonly standsFor?: string | null }
	| { readonly kind: 'date'; readonly range: Range; readonly date: { readonly type: string; readonly value: string } | null }
	| { readonly kind: 'quote'; readonly range: Range; readonly speaker?: string | null; readonly cueKind?: CueKind }
	| { readonly kind: 'noQuote'; readonly range: Range }
	| { readonly kind: 'speaker'; readonly range: Range; readonly speaker: string | null }
	| { readonly kind: 'remove'; readonly range: Range }
	| { readonly kind: 'removeRecord'; readonly id: string }
	| { readonly kind: 'reattach'; readonly id: string; readonly range: Range };

/** What can be asked for: something to settle, or to take the last step back or do it again. */
export type CorrectionRequest = SettleRequest | { readonly kind: 'undo' } | { readonly kind: 'redo' };

/** What came of it, in a sentence for a person. */
export interface CorrectResult {
	readonly kind: 'done' | 'refused';
	readonly message: string;
}
