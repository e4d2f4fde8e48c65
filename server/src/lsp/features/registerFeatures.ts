import {
	type CancellationToken,
	type Connection,
	type DocumentSymbol,
	type DocumentSymbolParams,
	RequestType,
	type SymbolInformation,
} from 'vscode-languageserver';
import { ANNOTATIONS_REQUEST, type AnnotationsParams, type AnnotationsResult } from '../../protocol/annotations.js';
import { EXPORT_REQUEST, type ExportParams, type ExportResult } from '../../protocol/exportAnnotations.js';
import { KNOWLEDGE_ENTRY_REQUEST, type KnowledgeEntryParams, type KnowledgeEntryResult } from '../../protocol/knowledgeEntry.js';
import type { NotAnnotated } from '../../protocol/notAnnotated.js';
import { SILENCE_IN_FILE_REQUEST, type SilenceInFileParams, type SilenceInFileResult } from '../../protocol/silenceInFile.js';
import { SILENCES_REQUEST, type SilencesParams, type SilencesResult } from '../../protocol/silences.js';
import { VISIBLE_DOCUMENTS_NOTIFICATION, type VisibleDocumentsParams } from '../../protocol/visibleDocuments.js';
import { documentHighlights } from '../../service/documentHighlights.js';
import { foldingRanges } from '../../service/foldingRanges.js';
import { knowledgeEntry } from '../../service/knowledgeEntry.js';
import { definition } from '../../service/references.js';
import { answering, type Log, taking } from '../answer.js';
import type { Reader } from '../documents/reader.js';
import type { OpenKnowledge } from '../knowledge/followKnowledge.js';
import type { WorkspaceArticles } from '../workspace/workspaceArticles.js';
import { answerAnnotations } from './annotationsFeature.js';
import { answerCodeActions } from './codeActionsFeature.js';
import { atPlace, withArticle } from './context.js';
import type { DiagnosticsFeature } from './diagnosticsFeature.js';
import { documentSilences } from './documentSilences.js';
import { answerExport, type ExportContext } from './exportFeature.js';
import { silenceEdit } from './silenceEdit.js';
import { answerSymbols } from './symbolsFeature.js';
import { TokensFeature } from './tokensFeature.js';

const FAILED: NotAnnotated = { kind: 'notAnnotated', reason: 'failed', message: 'The file could not be annotated; the log says where.' };

/** What some of the requests and notifications are for. */
interface Parts {
	readonly diagnostics: DiagnosticsFeature;
	readonly reader: Reader;
	readonly articles: WorkspaceArticles;
	readonly openKnowledge: OpenKnowledge;
}

/** Answers every request and takes every notification that the server knows. */
export function registerFeatures(
	connection: Connection,
	log: Log,
	context: ExportContext,
	{ diagnostics, reader, articles, openKnowledge }: Parts,
): void {
	const { documents } = context;
	const tokens = new TokensFeature(context);
	const answer = <Params, Result>(
		method: string,
		neutral: Result,
		handler: (params: Params, token: CancellationToken) => Result | Promise<Result>,
	): ((params: Params, token: CancellationToken) => Promise<Result>) => answering(log, method, neutral, handler);

	connection.onDidOpenTextDocument(
		taking(log, 'textDocument/didOpen', (params) => {
			const { uri, languageId, version, text } = params.textDocument;
			return openKnowledge.takes(uri) ? openKnowledge.open(uri, languageId, version, text) : documents.open(params);
		}),
	);
	connection.onDidChangeTextDocument(
		taking(log, 'textDocument/didChange', (params) => {
			const { uri, version } = params.textDocument;
			return openKnowledge.takes(uri) ? openKnowledge.change(uri, version, params.contentChanges) : documents.change(params);
		}),
	);
	connection.onDidCloseTextDocument(
		taking(log, 'textDocument/didClose', ({ textDocument: { uri } }) => {
			if (openKnowledge.takes(uri)) return openKnowledge.close(uri);
			documents.close(uri);
			articles.closed(uri);
			return undefined;
		}),
	);

	connection.onDefinition(answer('textDocument/definition', null, (params, token) => atPlace(context, params, token, null, definition)));
	connection.onDocumentHighlight(
		answer('textDocument/documentHighlight', [], (params, token) => atPlace(context, params, token, [], documentHighlights)),
	);
	connection.onFoldingRanges(
		answer('textDocument/foldingRange', [], (params, token) => withArticle(context, params.textDocument.uri, token, [], foldingRanges)),
	);

	connection.onDocumentSymbol(
		answer<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>('textDocument/documentSymbol', [], (params, token) =>
			answerSymbols(context, params, token),
		),
	);
	connection.onCodeAction(answer('textDocument/codeAction', [], (params, token) => answerCodeActions(context, params, token)));

	const { semanticTokens } = connection.languages;
	semanticTokens.on(answer('textDocument/semanticTokens/full', { data: [] }, (params, token) => tokens.full(params, token)));
	semanticTokens.onDelta(answer('textDocument/semanticTokens/full/delta', { data: [] }, (params, token) => tokens.delta(params, token)));
	semanticTokens.onRange(answer('textDocument/semanticTokens/range', { data: [] }, (params, token) => tokens.range(params, token)));
	connection.languages.diagnostics.on(
		answer('textDocument/diagnostic', { kind: 'full', items: [] }, (params, token) =>
			diagnostics.pull(params, token, openKnowledge.get(params.textDocument.uri)),
		),
	);

	connection.onRequest(
		new RequestType<AnnotationsParams, AnnotationsResult, void>(ANNOTATIONS_REQUEST),
		answer<AnnotationsParams, AnnotationsResult>(ANNOTATIONS_REQUEST, FAILED, (params, token) => answerAnnotations(context, params, token)),
	);
	connection.onRequest(
		new RequestType<ExportParams, ExportResult, void>(EXPORT_REQUEST),
		answer<ExportParams, ExportResult>(EXPORT_REQUEST, FAILED, (params, token) => answerExport(context, params, token)),
	);
	connection.onRequest(
		new RequestType<KnowledgeEntryParams, KnowledgeEntryResult, void>(KNOWLEDGE_ENTRY_REQUEST),
		answer<KnowledgeEntryParams, KnowledgeEntryResult>(
			KNOWLEDGE_ENTRY_REQUEST,
			{ kind: 'nothing' },
			({ uri, position, file, named }, token) =>
				withArticle<KnowledgeEntryResult>(context, uri, token, { kind: 'nothing' }, (document, article) =>
					knowledgeEntry(article, document.offsetAt(position), file, named),
				),
		),
	);
	connection.onRequest(
		new RequestType<SilencesParams, SilencesResult, void>(SILENCES_REQUEST),
		answer<SilencesParams, SilencesResult>(SILENCES_REQUEST, FAILED, async ({ uri }, token) => {
			const read = await documents.read(uri, token);
			return read.kind === 'annotated' ? documentSilences(read.document.text, read.article) : read;
		}),
	);
	connection.onRequest(
		new RequestType<SilenceInFileParams, SilenceInFileResult, void>(SILENCE_IN_FILE_REQUEST),
		answer<SilenceInFileParams, SilenceInFileResult>(SILENCE_IN_FILE_REQUEST, FAILED, async ({ uri, check }, token) => {
			const read = await documents.read(uri, token);
			return read.kind === 'annotated' ? silenceEdit(read.document.text, read.article, check) : read;
		}),
	);
	connection.onNotification(
		VISIBLE_DOCUMENTS_NOTIFICATION,
		taking(log, VISIBLE_DOCUMENTS_NOTIFICATION, ({ uris }: VisibleDocumentsParams) => {
			for (const document of uris.toReversed().map((uri) => documents.get(uri))) if (document) reader.touch(document);
		}),
	);
}
