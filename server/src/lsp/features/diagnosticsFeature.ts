import {
	type CancellationToken,
	type Connection,
	type Diagnostic,
	type DocumentDiagnosticParams,
	type DocumentDiagnosticReport,
	DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article } from '../../engine/index.js';
import { diagnostics, type FindingPlaces, findingPlaces, sameFindings } from '../../service/diagnostics.js';
import { knowledgeProblems } from '../../service/knowledgeProblems.js';
import { spellingDiagnostics } from '../../service/preferredSpelling.js';
import { orphanDiagnostics } from '../corrections/orphanDiagnostics.js';
import type { OpenDocument } from '../documents/openDocument.js';
import { type FeatureContext, withArticle } from './context.js';

/** Answers for diagnostics, or sends them unasked to a client that does not ask. */
export class DiagnosticsFeature {
	readonly #context: FeatureContext;
	readonly #connection: Connection;
	readonly #last = new WeakMap<OpenDocument, LastResult>();
	#results = 0;

	constructor(context: FeatureContext, connection: Connection) {
		this.#context = context;
		this.#connection = connection;
	}

	/** The findings of a document, or that they are what the client has. `knowledge`: the document, where it is a knowledge base. */
	pull(
		{ textDocument, previousResultId }: DocumentDiagnosticParams,
		token: CancellationToken,
		knowledge?: TextDocument,
	): Promise<DocumentDiagnosticReport> {
		if (knowledge) return Promise.resolve({ kind: DocumentDiagnosticReportKind.Full, items: this.#problemsOf(knowledge) });
		const none: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
		return withArticle<DocumentDiagnosticReport>(this.#context, textDocument.uri, token, none, (view, article, { document }) => {
			const others = this.#otherThanFindings(document, article);
			const { id } = this.#remember(document, findingPlaces(view, article), others);
			if (id === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
			return {
				kind: DocumentDiagnosticReportKind.Full,
				resultId: id,
				items: [...diagnostics(view, article, this.#context.client), ...others],
			};
		});
	}

	/** Sends a document's findings where they are others than those sent last; none where it is left alone or closed. */
	push(document: OpenDocument): void {
		const { article, text } = document;
		if (!article && !document.refusal) return;
		const places = article ? findingPlaces(text, article) : [];
		const before = this.#last.get(document);
		if (!before && places.length === 0 && document.refusal) return;
		const others = article ? this.#otherThanFindings(document, article) : [];
		if (this.#remember(document, places, others) === before) return;
		const isOpen = this.#context.documents.get(text.uri) === document;
		const items = article ? [...diagnostics(text, article, this.#context.client), ...others] : [];
		void this.#connection.sendDiagnostics({ uri: text.uri, ...(isOpen && { version: text.version }), diagnostics: items });
	}

	/** Sends what is wrong in a knowledge base. */
	pushKnowledge(document: TextDocument): void {
		const { uri, version } = document;
		void this.#connection.sendDiagnostics({ uri, version, diagnostics: this.#problemsOf(document) });
	}

	/** What is told of an article beside the engine's findings: spellings that the knowledge base does not want, and corrections that have lost their words. */
	#otherThanFindings({ text, knowledge }: OpenDocument, article: Article): readonly Diagnostic[] {
		const orphans = this.#context.corrections.orphans(text.uri, text.getText(), article);
		const { client } = this.#context;
		return [
			...spellingDiagnostics(text, article, knowledge.spellings, client),
			...orphanDiagnostics(text, orphans, article.options, client),
		];
	}

	#problemsOf(document: TextDocument): Diagnostic[] {
		return knowledgeProblems(document, this.#context.knowledge.problems(document.uri));
	}

	/** The result, which stays the same for as long as the diagnostics do. */
	#remember(document: OpenDocument, places: FindingPlaces, others: readonly Diagnostic[]): LastResult {
		const before = this.#last.get(document);
		const said = JSON.stringify(others);
		const isSame = before !== undefined && before.others === said && sameFindings(before.places, places);
		const next = isSame ? before : { id: String(++this.#results), places, others: said };
		this.#last.set(document, next);
		return next;
	}
}

/** What a client has of a document. */
interface LastResult {
	readonly id: string;
	readonly places: FindingPlaces;
	/** The diagnostics other than findings, as JSON. */
	readonly others: string;
}
