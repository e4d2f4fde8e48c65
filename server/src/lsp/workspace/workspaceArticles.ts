import type { CancellationToken } from 'vscode-languageserver';
import type { Engine } from '../../engine/index.js';
import { sha256 } from '../../formats/sha256.js';
import type { EntryNames } from '../../knowledge/entries/entryIndex.js';
import { languageOf } from '../../protocol/articleFiles.js';
import type { Settings } from '../../protocol/settings.js';
import type { KeptArticle } from '../../workspace/indexFile.js';
import { WorkspaceIndex } from '../../workspace/workspaceIndex.js';
import { failureLine, type Log, orCancelled } from '../answer.js';
import type { SidecarPlaces } from '../corrections/sidecarPlaces.js';
import { withSettled } from '../corrections/withSettled.js';
import type { DocumentStore } from '../documents/documentStore.js';
import { sizeRefusalOf } from '../documents/refusal.js';
import type { FileStamp, Files } from '../files.js';
import type { Scheduler } from '../host.js';
import { annotateOptions } from '../settings/annotateOptions.js';
import { ancestorsOf } from './ancestorsOf.js';
import { ArticleReader } from './articleReader.js';
import { Candidates, isTooLarge } from './candidates.js';
import { canonicalUri } from './canonicalUri.js';
import type { IndexProgress } from './indexProgress.js';
import { IndexStore } from './indexStore.js';
import { OpenArticles } from './openArticles.js';
import { OptionKeys } from './optionKeys.js';

/** So many articles are indexed at most, and so many mentions, some 400 MB of memory: those of 10,000 articles of 5 kB that name few of the same, or of more short ones. */
const MOST_ARTICLES = 20_000;
const MOST_MENTIONS = 600_000;
/** Of more changed files than this, a request does not wait until they are read. */
const MOST_URGENT = 20;

/** What the index asks of its surroundings. */
export interface WorkspacePorts {
	readonly engine: Engine;
	readonly version: string;
	readonly files: Files;
	readonly places: SidecarPlaces;
	readonly scheduler: Scheduler;
	readonly log: Log;
	readonly documents: DocumentStore;
	readonly folders: () => readonly string[];
	readonly settingsOf: (uri: string) => Promise<Settings>;
	/** The names of the knowledge base that holds for a file. */
	readonly namesOf: (uri: string) => Promise<EntryNames>;
	readonly progress: IndexProgress;
	/** The URI of a folder for the index's file; null where it lives in memory alone. */
	readonly storage: string | null;
}

/** The index of the workspace's articles, kept current in the background. */
export class WorkspaceArticles {
	readonly #ports: WorkspacePorts;
	readonly #index = new WorkspaceIndex();
	readonly #reader: ArticleReader;
	readonly #open: OpenArticles;
	readonly #candidates: Candidates;
	readonly #store: IndexStore | null;
	/** Of the articles that were read from files: how the file was. */
	readonly #stamps = new Map<string, FileStamp>();
	/** Files of which a person waits to hear, and those that can wait, the next one last. */
	readonly #urgent = new Set<string>();
	#backlog: string[] = [];
	#backlogSize = 0;
	readonly #optionKeys = new OptionKeys();
	#isScanDue = false;
	#isReadingUrgent = false;
	#loaded: Promise<void> = Promise.resolve();
	#work: Promise<void> | null = null;
	#whenQuiet: (() => void)[] = [];

	constructor(ports: WorkspacePorts) {
		const { engine, scheduler, documents, files, folders, settingsOf, storage, log } = ports;
		this.#ports = ports;
		this.#reader = new ArticleReader(engine, scheduler, () => documents.all());
		this.#open = new OpenArticles(this.#index, this.#reader, () => documents.all(), log);
		this.#candidates = new Candidates(files, folders, settingsOf);
		this.#store = storage === null ? null : new IndexStore(files, storage, log);
	}

	/** Begins to index, with what is on the disk from the last time. */
	start(): void {
		this.#isScanDue = true;
		this.#loaded = this.#load();
		this.#begin();
	}

	/** Looks through all folders again: settings or folders are others now. */
	rescan(): void {
		this.#isScanDue = true;
		this.#begin();
	}

	/** Looks at files again that were made, changed, closed or deleted, or are to be read otherwise. */
	look(uris: readonly string[]): void {
		if (uris.length > MOST_URGENT) this.#isScanDue = true;
		else for (const uri of uris) this.#urgent.add(canonicalUri(uri));
		this.#begin();
	}

	/** A document was closed: its file counts again. */
	closed(uri: string): void {
		this.#open.forget(canonicalUri(uri));
		this.look([uri]);
	}

	/** Takes out what lies in folders that are gone. */
	foldersGone(uris: readonly string[]): void {
		const gone = new Set(uris.map(canonicalUri));
		const lost = [...this.#index.articles()].filter(({ uri }) => ancestorsOf(uri).some((folder) => gone.has(folder)));
		if (lost.length > 0) this.look(lost.map(({ uri }) => uri));
	}

	/** Ends at once; what was noted last may be written yet. */
	async stop(): Promise<void> {
		this.#reader.stop();
		this.#backlog = [];
		this.#urgent.clear();
		await this.#work;
	}

	/** The index as it is now, for an answer that cannot wait. */
	get index(): WorkspaceIndex {
		return this.#index;
	}

	/** The index with what open documents say now (all but one, where that is of no matter) and files that changed lately; not all of a workspace that is still being read. */
	async current(token: CancellationToken, except: string | null = null): Promise<WorkspaceIndex> {
		await orCancelled(this.#loaded, token);
		const isBusy = this.#urgent.size > 0 || this.#isReadingUrgent;
		if (isBusy && this.#urgent.size <= MOST_URGENT) await orCancelled(this.#quiet(), token);
		await orCancelled(this.#open.bringIn(except), token);
		return this.#index;
	}

	#quiet(): Promise<void> {
		return new Promise((resolve) => this.#whenQuiet.push(resolve));
	}

	#begin(): void {
		if (this.#reader.isStopped || this.#work) return;
		this.#work = this.#run().catch((error) => this.#ports.log(failureLine('index', error)));
	}

	async #run(): Promise<void> {
		try {
			await this.#loaded;
			while (!this.#reader.isStopped) {
				const [urgent] = this.#urgent;
				if (urgent !== undefined) await this.#readUrgent(urgent);
				else if (this.#isScanDue) await this.#scan();
				else if (this.#backlog.length > 0) await this.#readNext();
				else break;
			}
			await this.#flush();
		} finally {
			this.#work = null;
			this.#ports.progress.end();
			this.#becomeQuiet();
		}
		if (this.#urgent.size > 0 || this.#isScanDue) this.#begin();
	}

	#becomeQuiet(): void {
		for (const resolve of this.#whenQuiet.splice(0)) resolve();
	}

	async #readUrgent(uri: string): Promise<void> {
		this.#urgent.delete(uri);
		this.#isReadingUrgent = true;
		await this.#refresh(uri);
		this.#isReadingUrgent = false;
		if (this.#urgent.size === 0) this.#becomeQuiet();
	}

	async #readNext(): Promise<void> {
		const { progress } = this.#ports;
		const uri = this.#backlog.pop();
		const outcome = uri === undefined ? 'same' : await this.#refresh(uri);
		if (outcome === 'changed' || progress.isShown) progress.report(this.#backlogSize - this.#backlog.length, this.#backlogSize);
		const isFull = this.#index.mentions > MOST_MENTIONS && this.#backlog.length > 0;
		if (isFull) this.#ports.log(`The index is full: ${this.#backlog.length} articles are left out.`);
		if (isFull || progress.isCalledOff) this.#backlog = [];
		if (this.#backlog.length === 0) progress.end();
	}

	/** Takes out what is no article any more, and lists what is to be read: the neighbours of open documents first. */
	async #scan(): Promise<void> {
		this.#isScanDue = false;
		const found = await this.#candidates.all(MOST_ARTICLES);
		for (const { uri } of [...this.#index.articles()]) if (!found.has(uri) && !this.#open.find(uri)) this.#remove(uri);
		const near = new Set(this.#ports.documents.all().map(({ text }) => ancestorsOf(canonicalUri(text.uri))[0]));
		const isNear = (uri: string) => near.has(ancestorsOf(uri)[0]);
		const ordered = [...found].sort().reverse();
		this.#backlog = [...ordered.filter((uri) => !isNear(uri)), ...ordered.filter(isNear)];
		this.#backlogSize = this.#backlog.length;
	}

	/** Brings the index into step with a file. One that cannot be read for a fault of ours keeps no other from it. */
	async #refresh(uri: string): Promise<'changed' | 'same'> {
		try {
			return await this.#readFile(uri);
		} catch (error) {
			this.#ports.log(failureLine('index', error));
			return this.#remove(uri);
		}
	}

	/** A file that has not been touched since it was read, and is to be read no other way, is not read. */
	async #readFile(uri: string): Promise<'changed' | 'same'> {
		const { files, places, documents, namesOf } = this.#ports;
		await this.#reader.giveWay();
		if (this.#open.find(uri)) return 'same';
		const settings = await this.#candidates.settingsOf(uri);
		const stamp = settings && (await files.stat(uri));
		if (!settings || !stamp || isTooLarge(stamp.size, settings)) return this.#remove(uri);
		const languageId = languageOf(uri);
		const names = await namesOf(uri);
		const options = annotateOptions(languageId, settings, documents.publicationDate(uri), names);
		const settled = await files.read(await places.sidecarOf(uri));
		const optionsKey = sha256(`${this.#storeKey()} ${this.#optionKeys.of(options, { settings, names, languageId })} ${settled ?? ''}`);
		const known = this.#index.get(uri);
		const isSame = known?.options === optionsKey;
		if (isSame && sameStamp(this.#stamps.get(uri), stamp)) return 'same';
		const text = await files.read(uri);
		if (text === null || sizeRefusalOf(text.length, settings)) return this.#remove(uri);
		const content = sha256(text);
		const summary =
			isSame && known.content === content ? known.summary : await this.#reader.read(text, withSettled(options, text, settled));
		if (!summary || this.#open.find(uri)) return 'same';
		this.#stamps.set(uri, stamp);
		this.#index.set({ uri, content, options: optionsKey, summary });
		this.#store?.put({ uri, content, options: optionsKey, summary, file: stamp });
		return 'changed';
	}

	#remove(uri: string): 'same' {
		this.#index.remove(uri);
		if (this.#stamps.delete(uri)) this.#store?.drop(uri);
		return 'same';
	}

	async #load(): Promise<void> {
		try {
			for await (const kept of this.#store?.load(() => this.#storeKey()) ?? []) {
				await this.#reader.giveWay();
				if (this.#open.find(kept.uri)) continue;
				if ('gone' in kept) this.#forget(kept.uri);
				else this.#take(kept);
			}
		} catch {
			// The file is torn: everything is read again.
			for (const uri of [...this.#stamps.keys()]) this.#forget(uri);
		}
	}

	#take({ file, ...article }: KeptArticle): void {
		if (file) this.#stamps.set(article.uri, file);
		this.#index.set(article);
	}

	#forget(uri: string): void {
		this.#stamps.delete(uri);
		this.#index.remove(uri);
	}

	async #flush(): Promise<void> {
		await this.#store?.flush(this.#storeKey(), this.#stamps.size, () => this.#kept());
	}

	*#kept(): Generator<KeptArticle> {
		for (const [uri, file] of this.#stamps) {
			const article = this.#index.get(uri);
			if (article && article.content !== '') yield { ...article, file };
		}
	}

	#storeKey(): string {
		return `${this.#ports.version} ${this.#ports.engine.fingerprint}`;
	}
}

function sameStamp(a: FileStamp | undefined, b: FileStamp): boolean {
	return a?.size === b.size && a.modified === b.modified;
}
