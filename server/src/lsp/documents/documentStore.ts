import type { CancellationToken, DidChangeTextDocumentParams, DidOpenTextDocumentParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article, Corrections, Engine } from '../../engine/index.js';
import type { NotAnnotated } from '../../protocol/notAnnotated.js';
import type { Settings } from '../../protocol/settings.js';
import { failureLine, type Log, orCancelled } from '../answer.js';
import type { Scheduler } from '../host.js';
import { annotateOptions } from '../settings/annotateOptions.js';
import type { DocumentKnowledge } from './documentKnowledge.js';
import { OpenDocument } from './openDocument.js';
import type { Reader } from './reader.js';
import { refusalOf, sizeRefusalOf } from './refusal.js';

/** What the store asks of its surroundings. */
export interface StorePorts {
	readonly engine: Engine;
	readonly reader: Reader;
	readonly log: Log;
	readonly scheduler: Scheduler;
	readonly settings: { get(uri: string): Promise<Settings>; forget(uri: string): void };
	/** What the knowledge base that holds for a document says. */
	readonly knowledgeOf: (uri: string) => Promise<DocumentKnowledge>;
	/** Reads what people have settled about an article that is opened, places it in a text of it, and lets go of it. */
	readonly corrections: { open(uri: string): Promise<void>; place(uri: string, text: string): Corrections; close(uri: string): void };
	/** The URIs of the workspace's folders, as they are now. */
	readonly folders: () => readonly string[];
	/** The article of a document is another one now, or will be when it is asked for; or the document is left alone from now on. */
	readonly onChange: (document: OpenDocument) => void;
	/** A document is too large: told once. */
	readonly onTooLarge: (document: OpenDocument, refusal: NotAnnotated) => void;
}

/** An open document with its settings and its article as they are now. */
export interface ReadDocument {
	readonly kind: 'annotated';
	readonly document: OpenDocument;
	readonly settings: Settings;
	readonly article: Article;
}

const CLOSED: NotAnnotated = { kind: 'notAnnotated', reason: 'closed', message: 'The file is not open.' };

/** The open documents, kept in step with the client's, with the users' choices of publication date. */
export class DocumentStore {
	readonly #ports: StorePorts;
	readonly #documents = new Map<string, OpenDocument>();
	readonly #dates: Map<string, string>;
	readonly #toldTooLarge = new Set<string>();
	#lastTurn: Promise<void> = Promise.resolve();

	constructor(ports: StorePorts, dates: Readonly<Record<string, string>>) {
		this.#ports = ports;
		this.#dates = new Map(Object.entries(dates));
	}

	all(): readonly OpenDocument[] {
		return [...this.#documents.values()];
	}

	get(uri: string): OpenDocument | undefined {
		return this.#documents.get(uri);
	}

	/** The user's choice of publication date for a file. */
	publicationDate(uri: string): string | undefined {
		return this.#dates.get(uri);
	}

	async open({ textDocument: { uri, languageId, version, text } }: DidOpenTextDocumentParams): Promise<void> {
		this.#drop(uri);
		const document = new OpenDocument(this.#ports.engine, TextDocument.create(uri, languageId, version, text), (now) =>
			this.#ports.corrections.place(uri, now),
		);
		this.#documents.set(uri, document);
		this.#ports.reader.touch(document);
		await this.#ports.corrections.open(uri);
		await this.configure(document);
	}

	change({ textDocument: { uri, version }, contentChanges }: DidChangeTextDocumentParams): void {
		const document = this.#documents.get(uri);
		if (!document) return;
		const extent = document.change(contentChanges, version);
		if (document.settings) this.#apply(document, document.settings, extent);
	}

	close(uri: string): void {
		this.#drop(uri);
		this.#ports.corrections.close(uri);
		this.#ports.settings.forget(uri);
		this.#toldTooLarge.delete(uri);
	}

	/** Takes the user's choice of publication date for a file, open or not. */
	async setPublicationDate(uri: string, date: string | null): Promise<void> {
		if (date === null) this.#dates.delete(uri);
		else this.#dates.set(uri, date);
		const document = this.#documents.get(uri);
		if (document) await this.configure(document);
	}

	/** Asks for a document's settings anew and does as they say. */
	configure(document: OpenDocument): Promise<void> {
		const configuring = this.#configure(document);
		document.configuring = configuring.catch(() => {});
		return configuring;
	}

	async #configure(document: OpenDocument): Promise<void> {
		const { uri } = document.text;
		const [settings, knowledge] = await Promise.all([this.#ports.settings.get(uri), this.#ports.knowledgeOf(uri)]);
		if (this.#documents.get(uri) !== document) return;
		document.settings = settings;
		document.knowledge = knowledge;
		this.#apply(document, settings, 'configured');
	}

	/** The article of an open document, as soon as it has been read. Asking for it puts it before others. */
	async read(uri: string, token: CancellationToken): Promise<ReadDocument | NotAnnotated> {
		const asked = this.#documents.get(uri);
		if (asked) this.#ports.reader.touch(asked);
		for (;;) {
			const document = this.#documents.get(uri);
			if (!document) return CLOSED;
			await orCancelled(document.configuring, token);
			if (document.refusal) return document.refusal;
			const { settings } = document;
			const article = this.#articleOf(document);
			if (article && settings) return { kind: 'annotated', document, settings, article };
			await orCancelled(document.settled, token);
			await orCancelled(this.#turn(), token);
		}
	}

	/**
	 * Lets those who waited for a document go on one at a time, with a pause before each. Why: all the answers about a large document together
	 * would hold up others.
	 */
	#turn(): Promise<void> {
		this.#lastTurn = this.#lastTurn.then(() => this.#ports.scheduler.pause());
		return this.#lastTurn;
	}

	/** Where an edit cannot be worked in, for a fault of ours, the document is read anew. */
	#articleOf(document: OpenDocument): Article | null {
		try {
			return document.article;
		} catch (error) {
			this.#ports.log(failureLine('update', error));
			this.#restart(document);
			return null;
		}
	}

	/** Does as the settings say with a document that is new to them, or has been edited. */
	#apply(document: OpenDocument, settings: Settings, extent: 'configured' | 'edited' | 'rewritten'): void {
		const refusal = extent === 'configured' ? this.#refusalOf(document, settings) : refusalAfterEdit(document, settings);
		if (refusal) this.#refuse(document, refusal);
		else if (extent === 'configured' || document.refusal) this.#configureOptions(document, settings);
		else if (extent === 'rewritten') this.#restart(document);
		if (document.state !== 'reading') this.#ports.onChange(document);
	}

	#refusalOf({ text: { uri, languageId }, length }: OpenDocument, settings: Settings): NotAnnotated | null {
		return refusalOf({ uri, languageId, length }, settings, this.#ports.folders());
	}

	#configureOptions(document: OpenDocument, settings: Settings): void {
		const { uri, languageId } = document.text;
		const next = document.configure(annotateOptions(languageId, settings, this.#dates.get(uri), document.knowledge.names));
		if (next === 'toBeRead') this.#ports.reader.add(document);
	}

	#restart(document: OpenDocument): void {
		document.restart();
		this.#ports.reader.add(document);
	}

	#refuse(document: OpenDocument, refusal: NotAnnotated): void {
		document.refuse(refusal);
		this.#ports.reader.drop(document);
		if (refusal.reason !== 'tooLarge' || this.#toldTooLarge.has(document.text.uri)) return;
		this.#toldTooLarge.add(document.text.uri);
		this.#ports.onTooLarge(document, refusal);
	}

	#drop(uri: string): void {
		const document = this.#documents.get(uri);
		if (!document) return;
		this.#documents.delete(uri);
		document.refuse(CLOSED);
		this.#ports.reader.drop(document);
		this.#ports.onChange(document);
	}
}

/** An edit changes a document's size alone, not what else it is left alone for. */
function refusalAfterEdit({ length, refusal }: OpenDocument, settings: Settings): NotAnnotated | null {
	return refusal && refusal.reason !== 'tooLarge' ? refusal : sizeRefusalOf(length, settings);
}
