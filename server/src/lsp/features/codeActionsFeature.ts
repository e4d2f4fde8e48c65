import { type CancellationToken, type CodeAction, type CodeActionParams, CodeActionTriggerKind } from 'vscode-languageserver';
import {
	ABOUT_CHECK_COMMAND,
	ADD_TO_KNOWLEDGE_BASE_COMMAND,
	type ClientCommand,
	NEVER_TAG_IN_WORKSPACE_COMMAND,
	SET_PUBLICATION_DATE_COMMAND,
	SILENCE_IN_WORKSPACE_COMMAND,
	TAG_IN_WORKSPACE_COMMAND,
} from '../../protocol/clientCommands.js';
import { CORRECT_COMMAND } from '../../protocol/corrections.js';
import { codeActions } from '../../service/codeActions.js';
import { correctionActions } from '../../service/correctionActions.js';
import { dateActions } from '../../service/dateActions.js';
import { fixAllActions } from '../../service/fixAllActions.js';
import { nameActions } from '../../service/nameActions.js';
import { spellingActions } from '../../service/preferredSpelling.js';
import { orphanActions } from '../corrections/orphanActions.js';
import { type FeatureContext, withArticle } from './context.js';

/** Answers for the quick fixes of a range, and for what can be settled about the date or name there. Only commands that the client says it has are named. */
export function answerCodeActions(context: FeatureContext, params: CodeActionParams, token: CancellationToken): Promise<CodeAction[]> {
	const { client } = context;
	const known = (command: ClientCommand) => (client.commands.includes(command) ? command : null);
	const { only, triggerKind } = params.context;
	const request = { range: params.range, ...(only && { only }) };
	const trigger = triggerKind === CodeActionTriggerKind.Automatic ? 'automatic' : 'invoked';
	return withArticle<CodeAction[]>(context, params.textDocument.uri, token, [], (document, article, read) =>
		firstOfTitle([
			...codeActions(document, article, request, {
				versionedEdits: client.versionedEdits,
				relatedInformation: client.relatedInformation,
				codeDescriptions: client.codeDescriptions,
				checkPage: client.checkPage,
				setPublicationDateCommand: known(SET_PUBLICATION_DATE_COMMAND),
				silenceInWorkspaceCommand: known(SILENCE_IN_WORKSPACE_COMMAND),
				aboutCheckCommand: known(ABOUT_CHECK_COMMAND),
			}),
			...fixAllActions(document, article, request, client),
			...spellingActions(document, article, request, read.document.knowledge.spellings, client),
			...dateActions(
				document,
				article,
				{ ...request, trigger },
				{ versionedEdits: client.versionedEdits, setPublicationDateCommand: known(SET_PUBLICATION_DATE_COMMAND) },
			),
			...nameActions(
				document,
				article,
				{ ...request, trigger },
				{
					tagInWorkspaceCommand: known(TAG_IN_WORKSPACE_COMMAND),
					neverTagInWorkspaceCommand: known(NEVER_TAG_IN_WORKSPACE_COMMAND),
					addToKnowledgeBaseCommand: known(ADD_TO_KNOWLEDGE_BASE_COMMAND),
				},
			),
			...correctionActions(document, article, { ...request, trigger }, CORRECT_COMMAND),
			...orphanActions(
				read.document.text,
				context.corrections.orphans(document.uri, read.document.text.getText(), article),
				params.range,
				only,
			),
		]),
	);
}

/** Without what is offered twice, as the publication date is by a finding and by the date that it is about. */
function firstOfTitle(actions: readonly CodeAction[]): CodeAction[] {
	const titles = new Set<string>();
	return actions.filter(({ title }) => !titles.has(title) && titles.add(title));
}
