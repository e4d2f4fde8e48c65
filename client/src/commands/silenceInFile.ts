import { l10n, WorkspaceEdit, window, workspace } from 'vscode';
import { SILENCE_IN_FILE_REQUEST, type SilenceInFileParams, type SilenceInFileResult } from '../../../server/src/protocol/silenceInFile.js';
import { advise, adviseToOpenOne } from '../advise.js';
import { checkOf } from '../checks/checkTree.js';
import { toRange } from '../ranges.js';
import { askCheck } from './askCheck.js';
import type { Services } from './services.js';

/** Has the active article silence a check in all of it, by its front matter or a comment at the top. Argument: the check's id, or its row (asked for where left out). */
export async function silenceInFile({ client, extension, active }: Services, argument: unknown): Promise<void> {
	const { document } = active;
	if (!document) {
		adviseToOpenOne();
		return;
	}
	const check = checkOf(argument) ?? (await askCheck(extension, l10n.t('Silence a Check in This File')));
	if (!check) return;
	const params: SilenceInFileParams = { uri: document.uri.toString(), check };
	const answer = await client.sendRequest<SilenceInFileResult>(SILENCE_IN_FILE_REQUEST, params);
	if (answer.kind === 'notAnnotated') advise(answer.message);
	if (answer.kind !== 'edit' || answer.version !== document.version) return;
	const edit = new WorkspaceEdit();
	edit.replace(document.uri, toRange(answer.range), answer.newText);
	if (await workspace.applyEdit(edit)) window.setStatusBarMessage(l10n.t('{0} is silenced in this file now.', check), 4000);
}
