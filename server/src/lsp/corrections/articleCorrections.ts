import { applyChange, changeBetween, mergeRecords } from '../../sidecar/mergeRecords.js';
import { EMPTY_SIDECAR, readSidecar, type Sidecar, type SidecarProblem } from '../../sidecar/readSidecar.js';
import type { SidecarRecord } from '../../sidecar/sidecarRecord.js';
import { writeSidecar } from '../../sidecar/writeSidecar.js';
import { fileName } from '../fileName.js';
import type { Files } from '../files.js';
import type { StepHistory } from './stepHistory.js';

/** What people have settled about one article, in step with its sidecar file, with what can be undone. */
export class ArticleCorrections {
	readonly #files: Files;
	readonly #placeOf: () => Promise<string>;
	#uri: string | null = null;
	/** The file as it was last read or written. */
	#text: string | null = null;
	#onDisk: Sidecar = EMPTY_SIDECAR;
	#records: readonly SidecarRecord[] = [];
	readonly #history: StepHistory;
	/** Reads and writes come one after the other. */
	#last: Promise<unknown> = Promise.resolve();

	/** `placeOf` gives the URI of the sidecar file, which can be another one each time. */
	constructor(files: Files, placeOf: () => Promise<string>, history: StepHistory) {
		this.#files = files;
		this.#placeOf = placeOf;
		this.#history = history;
	}

	/** Of the sidecar file as it was last read; null before. */
	get uri(): string | null {
		return this.#uri;
	}

	/** Whether there is a sidecar file, as far as it was last looked at. */
	get isKept(): boolean {
		return this.#text !== null;
	}

	get records(): readonly SidecarRecord[] {
		return this.#records;
	}

	/** What is wrong in the file; while anything is, nothing is written to it. */
	get problems(): readonly SidecarProblem[] {
		return this.#onDisk.problems;
	}

	/** Reads the file again. Says whether it holds other records than before. */
	read(): Promise<boolean> {
		return this.#inTurn(() => this.#readNow());
	}

	/** Replaces the records, as one step that can be undone. */
	change(to: (records: readonly SidecarRecord[]) => readonly SidecarRecord[]): Promise<void> {
		return this.#inTurn(async () => {
			await this.#readNow();
			const before = this.#records;
			const after = to(before);
			await this.#write(after);
			this.#history.add(changeBetween(before, after));
		});
	}

	/** Takes the last step back, or does it again, and nothing that others have done meanwhile. Says whether there was one. */
	step(direction: 'undo' | 'redo'): Promise<boolean> {
		return this.#inTurn(async () => {
			await this.#readNow();
			const change = this.#history.next(direction);
			if (!change) return false;
			await this.#write(applyChange(this.#records, change));
			this.#history.done(direction);
			return true;
		});
	}

	/**
	 * Puts the records that now have other words or another context in place of those with the same ids; not of those that turn out to have been changed since this was called, which say something
	 * else. No step of its own: nothing is said otherwise.
	 */
	refresh(renewed: readonly SidecarRecord[]): Promise<void> {
		const known = this.#records;
		return this.#inTurn(async () => {
			await this.#readNow();
			const changed = new Set(changeBetween(known, this.#records).after.map(({ id }) => id));
			const byId = new Map(renewed.filter(({ id }) => !changed.has(id)).map((record) => [record.id, record]));
			if (byId.size > 0) await this.#write(this.#records.map((record) => byId.get(record.id) ?? record));
		});
	}

	async #readNow(): Promise<boolean> {
		const uri = await this.#placeOf();
		const text = await this.#textOf(uri);
		const isSamePlace = uri === this.#uri;
		if (isSamePlace && text === this.#text) return false;
		// A file that another has made, or deleted, since it was last looked at is no longer ours.
		if (isSamePlace && (text === null || this.#text === null)) this.#history.maker = 'others';
		if (!isSamePlace) {
			// Everything that was settled is in the file that it was read of: nothing goes from there to another.
			this.#onDisk = EMPTY_SIDECAR;
			this.#records = [];
		}
		this.#uri = uri;
		const now = text === null ? EMPTY_SIDECAR : readSidecar(text);
		// What cannot be read of the file for now (a merge that is not finished) is not gone.
		const theirs = now.problems.length > 0 ? mergeRecords([], this.#records, now.records) : now.records;
		this.#records = mergeRecords(this.#onDisk.records, this.#records, theirs);
		this.#text = text;
		this.#onDisk = now;
		return true;
	}

	/** The text of a file; null where there is none. One that is there and cannot be read is as one that holds nothing: a problem, so that what it says is neither gone nor written over. */
	async #textOf(uri: string): Promise<string | null> {
		return (await this.#files.read(uri)) ?? ((await this.#files.stat(uri)) && '');
	}

	/** Rejects where the file cannot be written, or could not be read again, as with a type that nothing has; everything is then as it was. */
	async #write(records: readonly SidecarRecord[]): Promise<void> {
		const [problem] = this.problems;
		const uri = this.#uri;
		if (uri === null) throw new Error('It is not known where the sidecar file lies.');
		if (problem) throw new Error(`${fileName(uri)}, line ${problem.line}: ${problem.message}`);
		const sidecar: Sidecar = { ...this.#onDisk, records };
		const text = writeSidecar(sidecar);
		const [flaw] = readSidecar(text).problems;
		if (flaw) throw new Error(flaw.message);
		const isGone = isEmpty(sidecar) && (await this.#vanish(uri));
		if (!isGone && text !== this.#text) {
			await this.#files.write(uri, text);
			if (this.#text === null) this.#history.maker = 'us';
		}
		this.#text = isGone ? null : text;
		this.#onDisk = sidecar;
		this.#records = records;
	}

	/**
	 * Has a file that would hold nothing be gone where it was made here: under version control, settling something and undoing it leaves no trace. Says whether there is no file; one that was
	 * there before stays, and so does one that a client or a disk cannot delete.
	 */
	async #vanish(uri: string): Promise<boolean> {
		if (this.#text === null) return true;
		if (this.#history.maker === 'others') return false;
		return this.#files.delete(uri).then(
			() => true,
			() => false,
		);
	}

	#inTurn<T>(task: () => Promise<T>): Promise<T> {
		const turn = this.#last.then(task, task);
		this.#last = turn.catch(() => {});
		return turn;
	}
}

function isEmpty({ records, others }: Sidecar): boolean {
	return records.length === 0 && Object.keys(others).length === 0;
}
