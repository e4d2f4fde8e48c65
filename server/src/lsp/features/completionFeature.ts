import type { CancellationToken, CompletionList, CompletionParams } from 'vscode-languageserver';
import { knownNames } from '../../knowledge/entries/entryIndex.js';
import { completions } from '../../service/completion/completions.js';
import { canonicalUri } from '../workspace/canonicalUri.js';
import type { WorkspaceArticles } from '../workspace/workspaceArticles.js';
import { atPlace, type FeatureContext } from './context.js';

/** Answers with the names that what is written at a place may become, at once: from what the index knows by now. */
export async function answerCompletion(
	context: FeatureContext,
	articles: WorkspaceArticles,
	params: CompletionParams,
	token: CancellationToken,
): Promise<CompletionList | null> {
	const { uri } = params.textDocument;
	const knowledge = knownNames((await context.knowledge.of(uri)).index);
	const sources = { uri: canonicalUri(uri), index: articles.index, knowledge };
	return atPlace<CompletionList | null>(context, params, token, null, (document, article, offset) =>
		completions(document, article, offset, sources),
	);
}
