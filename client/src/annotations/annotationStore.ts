import { CancellationTokenSource, type Disposable, EventEmitter } from 'vscode';
import type { AnnotationsResult } from '../../../server/src/protocol/annotations.js';

/** Asks the server; rejects when the request is cancelled or fails. */
export type RequestAnnotations = (uri: string, source: CancellationTokenSource) => Promise<AnnotationsResult>;

interface Pending {
	readonly source: CancellationTokenSource;
	readonly answer: Promise<AnnotationsResult | undefined>;
}

/** The shortest and the longest wait after a change, in milliseconds; between them it is twice what the last answer took. */
const SHORTEST_WAIT = 80;
const LONGEST_WAIT = 1500;

/**
 * The newest annotations of each document, for all that shows them. A newer question cancels the one before, and an answer to an older question is dropped.
 */
export class AnnotationStore implements Disposable {
	readonly #request: RequestAnnotations;
	readonly #report: (error: unknown) => void;
	readonly #answers = new Map<string, AnnotationsResult>();
	readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
	readonly #pending = new Map<string, Pending>();
	readonly #changes = new EventEmitter<string>();
	#wait = SHORTEST_WAIT;

	/** Fires with the URI of a document whose annotations are new or gone. */
	readonly onDidChange = this.#changes.event;

	constructor(request: RequestAnnotations, report: (error: unknown) => void) {
		this.#request = request;
		this.#report = report;
	}

	/** The last answer, if there was one. */
	get(uri: string): AnnotationsResult | undefined {
		return this.#answers.get(uri);
	}

	/** Asks the server now; where a newer question takes the place of this one, its answer is waited for. Rejects when the server cannot answer. */
	async fresh(uri: string): Promise<AnnotationsResult> {
		let answer = await this.#ask(uri);
		for (let newer = this.#pending.get(uri); !answer && newer; newer = this.#pending.get(uri)) answer = await newer.answer;
		return answer ?? this.get(uri) ?? this.#request(uri, new CancellationTokenSource());
	}

	/** Asks soon: changes that follow close upon one another make one question. */
	schedule(uri: string): void {
		clearTimeout(this.#timers.get(uri));
		const timer = setTimeout(() => {
			this.#timers.delete(uri);
			void this.#ask(uri);
		}, this.#wait);
		this.#timers.set(uri, timer);
	}

	/** Asks unless an answer is there or on its way. */
	want(uri: string): void {
		if (!this.#answers.has(uri) && !this.#pending.has(uri) && !this.#timers.has(uri)) void this.#ask(uri);
	}

	forget(uri: string): void {
		clearTimeout(this.#timers.get(uri));
		this.#timers.delete(uri);
		this.#pending.get(uri)?.source.cancel();
		this.#pending.delete(uri);
		if (this.#answers.delete(uri)) this.#changes.fire(uri);
	}

	/** The documents that there are answers or open questions for. */
	uris(): readonly string[] {
		return [...new Set([...this.#answers.keys(), ...this.#pending.keys(), ...this.#timers.keys()])];
	}

	dispose(): void {
		for (const uri of this.uris()) this.forget(uri);
		this.#changes.dispose();
	}

	#ask(uri: string): Promise<AnnotationsResult | undefined> {
		this.#pending.get(uri)?.source.cancel();
		const source = new CancellationTokenSource();
		const answer = this.#answer(uri, source);
		this.#pending.set(uri, { source, answer });
		return answer;
	}

	/** Undefined where the answer failed or a newer question took its place. */
	async #answer(uri: string, source: CancellationTokenSource): Promise<AnnotationsResult | undefined> {
		const asked = Date.now();
		try {
			const answer = await this.#request(uri, source);
			if (source.token.isCancellationRequested) return undefined;
			this.#wait = Math.min(LONGEST_WAIT, Math.max(SHORTEST_WAIT, 2 * (Date.now() - asked)));
			this.#answers.set(uri, answer);
			this.#changes.fire(uri);
			return answer;
		} catch (error) {
			if (!source.token.isCancellationRequested) this.#report(error);
			return undefined;
		} finally {
			if (this.#pending.get(uri)?.source === source) this.#pending.delete(uri);
			source.dispose();
		}
	}
}
