/** The stages of the engine that make annotations, as the export and the hovers name them. */
export type Stage = 'blocks' | 'entities' | 'dates' | 'quotes' | 'linking' | 'checks' | 'manual';

/**
 * Invariant: every annotation says why it is there: the stage that made it, and that stage's rule
 * (a short stable name such as `title-before-name`) or `model` where a model decided.
 */
export interface Source {
	readonly stage: Stage;
	readonly rule: string;
}
