import { l10n, Uri, window, workspace } from 'vscode';

/** `jsonLine`: one file with an article a line; `json`: a folder with a file an article. */
export interface Destination {
	readonly layout: 'jsonLine' | 'json';
	readonly target: Uri;
}

export function isDestination(value: unknown): value is Destination {
	if (typeof value !== 'object' || value === null) return false;
	const { layout, target } = value as Partial<Record<keyof Destination, unknown>>;
	return (layout === 'jsonLine' || layout === 'json') && target instanceof Uri;
}

/** Asks for the layout, then for the file or folder; undefined when either is dismissed. */
export async function askForDestination(): Promise<Destination | undefined> {
	const title = l10n.t('Export Annotations of the Workspace as JSON');
	const layouts = [
		{ layout: 'jsonLine', label: l10n.t('One JSON Lines file'), detail: l10n.t('All articles in one file, one a line') },
		{ layout: 'json', label: l10n.t('One JSON file an article'), detail: l10n.t('In a folder, by the paths of the articles') },
	] as const;
	const choice = await window.showQuickPick(layouts, { title });
	if (!choice) return undefined;
	const target = choice.layout === 'jsonLine' ? await askForFile(title) : await askForFolder(title);
	return target && { layout: choice.layout, target };
}

function askForFile(title: string): Thenable<Uri | undefined> {
	const folder = workspace.workspaceFolders?.[0]?.uri;
	const filters = { 'JSON Lines': ['jsonl'] };
	return window.showSaveDialog({ title, filters, ...(folder && { defaultUri: Uri.joinPath(folder, 'annotations.jsonl') }) });
}

async function askForFolder(title: string): Promise<Uri | undefined> {
	const openLabel = l10n.t('Export Here');
	return (await window.showOpenDialog({ title, openLabel, canSelectFiles: false, canSelectFolders: true }))?.[0];
}
