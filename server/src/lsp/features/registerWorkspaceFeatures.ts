import { type Connection, ReferencesRequest, WorkspaceSymbolRequest } from 'vscode-languageserver';
import { answering, type Log } from '../answer.js';
import type { WorkspaceArticles } from '../workspace/workspaceArticles.js';
import { answerReferences } from './referencesFeature.js';
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
	connection.onShutdown(() => articles.stop());
}
