import { type AnnotateOptions, annotateInSteps, type Engine } from '../../engine/index.js';
import type { ArticleSummary } from '../../workspace/articleSummary.js';
import { summarizeInSteps } from '../../workspace/summarize.js';
import type { OpenDocument } from '../documents/openDocument.js';
import type { Scheduler } from '../host.js';

/** So many milliseconds are worked before others have their turn. */
const SLICE = 8;

/** Annotates articles in the background, in slices: messages come before it, and documents that a person has opened. */
export class ArticleReader {
	readonly #engine: Engine;
	readonly #scheduler: Scheduler;
	readonly #open: () => readonly OpenDocument[];
	#end = 0;
	#isStopped = false;

	constructor(engine: Engine, scheduler: Scheduler, open: () => readonly OpenDocument[]) {
		this.#engine = engine;
		this.#scheduler = scheduler;
		this.#open = open;
	}

	get isStopped(): boolean {
		return this.#isStopped;
	}

	/** Lets go of everything that is still going on. */
	stop(): void {
		this.#isStopped = true;
	}

	/** The summary of a text; null where the reader was stopped before it was there. */
	async read(text: string, options: AnnotateOptions): Promise<ArticleSummary | null> {
		const article = await this.take(annotateInSteps(this.#engine, text, options));
		return article && this.take(summarizeInSteps(article));
	}

	/** Takes steps to their end; null where the reader was stopped before. */
	async take<Result>(steps: Generator<unknown, Result>): Promise<Result | null> {
		for (;;) {
			const step = steps.next();
			if (step.done) return step.value;
			await this.giveWay();
			if (this.#isStopped) return null;
		}
	}

	/** Lets others have their turn, where they have not had it for a while. */
	async giveWay(): Promise<void> {
		if (this.#scheduler.now() < this.#end) return;
		await this.#scheduler.pause();
		for (const document of this.#open()) if (document.state === 'reading' && !this.#isStopped) await document.settled;
		this.#end = this.#scheduler.now() + SLICE;
	}
}
