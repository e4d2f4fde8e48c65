import type { CueKind, EntityType, QuoteKind, TimexType } from '../engine/index.js';
import type { Target } from './target.js';

/** One thing that a person has settled about an article, as the sidecar file keeps it. What it means is `Corrections` of the engine's to say. */
export interface SidecarRecord {
	/** Unique in its file, and the same for as long as the record lives. */
	readonly id: string;
	readonly said: Said;
	/** Members that this version does not know (`creator`, `comment`): kept as they are. */
	readonly others: Readonly<Record<string, unknown>>;
}

/** What a record says. A value that is null says that there is none; one that is left out leaves the matter to the tagger. */
export type Said =
	| { readonly kind: 'mention'; readonly target: Target; readonly type: EntityType | null }
	| { readonly kind: 'form'; readonly form: string; readonly type?: EntityType | null; readonly standsFor?: string | null }
	| { readonly kind: 'date'; readonly target: Target; readonly date: { readonly type: TimexType; readonly value: string } | null }
	| { readonly kind: 'quote'; readonly target: Target; readonly quote?: SaidQuote | null; readonly speaker?: SaidSpeaker | null };

/** A quote set by hand. */
export interface SaidQuote {
	readonly kind: QuoteKind;
	readonly content: readonly Target[];
	readonly cue: Target | null;
	readonly cueKind: CueKind | null;
}

/** A speaker set by hand: words of the article, a name, or both. */
export interface SaidSpeaker {
	readonly target: Target | null;
	readonly name: string | null;
}
