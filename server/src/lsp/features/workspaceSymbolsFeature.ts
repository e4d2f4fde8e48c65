import type { CancellationToken, WorkspaceSymbol, WorkspaceSymbolParams } from 'vscode-languageserver';
import { workspaceSymbolsInSteps } from '../../service/workspaceSymbols.js';
import type { WorkspaceArticles } from '../workspace/workspaceArticles.js';
import { takeSteps } from './inSlices.js';
import type { WorkspaceContext } from './workspaceContext.js';

/** Answers with the names and quotes of all articles that a query matches. */
export async function answerWorkspaceSymbols(
	context: WorkspaceContext,
	articles: WorkspaceArticles,
	{ query }: WorkspaceSymbolParams,
	token: CancellationToken,
): Promise<WorkspaceSymbol[]> {
	const index = await articles.current(token);
	// Which quotes are listed can differ from folder to folder; the list is one for all of them.
	const { quotes } = await context.settingsOf(context.folders()[0] ?? '');
	const steps = workspaceSymbolsInSteps(index, query, { cueKinds: quotes.cueKinds });
	return takeSteps(context.scheduler, steps, token);
}
