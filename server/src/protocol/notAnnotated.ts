/** Why a document has no annotations. `closed`: the server has no such document open, and was given no text; `failed`: a fault of ours, which the log names. */
export type NotAnnotatedReason = 'disabled' | 'language' | 'scheme' | 'excluded' | 'tooLarge' | 'closed' | 'failed';

/** The answer about a document that is left alone. */
export interface NotAnnotated {
	readonly kind: 'notAnnotated';
	readonly reason: NotAnnotatedReason;
	/** One sentence for a reader, which names the setting that decides: "The file is excluded by the setting articleAnnotator.exclude." */
	readonly message: string;
}
