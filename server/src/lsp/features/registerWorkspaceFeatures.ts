import {
	CompletionRequest,
	type Connection,
	HoverRequest,
	PrepareRenameRequest,
	ReferencesRequest,
	RenameRequest,
	WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import { answering, type Log } from '../answer.js';
import type { OpenKnowledge } from '../knowledge/followKnowledge.js';
import type { WorkspaceArticles } from '../workspace/workspaceArticles.js';
import { answerCompletion } from './completionFeature.js';
import { answerHover } from './hoverFeature.js';
import { completeKnowledge, hoverKnowledge } from './knowledgeFileFeature.js';
import { answerReferences } from './referencesFeature.js';
import { answerPrepareRename, answerRename } from './renameFeature.js';
import type { WorkspaceContext } from './workspaceContext.js';
import { answerWorkspaceSymbols } from './workspaceSymbolsFeature.js';

/** Answers the requests that look beyond one document. */
export function registerWorkspaceFeatures(
	connection: Connection,
	log: Log,
	context: WorkspaceContext,
	{ articles, openKnowledge }: { readonly articles: WorkspaceArticles; readonly openKnowledge: OpenKnowledge },
): void {
	connection.onHover(
		answering(log, HoverRequest.method, null, (params, token) =>
			openKnowledge.takes(params.textDocument.uri)
				? hoverKnowledge(context, openKnowledge, articles, params)
				: answerHover(context, params, token),
		),
	);
	connection.onWorkspaceSymbol(
		answering(log, WorkspaceSymbolRequest.method, [], (params, token) => answerWorkspaceSymbols(context, articles, params, token)),
	);
	connection.onReferences(
		answering(log, ReferencesRequest.method, [], (params, token) => answerReferences(context, articles, params, token)),
	);
	connection.onCompletion(
		answering(log, CompletionRequest.method, null, (params, token) =>
			openKnowledge.takes(params.textDocument.uri)
				? completeKnowledge(context, openKnowledge, articles, params)
				: answerCompletion(context, articles, params, token),
		),
	);
	connection.onPrepareRename(
		answering(log, PrepareRenameRequest.method, null, (params, token) => answerPrepareRename(context, params, token)),
	);
	connection.onRenameRequest(answering(log, RenameRequest.method, null, (params, token) => answerRename(context, params, token)));
	connection.onShutdown(() => articles.stop());
}
