import type { Failure } from './failure.js';

/** How long the first failure keeps us from asking again, and the most that failures in a row do, in milliseconds. */
const FIRST = 5_000;
const MOST = 600_000;

/**
 * Keeps us from asking a server that fails or is busy: after each failure in a row twice as long as after the one before, and never shorter than the
 * server wants. A hover is then answered without it; nothing is tried again by itself.
 */
export class BackOff {
	#failures = 0;
	#until = Number.NEGATIVE_INFINITY;

	/** Whether nothing may be asked at a time (milliseconds since 1970). */
	isHolding(now: number): boolean {
		return now < this.#until;
	}

	/** How long nothing more may be asked, in milliseconds. */
	remaining(now: number): number {
		return Math.max(0, this.#until - now);
	}

	succeed(): void {
		this.#failures = 0;
		this.#until = Number.NEGATIVE_INFINITY;
	}

	fail({ reason, retryAfter }: Failure, now: number): void {
		// What was cancelled says nothing about the server, and a request that is wrong for good says nothing about the next.
		if (reason === 'cancelled' || reason === 'endpoint') return;
		const own = Math.min(FIRST * 2 ** Math.min(this.#failures, 30), MOST);
		this.#failures++;
		this.#until = now + Math.max(own, retryAfter ?? 0);
	}
}
