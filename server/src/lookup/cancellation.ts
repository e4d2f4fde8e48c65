import type { AbortSignalLike } from './abortSignal.js';

/** An abort signal with its own trigger. Its listeners must not throw. */
export class Cancellation implements AbortSignalLike {
	readonly #listeners = new Set<() => void>();
	#isAborted = false;

	get aborted(): boolean {
		return this.#isAborted;
	}

	addEventListener(_type: 'abort', listener: () => void): void {
		this.#listeners.add(listener);
	}

	removeEventListener(_type: 'abort', listener: () => void): void {
		this.#listeners.delete(listener);
	}

	/** Tells the listeners, once. */
	abort(): void {
		if (this.#isAborted) return;
		this.#isAborted = true;
		for (const listener of [...this.#listeners]) listener();
		this.#listeners.clear();
	}
}
