import { type Extension, window } from 'vscode';
import { checkTitles } from '../checks/checkTitles.js';

/** Asks for a check; undefined where none is chosen. */
export async function askCheck(extension: Extension<unknown>, title: string): Promise<string | undefined> {
	const checks = [...checkTitles(extension.packageJSON)].map(([id, label]) => ({ label, description: id, id }));
	return (await window.showQuickPick(checks, { title, matchOnDescription: true }))?.id;
}
