import { failureLine, type Log } from '../answer.js';
import type { Scheduler } from '../host.js';
import type { OpenDocument } from './openDocument.js';

/** Reading goes on for so many milliseconds before messages have their turn. */
const SLICE = 8;

/** What is to be told while documents are read. */
export interface ReaderEvents {
	readonly onProgress: (document: OpenDocument, offset: number) => void;
	/** The document has been read, or cannot be, or need not be any more. */
	readonly onEnd: (document: OpenDocument) => void;
}

/** Reads documents in slices, the one that was last asked for first. */
export class Reader {
	readonly #scheduler: Scheduler;
	readonly #log: Log;
	readonly #events: ReaderEvents;
	readonly #queue = new Set<OpenDocument>();
	#isRunning = false;
	#touches = 0;

	constructor(scheduler: Scheduler, log: Log, events: ReaderEvents) {
		this.#scheduler = scheduler;
		this.#log = log;
		this.#events = events;
	}

	/** Has a document read. */
	add(document: OpenDocument): void {
		this.#queue.add(document);
		if (!this.#isRunning) void this.#run();
	}

	/** Puts a document before all others. */
	touch(document: OpenDocument): void {
		document.priority = ++this.#touches;
	}

	/** Drops a document that was closed. */
	drop(document: OpenDocument): void {
		if (this.#queue.delete(document)) this.#events.onEnd(document);
	}

	async #run(): Promise<void> {
		this.#isRunning = true;
		for (let next = this.#next(); next; next = this.#next()) {
			// The pause comes first, so that what arrived together with the document is known before work begins.
			await this.#scheduler.pause();
			const document = this.#next() ?? next;
			if (!this.#queue.has(document)) continue;
			const offset = this.#readSlice(document);
			if (offset !== null) this.#events.onProgress(document, offset);
			else if (this.#queue.delete(document)) this.#events.onEnd(document);
		}
		this.#isRunning = false;
	}

	#next(): OpenDocument | undefined {
		let next: OpenDocument | undefined;
		for (const document of this.#queue) if (!next || document.priority > next.priority) next = document;
		return next;
	}

	/** Where the reading has come to; null at its end. */
	#readSlice(document: OpenDocument): number | null {
		const end = this.#scheduler.now() + SLICE;
		try {
			let offset = document.step();
			while (offset !== null && this.#scheduler.now() < end) offset = document.step();
			return offset;
		} catch (error) {
			this.#log(failureLine('annotate', error));
			document.refuse({ kind: 'notAnnotated', reason: 'failed', message: 'The file could not be annotated.' });
			return null;
		}
	}
}
