import { l10n, Uri, window } from 'vscode';
import { placeOfChoice, setCheck } from '../checks/checkSettings.js';
import { checkOf } from '../checks/checkTree.js';
import { askCheck } from './askCheck.js';
import type { Services } from './services.js';

/** Turns a check off in the workspace's settings, or the user's where no folder is open. Arguments: the check's id, or its row (asked for where left out), a document's URI. */
export async function silenceInWorkspace({ extension, active }: Services, check: unknown, uri: unknown): Promise<void> {
	const code = checkOf(check) ?? (await askCheck(extension, l10n.t('Silence a Check in the Workspace')));
	if (!code) return;
	await setCheck(code, 'off', placeOfChoice(), typeof uri === 'string' ? Uri.parse(uri) : active.document?.uri);
	window.setStatusBarMessage(l10n.t('{0} is off now.', code), 4000);
}
