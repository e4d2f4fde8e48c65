import { commands, env, l10n, UIKind, type Uri, window, workspace } from 'vscode';

/** Says that a file or folder was written, and opens or reveals it on request. */
export async function offerFile(file: Uri, message: string): Promise<void> {
	const open = l10n.t('Open');
	const reveal = l10n.t('Reveal');
	const canReveal = isLocal() || workspace.getWorkspaceFolder(file);
	const choice = await window.showInformationMessage(message, open, ...(canReveal ? [reveal] : []));
	if (choice === open) await commands.executeCommand('vscode.open', file);
	if (choice === reveal) await revealFile(file);
}

/** In the system's file manager on the desktop, else in the Explorer. */
export function revealFile(file: Uri): Thenable<unknown> {
	return commands.executeCommand(isLocal() ? 'revealFileInOS' : 'revealInExplorer', file);
}

function isLocal(): boolean {
	return env.uiKind === UIKind.Desktop && env.remoteName === undefined;
}
