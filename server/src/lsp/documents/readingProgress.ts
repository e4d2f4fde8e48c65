import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { OpenDocument } from './openDocument.js';

/** Documents of fewer code units are read before a bar could be seen. */
const SHORTEST = 200_000;

/** Shows how far large documents have been read, to a client that can show it. */
export class ReadingProgress {
	readonly #connection: Connection;
	readonly #bars = new Map<OpenDocument, { percent: number; readonly reporter: Promise<WorkDoneProgressServerReporter> }>();

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	/** Tells how far a document has been read; the first time, a bar is shown. */
	report(document: OpenDocument, offset: number): void {
		if (document.length < SHORTEST) return;
		const percent = Math.min(99, Math.floor((offset / document.length) * 100));
		const bar = this.#bars.get(document);
		if (bar) {
			if (percent - bar.percent < 5) return;
			bar.percent = percent;
			void bar.reporter.then((reporter) => reporter.report(percent));
			return;
		}
		this.#bars.set(document, { percent, reporter: this.#begin(percent) });
	}

	/** Takes a document's bar away. */
	end(document: OpenDocument): void {
		const bar = this.#bars.get(document);
		this.#bars.delete(document);
		void bar?.reporter.then((reporter) => reporter.done());
	}

	async #begin(percent: number): Promise<WorkDoneProgressServerReporter> {
		const reporter = await this.#connection.window.createWorkDoneProgress();
		reporter.begin('Annotating article', percent);
		return reporter;
	}
}
