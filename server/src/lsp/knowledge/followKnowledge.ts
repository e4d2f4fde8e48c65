import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { isKnowledgeFile, KNOWLEDGE_FILES } from '../../protocol/knowledgeFile.js';
import type { FileEvents } from '../fileEvents.js';
import type { Scheduler } from '../host.js';
import type { KnowledgeBases } from './knowledgeBases.js';

/** The knowledge bases that are open in an editor: documents that are no articles, and are told apart from them by their names. */
export class OpenKnowledge {
	readonly #bases: KnowledgeBases;
	readonly #documents = new Map<string, TextDocument>();
	readonly #scheduler: Scheduler;
	/** Tells of a document whose problems may be others now. */
	readonly #onChange: (document: TextDocument) => void;

	constructor(bases: KnowledgeBases, scheduler: Scheduler, onChange: (document: TextDocument) => void) {
		this.#bases = bases;
		this.#scheduler = scheduler;
		this.#onChange = onChange;
	}

	get(uri: string): TextDocument | undefined {
		return this.#documents.get(uri);
	}

	/** Whether a document is one of these. */
	takes(uri: string): boolean {
		return isKnowledgeFile(uri);
	}

	open(uri: string, languageId: string, version: number, text: string): Promise<void> {
		const document = TextDocument.create(uri, languageId, version, text);
		this.#documents.set(uri, document);
		return this.#edited(document);
	}

	/** Changes that come together are read together: a large file takes a tenth of a second. */
	async change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): Promise<void> {
		const document = this.#documents.get(uri);
		if (!document) return;
		TextDocument.update(document, [...changes], version);
		await this.#scheduler.pause();
		if (this.#documents.get(uri) === document && document.version === version) await this.#edited(document);
	}

	close(uri: string): Promise<void> {
		this.#documents.delete(uri);
		return this.#bases.edit(uri, null);
	}

	async #edited(document: TextDocument): Promise<void> {
		await this.#bases.edit(document.uri, document.getText());
		this.#onChange(document);
	}
}

/** Has the files on disk watched. */
export function watchKnowledge(fileEvents: FileEvents, bases: KnowledgeBases): void {
	fileEvents.add({
		watchers: [{ globPattern: `**/{${KNOWLEDGE_FILES.join(',')}}` }],
		onEvents: async (events) => {
			const uris = events.map(({ uri }) => uri).filter(isKnowledgeFile);
			if (uris.length > 0) await bases.reload(uris);
		},
	});
}
