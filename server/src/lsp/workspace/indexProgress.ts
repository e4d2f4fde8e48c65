import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

/** Shows how far the indexing has come: "Indexing articles 12/340", to a client that can show it. A person can call it off there. */
export class IndexProgress {
	readonly #connection: Connection;
	#reporter: Promise<WorkDoneProgressServerReporter> | null = null;
	#percent = 0;
	#isCalledOff = false;

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	get isShown(): boolean {
		return this.#reporter !== null;
	}

	/** Whether a person has called off what is shown. */
	get isCalledOff(): boolean {
		return this.#isCalledOff;
	}

	/** Tells that so many of so many articles are done; the first time, a bar is shown. */
	report(done: number, all: number): void {
		const percent = Math.min(99, Math.floor((done / Math.max(all, 1)) * 100));
		const message = `${done}/${all}`;
		if (!this.#reporter) {
			this.#percent = percent;
			this.#reporter = this.#begin(percent, message);
			return;
		}
		if (percent === this.#percent) return;
		this.#percent = percent;
		void this.#reporter.then((reporter) => reporter.report(percent, message));
	}

	/** Takes the bar away. */
	end(): void {
		void this.#reporter?.then((reporter) => reporter.done());
		this.#reporter = null;
		this.#isCalledOff = false;
	}

	async #begin(percent: number, message: string): Promise<WorkDoneProgressServerReporter> {
		const reporter = await this.#connection.window.createWorkDoneProgress();
		reporter.begin('Indexing articles', percent, message, true);
		reporter.token.onCancellationRequested(() => {
			this.#isCalledOff = true;
		});
		return reporter;
	}
}
