import type { Article } from '../../engine/index.js';
import { summarizeInSteps } from '../../workspace/summarize.js';
import type { WorkspaceIndex } from '../../workspace/workspaceIndex.js';
import { failureLine, type Log } from '../answer.js';
import type { OpenDocument } from '../documents/openDocument.js';
import type { ArticleReader } from './articleReader.js';
import { canonicalUri } from './canonicalUri.js';

/** A document of fewer code units is read to its end before one would notice. */
const LARGE = 32_000;

/** Keeps the index in step with the texts of open documents, which count before those on the disk. */
export class OpenArticles {
	readonly #index: WorkspaceIndex;
	readonly #reader: ArticleReader;
	readonly #open: () => readonly OpenDocument[];
	readonly #log: Log;
	/** The article of each that the index has. */
	readonly #known = new Map<string, Article>();

	constructor(index: WorkspaceIndex, reader: ArticleReader, open: () => readonly OpenDocument[], log: Log) {
		this.#index = index;
		this.#reader = reader;
		this.#open = open;
		this.#log = log;
	}

	/** The open document of a URI, however that is written. */
	find(uri: string): OpenDocument | undefined {
		return this.#open().find((document) => document.text.uri === uri || canonicalUri(document.text.uri) === uri);
	}

	/** Puts what open documents say now into the index, of all but one. Where a large document is still being read, the index has what it had. */
	async bringIn(except: string | null): Promise<void> {
		for (const document of this.#open()) {
			if (document.text.uri === except) continue;
			if (document.length <= LARGE) await document.settled;
			const uri = canonicalUri(document.text.uri);
			if (document.state === 'refused') this.forget(uri);
			const article = articleOf(document, this.#log);
			if (!article || this.#known.get(uri) === article) continue;
			const summary = await this.#reader.take(summarizeInSteps(article));
			if (!summary || !this.#open().includes(document)) continue;
			this.#known.set(uri, article);
			this.#index.set({ uri, content: '', options: '', summary });
		}
	}

	/** Takes the text of a document out of the index. */
	forget(uri: string): void {
		if (!this.#known.delete(uri)) return;
		this.#index.remove(uri);
	}
}

/** The article of a document that has been read; null of any other, and where the engine fails, which is told. */
function articleOf(document: OpenDocument, log: Log): Article | null {
	try {
		return document.article;
	} catch (error) {
		log(failureLine('index', error));
		return null;
	}
}
