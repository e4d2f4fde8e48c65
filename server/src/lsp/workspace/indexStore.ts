import { articleLine, goneLine, headerLine, isHeader, type KeptArticle, readLine } from '../../workspace/indexFile.js';
import { failureLine, type Log } from '../answer.js';
import type { Files } from '../files.js';

/** Lines that say nothing any more are swept out when there are so many more than articles. */
const MOST_STALE_LINES = 1000;
/** A file is written in pieces of about so many code units. */
const PIECE = 64_000;

/**
 * The index on the disk: a file to which a line is added for each change, and which is written anew when too many of its lines are out of date. A file that is torn or
 * of another version is as good as none. Where it cannot be written, the index lives in memory alone.
 */
export class IndexStore {
	readonly #files: Files;
	readonly #uri: string;
	readonly #log: Log;
	#pending: string[] = [];
	/** How many lines the file has, its header aside; null where it has to be written anew. */
	#lines: number | null = null;
	#isBroken = false;

	/** `folder` is the URI of a folder that is the server's own. */
	constructor(files: Files, folder: string, log: Log) {
		this.#files = files;
		this.#uri = `${folder.replace(/\/$/u, '')}/articles.jsonl`;
		this.#log = log;
	}

	/** What the file says, in steps; nothing of it counts where this throws or the header is of another version. `engine` is asked only where there is a file. */
	async *load(engine: () => string): AsyncGenerator<KeptArticle | { readonly uri: string; readonly gone: true }> {
		const text = await this.#files.read(this.#uri);
		if (text === null || !isHeader(text.slice(0, text.indexOf('\n')), engine())) return;
		let lines = 0;
		for (let start = text.indexOf('\n') + 1, end = text.indexOf('\n', start); end >= 0; start = end + 1, end = text.indexOf('\n', start)) {
			yield readLine(text.slice(start, end));
			lines++;
		}
		// What stands behind the last line end is a line that a crash has cut short: the next would be added to it.
		this.#lines = text.endsWith('\n') ? lines : null;
	}

	/** Notes that an article is another one now. */
	put(article: KeptArticle): void {
		this.#pending.push(articleLine(article));
	}

	/** Notes that an article is gone. */
	drop(uri: string): void {
		this.#pending.push(goneLine(uri));
	}

	/** Writes down what was noted: `live` is all there is to keep, `count` how many. */
	async flush(engine: string, count: number, live: () => Iterable<KeptArticle>): Promise<void> {
		if (this.#isBroken || this.#pending.length === 0) return;
		const pending = this.#pending;
		this.#pending = [];
		try {
			const isLean = this.#lines !== null && this.#lines + pending.length <= 2 * count + MOST_STALE_LINES;
			if (isLean) await this.#files.append(this.#uri, pending.join(''));
			else await this.#files.write(this.#uri, inPieces(engine, live()));
			this.#lines = isLean ? (this.#lines ?? 0) + pending.length : count;
		} catch (error) {
			this.#isBroken = true;
			this.#log(failureLine('index', error));
		}
	}
}

function* inPieces(engine: string, articles: Iterable<KeptArticle>): Generator<string> {
	let piece = headerLine(engine);
	for (const article of articles) {
		piece += articleLine(article);
		if (piece.length < PIECE) continue;
		yield piece;
		piece = '';
	}
	if (piece !== '') yield piece;
}
