import {
	type CancellationToken,
	LSPErrorCodes,
	type PrepareRenameParams,
	type Range,
	type RenameParams,
	ResponseError,
	type WorkspaceEdit,
} from 'vscode-languageserver';
import { prepareRename, rename } from '../../service/rename/rename.js';
import { atPlace, type FeatureContext } from './context.js';

/** Answers with what would be renamed at a place. Rejects, with the reason, where nothing can be. */
export async function answerPrepareRename(
	context: FeatureContext,
	params: PrepareRenameParams,
	token: CancellationToken,
): Promise<{ range: Range; placeholder: string } | null> {
	const renaming = await atPlace(context, params, token, null, prepareRename);
	if (renaming?.kind === 'refused') throw refusal(renaming.message);
	return renaming && { range: renaming.range, placeholder: renaming.placeholder };
}

/** Answers with the edits that rename what is named at a place. Rejects, with the reason, where nothing can be renamed. */
export async function answerRename(context: FeatureContext, params: RenameParams, token: CancellationToken): Promise<WorkspaceEdit | null> {
	const result = await atPlace(context, params, token, null, (document, article, offset) =>
		rename(document, article, offset, params.newName, context.client),
	);
	if (result?.kind === 'refused') throw refusal(result.message);
	return result?.edit ?? null;
}

function refusal(message: string): ResponseError<void> {
	return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
