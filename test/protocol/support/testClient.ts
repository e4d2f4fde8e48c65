import {
	ApplyWorkspaceEditRequest,
	ConfigurationRequest,
	DidChangeConfigurationNotification,
	DidChangeTextDocumentNotification,
	DidCloseTextDocumentNotification,
	DidOpenTextDocumentNotification,
	ExitNotification,
	InitializedNotification,
	InitializeRequest,
	type InitializeResult,
	type MessageConnection,
	ShutdownRequest,
	type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientProfile } from './profiles.js';

/** A connection to a running server, however it runs. */
export interface ServerProcess {
	readonly connection: MessageConnection;
	/** Resolves with the exit code when the server has ended. */
	readonly exited: Promise<number>;
}

/** A message from the server: a notification, or a request (which is answered with null). */
export interface Message {
	readonly method: string;
	readonly params: unknown;
}

/** An editor, as far as a server can tell. It keeps documents as an editor would, and every message that comes. */
export class TestClient {
	readonly connection: MessageConnection;
	readonly exited: Promise<number>;
	/** What `workspace/configuration` answers. */
	settings: unknown = null;
	initializeResult: InitializeResult = { capabilities: {} };

	readonly #documents = new Map<string, TextDocument>();
	readonly #unread: Message[] = [];
	readonly #waiting: { readonly matches: (message: Message) => boolean; readonly resolve: (message: Message) => void }[] = [];

	private constructor(server: ServerProcess) {
		this.connection = server.connection;
		this.exited = server.exited;
		this.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings));
		this.connection.onRequest(ApplyWorkspaceEditRequest.type, () => ({ applied: false }));
		this.connection.onRequest((method, params) => {
			this.#take({ method, params });
			return null;
		});
		this.connection.onNotification((method, params) => this.#take({ method, params }));
		this.connection.onUnhandledProgress(({ value }) => this.#take({ method: '$/progress', params: value }));
		this.connection.listen();
	}

	/** Introduces an editor to a server. */
	static async start(server: ServerProcess, profile: ClientProfile, settings: unknown = null): Promise<TestClient> {
		const client = new TestClient(server);
		client.settings = settings;
		const folders = profile.folders ?? ['file:///news'];
		client.initializeResult = await client.connection.sendRequest(InitializeRequest.type, {
			processId: null,
			rootUri: folders[0] ?? null,
			workspaceFolders: folders.map((uri) => ({ uri, name: uri.slice(uri.lastIndexOf('/') + 1) })),
			capabilities: profile.capabilities,
			initializationOptions: profile.initializationOptions,
		});
		await client.connection.sendNotification(InitializedNotification.type, {});
		return client;
	}

	async open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
		this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text));
		await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } });
	}

	/** Replaces offsets of the document as it is now, one edit after the other, and sends all of them at once. */
	async edit(uri: string, ...edits: readonly { readonly start: number; readonly end: number; readonly text: string }[]): Promise<void> {
		const document = this.document(uri);
		const version = document.version + 1;
		const contentChanges = edits.map(({ start, end, text }) => {
			const change = { range: { start: document.positionAt(start), end: document.positionAt(end) }, text };
			TextDocument.update(document, [change], version);
			return change;
		});
		await this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges });
	}

	/** Applies edits that the server gave, as an editor would, and sends what they change. */
	async apply(uri: string, edits: readonly TextEdit[]): Promise<void> {
		const document = this.document(uri);
		const placed = edits.map((edit) => ({
			start: document.offsetAt(edit.range.start),
			end: document.offsetAt(edit.range.end),
			text: edit.newText,
		}));
		await this.edit(uri, ...placed.toSorted((a, b) => b.start - a.start));
	}

	async close(uri: string): Promise<void> {
		this.#documents.delete(uri);
		await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
	}

	async changeSettings(settings: unknown): Promise<void> {
		this.settings = settings;
		await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { articleAnnotator: settings } });
	}

	document(uri: string): TextDocument {
		const document = this.#documents.get(uri);
		if (!document) throw new Error(`${uri} is not open`);
		return document;
	}

	text(uri: string): string {
		return this.document(uri).getText();
	}

	/** Parameters about the first occurrence of words, at its first character or so many behind it. */
	at(
		uri: string,
		words: string,
		by = 0,
	): { readonly textDocument: { readonly uri: string }; readonly position: { line: number; character: number } } {
		const offset = this.text(uri).indexOf(words);
		if (offset < 0) throw new Error(`“${words}” is not in ${uri}`);
		return { textDocument: { uri }, position: this.document(uri).positionAt(offset + by) };
	}

	/** The next message of a method that has not been taken yet; waits for it. */
	async message<Params>(method: string, matches: (params: Params) => boolean = () => true): Promise<Params> {
		const isWanted = (message: Message) => message.method === method && matches(message.params as Params);
		const index = this.#unread.findIndex(isWanted);
		if (index >= 0) return this.#unread.splice(index, 1)[0]?.params as Params;
		return new Promise((resolve) => {
			this.#waiting.push({ matches: isWanted, resolve: (message) => resolve(message.params as Params) });
		});
	}

	/** The messages of a method that have come and not been taken. */
	unread(method: string): readonly unknown[] {
		return this.#unread.filter((message) => message.method === method).map(({ params }) => params);
	}

	/** Says goodbye as the protocol has it. Resolves with the server's exit code. */
	async stop(): Promise<number> {
		await this.connection.sendRequest(ShutdownRequest.type);
		await this.connection.sendNotification(ExitNotification.type);
		const code = await this.exited;
		this.connection.dispose();
		return code;
	}

	#take(message: Message): void {
		const index = this.#waiting.findIndex(({ matches }) => matches(message));
		if (index < 0) this.#unread.push(message);
		else this.#waiting.splice(index, 1)[0]?.resolve(message);
	}
}
