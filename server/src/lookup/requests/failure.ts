/** Why something could not be asked or was not answered. */
export interface Failure {
	readonly kind: 'failed';
	readonly reason: FailureReason;
	/** For the log, without a name or a text: "status 503", "maxlag". */
	readonly detail: string;
	/** How long the server asks to be left alone, in milliseconds; null where it does not say. */
	readonly retryAfter: number | null;
}

/**
 * `cancelled`: by whoever asked. `busy`: the server wants to be asked later. `refused`: it will never answer this. `garbage`: what came is not what its
 * documents promise. `endpoint`: the setting names none that may be asked.
 */
export type FailureReason = 'cancelled' | 'timeout' | 'network' | 'busy' | 'refused' | 'redirect' | 'tooLarge' | 'garbage' | 'endpoint';

/** A failure of a kind. */
export function failure(reason: FailureReason, detail: string, retryAfter: number | null = null): Failure {
	return { kind: 'failed', reason, detail, retryAfter };
}
