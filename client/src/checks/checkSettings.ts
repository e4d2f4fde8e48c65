import { ConfigurationTarget, type Uri, workspace } from 'vscode';
import { SETTINGS_SECTION, type SeveritySetting } from '../../../server/src/protocol/settings.js';
import { type CheckSettings, type SettingPlace, withoutCheck } from './checkTree.js';

type Checks = Readonly<Record<string, SeveritySetting>>;

/** The setting of the checks, as `affectsConfiguration` names it. */
export const CHECKS_SETTING = `${SETTINGS_SECTION}.checks`;

const TARGETS: Readonly<Record<SettingPlace, ConfigurationTarget>> = {
	user: ConfigurationTarget.Global,
	workspace: ConfigurationTarget.Workspace,
	folder: ConfigurationTarget.WorkspaceFolder,
};

/** What the settings that hold for a file say of checks. */
export function checkSettings(uri: Uri | undefined): CheckSettings {
	const values = workspace.getConfiguration(SETTINGS_SECTION, uri ?? null).inspect<Checks>('checks');
	return {
		user: values?.globalValue ?? {},
		workspace: values?.workspaceValue ?? {},
		// Where one folder is open, its settings are those of the workspace.
		folder: workspace.workspaceFile ? (values?.workspaceFolderValue ?? {}) : {},
	};
}

/** Where a choice about a check is kept: in the workspace's settings, or the user's where no folder is open. */
export function placeOfChoice(): SettingPlace {
	return workspace.workspaceFolders === undefined ? 'user' : 'workspace';
}

/** Says in the settings of a place how loud a check is; null says nothing of it any more. */
export async function setCheck(check: string, severity: SeveritySetting | null, place: SettingPlace, uri: Uri | undefined): Promise<void> {
	const before = checkSettings(uri)[place];
	const after = severity === null ? withoutCheck(before, check) : { ...before, [check]: severity };
	await workspace.getConfiguration(SETTINGS_SECTION, uri ?? null).update('checks', after, TARGETS[place]);
}
