import type { CancellationToken, CodeAction, CodeActionParams } from 'vscode-languageserver';
import { type ClientCommand, SET_PUBLICATION_DATE_COMMAND, SILENCE_IN_WORKSPACE_COMMAND } from '../../protocol/clientCommands.js';
import { codeActions } from '../../service/codeActions.js';
import { type FeatureContext, withArticle } from './context.js';

/** Answers for the quick fixes of a range. Only commands that the client says it has are named. */
export function answerCodeActions(context: FeatureContext, params: CodeActionParams, token: CancellationToken): Promise<CodeAction[]> {
	const { client } = context;
	const known = (command: ClientCommand) => (client.commands.includes(command) ? command : null);
	const { only } = params.context;
	return withArticle<CodeAction[]>(context, params.textDocument.uri, token, [], (document, article) =>
		codeActions(
			document,
			article,
			{ range: params.range, ...(only && { only }) },
			{
				versionedEdits: client.versionedEdits,
				relatedInformation: client.relatedInformation,
				setPublicationDateCommand: known(SET_PUBLICATION_DATE_COMMAND),
				silenceInWorkspaceCommand: known(SILENCE_IN_WORKSPACE_COMMAND),
			},
		),
	);
}
