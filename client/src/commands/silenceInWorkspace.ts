import { ConfigurationTarget, l10n, Uri, window, workspace } from 'vscode';
import { SETTINGS_SECTION, type SeveritySetting } from '../../../server/src/protocol/settings.js';
import { checkIds } from './checkIds.js';
import type { Services } from './services.js';

type Checks = Readonly<Record<string, SeveritySetting>>;

/** Turns a check off in the workspace's settings, or the user's where no folder is open. Arguments: the check's id (asked for where left out), a document's URI. */
export async function silenceInWorkspace({ extension }: Services, check: unknown, uri: unknown): Promise<void> {
	const code =
		typeof check === 'string'
			? check
			: await window.showQuickPick(checkIds(extension.packageJSON), { title: l10n.t('Silence a Check in the Workspace') });
	if (!code) return;
	const settings = workspace.getConfiguration(SETTINGS_SECTION, typeof uri === 'string' ? Uri.parse(uri) : null);
	const inWorkspace = workspace.workspaceFolders !== undefined;
	const values = settings.inspect<Checks>('checks');
	const before = inWorkspace ? values?.workspaceValue : values?.globalValue;
	await settings.update('checks', { ...before, [code]: 'off' }, inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global);
	window.setStatusBarMessage(l10n.t('{0} is off now.', code), 4000);
}
