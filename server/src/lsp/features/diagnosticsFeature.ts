import {
	type CancellationToken,
	type Connection,
	type Diagnostic,
	type DocumentDiagnosticParams,
	type DocumentDiagnosticReport,
	DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { diagnostics } from '../../service/diagnostics.js';
import type { OpenDocument } from '../documents/openDocument.js';
import { type FeatureContext, withArticle } from './context.js';

/** Answers for diagnostics, or sends them unasked to a client that does not ask. */
export class DiagnosticsFeature {
	readonly #context: FeatureContext;
	readonly #connection: Connection;
	readonly #last = new WeakMap<OpenDocument, { readonly id: string; readonly key: string }>();
	#results = 0;

	constructor(context: FeatureContext, connection: Connection) {
		this.#context = context;
		this.#connection = connection;
	}

	/** The findings of a document, or that they are what the client has. */
	pull({ textDocument, previousResultId }: DocumentDiagnosticParams, token: CancellationToken): Promise<DocumentDiagnosticReport> {
		const none: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
		return withArticle<DocumentDiagnosticReport>(this.#context, textDocument.uri, token, none, (view, article, { document }) => {
			const items = diagnostics(view, article, this.#context.client);
			const { id } = this.#remember(document, items);
			if (id === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
			return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
		});
	}

	/** Sends a document's findings where they are others than those sent last; none where it is left alone or closed. */
	push(document: OpenDocument): void {
		const { article, text } = document;
		if (!article && !document.refusal) return;
		const items = article ? diagnostics(text, article, this.#context.client) : [];
		const before = this.#last.get(document);
		if (!before && items.length === 0 && document.refusal) return;
		if (this.#remember(document, items).id === before?.id) return;
		const isOpen = this.#context.documents.get(text.uri) === document;
		void this.#connection.sendDiagnostics({ uri: text.uri, ...(isOpen && { version: text.version }), diagnostics: items });
	}

	/** The result's id, which stays as long as the diagnostics do. */
	#remember(document: OpenDocument, items: readonly Diagnostic[]): { readonly id: string } {
		const key = JSON.stringify(items);
		const before = this.#last.get(document);
		if (before?.key === key) return before;
		const next = { id: String(++this.#results), key };
		this.#last.set(document, next);
		return next;
	}
}
