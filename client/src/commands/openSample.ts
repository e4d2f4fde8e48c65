import { Uri, window, workspace } from 'vscode';
import type { Services } from './services.js';

/** Opens a copy of the sample article, to read and to try things on. */
export async function openSample({ extension }: Services): Promise<void> {
	const bytes = await workspace.fs.readFile(Uri.joinPath(extension.extensionUri, 'examples', 'welcome.article'));
	const document = await workspace.openTextDocument({ language: 'article', content: new TextDecoder().decode(bytes) });
	await window.showTextDocument(document);
}
