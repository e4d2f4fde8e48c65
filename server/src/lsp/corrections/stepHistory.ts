import type { RecordChange } from '../../sidecar/mergeRecords.js';
import { isIn, moved } from '../../sidecar/sidecarPlace.js';
import type { Renaming } from './sidecarMoves.js';

/** So many steps of an article can be undone. */
const MOST_STEPS = 200;

/** The steps of so many articles are remembered, of those that were open last. */
const MOST_ARTICLES = 100;

/** What can be undone and done again of one article. */
export class StepHistory {
	#undo: RecordChange[] = [];
	#redo: RecordChange[] = [];
	/** Who has made the sidecar file, as far as is known: a step of this history, or somebody else. */
	maker: 'us' | 'others' = 'others';

	/** Takes a new step; those that were undone cannot be done again. One that changes nothing, as when the same is said twice, is none. */
	add(step: RecordChange): void {
		if (step.before.length === 0 && step.after.length === 0) return;
		this.#undo = [...this.#undo.slice(-MOST_STEPS + 1), step];
		this.#redo = [];
	}

	/** The change that undoes the last step, or does the one undone last again; undefined where there is none. */
	next(direction: 'undo' | 'redo'): RecordChange | undefined {
		if (direction === 'redo') return this.#redo.at(-1);
		const step = this.#undo.at(-1);
		return step && { before: step.after, after: step.before };
	}

	/** Notes that this change has been made. */
	done(direction: 'undo' | 'redo'): void {
		const [from, to] = direction === 'undo' ? [this.#undo, this.#redo] : [this.#redo, this.#undo];
		const step = from.pop();
		if (step) to.push(step);
	}
}

/** The steps of articles, which outlive their being closed, and go with them when they are renamed. */
export class StepHistories {
	readonly #byUri = new Map<string, StepHistory>();

	/** The steps of an article, which was opened. */
	of(uri: string): StepHistory {
		const history = this.#byUri.get(uri) ?? new StepHistory();
		this.#byUri.delete(uri);
		this.#byUri.set(uri, history);
		const [oldest] = this.#byUri.keys();
		if (this.#byUri.size > MOST_ARTICLES && oldest !== undefined) this.#byUri.delete(oldest);
		return history;
	}

	/** Follows articles, and folders of articles, to their new names. */
	rename(renamings: readonly Renaming[]): void {
		for (const { oldUri, newUri } of renamings)
			for (const [uri, history] of [...this.#byUri]) {
				if (uri !== oldUri && !isIn(uri, oldUri)) continue;
				this.#byUri.delete(uri);
				this.#byUri.set(uri === oldUri ? newUri : moved(uri, oldUri, newUri), history);
			}
	}
}
