import { type EntryIndex, entryFor, formsOf, indexEntries, NO_INDEX, namesToTag } from '../../knowledge/entries/entryIndex.js';
import { type EntryFile, NO_ENTRIES, readEntries } from '../../knowledge/entries/readEntries.js';
import type { KnowledgeQuery } from '../../knowledge/knowledge.js';
import { spellingList } from '../../knowledge/misspellings.js';
import { KNOWLEDGE_FILES } from '../../protocol/knowledgeFile.js';
import { type DocumentKnowledge, NOTHING_KNOWN } from '../documents/documentKnowledge.js';
import type { Files } from '../files.js';

/** What the knowledge bases need of their surroundings. */
export interface KnowledgePorts {
	readonly files: Files;
	/** The URIs of the workspace's folders, as they are now. */
	readonly folders: () => readonly string[];
	/** What they say of names is another thing now. */
	readonly onChange: () => Promise<void>;
}

/** A folder's knowledge base as it is now. */
export interface KnowledgeBase extends DocumentKnowledge {
	/** Its file; null where the folder has none. */
	readonly uri: string | null;
	readonly index: EntryIndex;
}

const NO_BASE: KnowledgeBase = { uri: null, index: NO_INDEX, ...NOTHING_KNOWN };

/** The knowledge bases of the workspace's folders, kept in step with their files; what stands unsaved in an editor comes before what is on disk. */
export class KnowledgeBases {
	readonly #ports: KnowledgePorts;
	readonly #bases = new Map<string, Promise<KnowledgeBase>>();
	readonly #open = new Map<string, string>();
	/** What was read last, by the text that it was read from. */
	readonly #read = new Map<string, { readonly text: string; readonly file: EntryFile }>();

	constructor(ports: KnowledgePorts) {
		this.#ports = ports;
	}

	/** The knowledge base that holds for a document: of the folder that it lies in, else of the first. */
	of(uri: string): Promise<KnowledgeBase> {
		const folder = this.#folderOf(uri);
		if (folder === undefined) return Promise.resolve(NO_BASE);
		const known = this.#bases.get(folder);
		if (known) return known;
		const base = this.#load(folder);
		this.#bases.set(folder, base);
		return base;
	}

	/** Everything that an entity goes by, as the knowledge base that holds for a document has it; nothing where that does not know it. */
	async formsOf(uri: string, query: Pick<KnowledgeQuery, 'forms' | 'type'>): Promise<readonly string[]> {
		const entry = entryFor((await this.of(uri)).index, query);
		return entry ? formsOf(entry) : [];
	}

	/** What is wrong in a file that is open, whether it counts or not. */
	problems(uri: string): EntryFile['problems'] {
		const text = this.#open.get(uri);
		return text === undefined ? [] : this.#readText(uri, text).problems;
	}

	/** The text of a file that is open. */
	openText(uri: string): string | undefined {
		return this.#open.get(uri);
	}

	/** What a file that is open says, whether it counts or not; null of one that is not open. */
	openFile(uri: string): { readonly text: string; readonly index: EntryIndex } | null {
		const text = this.#open.get(uri);
		return text === undefined ? null : { text, index: this.#indexOf(this.#readText(uri, text)) };
	}

	/** Takes the text of a file in an editor; `null`: it was closed. */
	async edit(uri: string, text: string | null): Promise<void> {
		if (text === null) this.#open.delete(uri);
		else this.#open.set(uri, text);
		await this.reload([uri]);
	}

	/** Looks at files again that were made, changed or deleted. */
	async reload(uris: readonly string[]): Promise<void> {
		const folders = new Set(uris.map((uri) => uri.slice(0, uri.lastIndexOf('/'))));
		const stale = [...this.#bases.keys()].filter((folder) => folders.has(withoutSlash(folder)));
		const changes = await Promise.all(stale.map((folder) => this.#reloadFolder(folder)));
		if (changes.some(Boolean)) await this.#ports.onChange();
	}

	/** Forgets what is known of all folders, as when they are others now. */
	forget(): void {
		this.#bases.clear();
	}

	/** Whether anything is said otherwise now. */
	async #reloadFolder(folder: string): Promise<boolean> {
		const before = await this.#bases.get(folder);
		const loading = this.#load(folder);
		this.#bases.set(folder, loading);
		const { uri, index } = await loading;
		return uri !== before?.uri || index !== before?.index;
	}

	async #load(folder: string): Promise<KnowledgeBase> {
		for (const name of KNOWLEDGE_FILES) {
			const uri = `${withoutSlash(folder)}/${name}`;
			const text = this.#open.get(uri) ?? (await this.#ports.files.read(uri));
			if (text === null) continue;
			const file = this.#readText(uri, text);
			// As long as a file is broken, and what stands behind the fault is lost, what it said last goes on to count.
			const index = (file.state === 'broken' && this.#whole.get(uri)) || this.#indexOf(file);
			if (file.state === 'whole') this.#whole.set(uri, index);
			return { uri, index, names: namesToTag(index), spellings: spellingList(index) };
		}
		return NO_BASE;
	}

	/** What each file said when it was last whole. */
	readonly #whole = new Map<string, EntryIndex>();
	readonly #indexes = new WeakMap<EntryFile, EntryIndex>();

	#indexOf(file: EntryFile): EntryIndex {
		const index = this.#indexes.get(file) ?? indexEntries(file.entries);
		this.#indexes.set(file, index);
		return index;
	}

	#readText(uri: string, text: string): EntryFile {
		const known = this.#read.get(uri);
		if (known?.text === text) return known.file;
		const file = text === '' ? NO_ENTRIES : readEntries(text);
		this.#read.set(uri, { text, file });
		return file;
	}

	#folderOf(uri: string): string | undefined {
		const folders = this.#ports.folders();
		const around = folders.filter((folder) => uri.startsWith(`${withoutSlash(folder)}/`)).toSorted((a, b) => b.length - a.length);
		return around[0] ?? folders[0];
	}
}

function withoutSlash(folder: string): string {
	return folder.endsWith('/') ? folder.slice(0, -1) : folder;
}
