import { l10n, window } from 'vscode';

/** Tells a person what to do first, where a command cannot do its work as things are. */
export function advise(message: string): void {
	void window.showInformationMessage(message);
}

/** Tells a person that no article is open. */
export function adviseToOpenOne(): void {
	advise(l10n.t('Open an article first: a plain text, Markdown or article file.'));
}
