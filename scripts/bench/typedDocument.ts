import { performance } from 'node:perf_hooks';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from '../../server/src/engine/index.js';
import type { LanguageServer } from './languageServer.js';

/** A document that is open in an editor and is typed into. */
export class TypedDocument {
	readonly #server: LanguageServer;
	readonly #document: TextDocument;
	/** The ids of the last tokens and diagnostics that the editor has. */
	#tokens: string | undefined;
	#diagnostics: string | undefined;

	private constructor(server: LanguageServer, document: TextDocument) {
		this.#server = server;
		this.#document = document;
	}

	/** Opens a document, and resolves when everything about it is answered. */
	static async open(server: LanguageServer, uri: string, text: string): Promise<TypedDocument> {
		const typed = new TypedDocument(server, TextDocument.create(uri, 'plaintext', 1, text));
		await server.open(uri, text);
		await typed.#ask();
		return typed;
	}

	/** Makes edits, each in the offsets that the one before it left. Answers the milliseconds until tokens (as changes), diagnostics and annotations are there. */
	async type(edits: readonly TextEdit[]): Promise<number> {
		const document = this.#document;
		const changes = edits.map(({ start, end, text }) => {
			const change = { range: { start: document.positionAt(start), end: document.positionAt(end) }, text };
			TextDocument.update(document, [change], document.version);
			return change;
		});
		TextDocument.update(document, [], document.version + 1);
		const before = performance.now();
		void this.#server.change(document.uri, document.version, ...changes);
		await this.#ask();
		return performance.now() - before;
	}

	async #ask(): Promise<void> {
		const { uri } = this.#document;
		const server = this.#server;
		[this.#tokens, this.#diagnostics] = await Promise.all([
			this.#tokens === undefined ? server.allTokens(uri) : server.tokenChanges(uri, this.#tokens),
			server.diagnostics(uri, this.#diagnostics),
			server.annotations(uri),
		]);
	}
}
