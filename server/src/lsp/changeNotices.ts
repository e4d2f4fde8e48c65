import type { OpenDocument } from './documents/openDocument.js';
import type { Scheduler } from './host.js';

/** Tells of changed documents a moment later, once for all the changes that come together. */
export class ChangeNotices {
	readonly #scheduler: Scheduler;
	readonly #tell: (document: OpenDocument) => void;
	readonly #changed = new Set<OpenDocument>();

	/** `tell` must not throw. */
	constructor(scheduler: Scheduler, tell: (document: OpenDocument) => void) {
		this.#scheduler = scheduler;
		this.#tell = tell;
	}

	add(document: OpenDocument): void {
		this.#changed.add(document);
		if (this.#changed.size === 1) void this.#tellSoon();
	}

	async #tellSoon(): Promise<void> {
		await this.#scheduler.pause();
		const changed = [...this.#changed];
		this.#changed.clear();
		for (const document of changed) this.#tell(document);
	}
}
