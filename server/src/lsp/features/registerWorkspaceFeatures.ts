import {
	CompletionRequest,
	type Connection,
	PrepareRenameRequest,
	ReferencesRequest,
	RenameRequest,
	WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import { answering, type Log } from '../answer.js';
import type { WorkspaceArticles } from '../workspace/workspaceArticles.js';
import { answerCompletion } from './completionFeature.js';
import { answerReferences } from './referencesFeature.js';
import { answerPrepareRename, answerRename } from './renameFeature.js';
import type { WorkspaceContext } from './workspaceContext.js';
import { answerWorkspaceSymbols } from './workspaceSymbolsFeature.js';

/** Answers the requests that look beyond one document. */
export function registerWorkspaceFeatures(connection: Connection, log: Log, context: WorkspaceContext, articles: WorkspaceArticles): void {
	connection.onWorkspaceSymbol(
		answering(log, WorkspaceSymbolRequest.method, [], (params, token) => answerWorkspaceSymbols(context, articles, params, token)),
	);
	connection.onReferences(
		answering(log, ReferencesRequest.method, [], (params, token) => answerReferences(context, articles, params, token)),
	);
	connection.onCompletion(
		answering(log, CompletionRequest.method, null, (params, token) => answerCompletion(context, articles, params, token)),
	);
	connection.onPrepareRename(
		answering(log, PrepareRenameRequest.method, null, (params, token) => answerPrepareRename(context, params, token)),
	);
	connection.onRenameRequest(answering(log, RenameRequest.method, null, (params, token) => answerRename(context, params, token)));
	connection.onShutdown(() => articles.stop());
}
