import { l10n, type TextDocument, Uri, window, workspace } from 'vscode';
import { exportName } from '../export/exportNames.js';
import { replaceFile } from '../export/replaceFile.js';
import { activeExport } from './activeExport.js';
import { offerFile } from './offerFile.js';
import type { Services } from './services.js';

/** Exports the active article, or the one with the URI given, to a file that is asked for, or is given as the second argument. Answers with the file written. */
export async function exportAnnotations(services: Services, uri: unknown, file: unknown): Promise<Uri | undefined> {
	const exported = await activeExport(services, uri);
	if (!exported) return undefined;
	const target = file instanceof Uri ? file : await askForFile(exported.document);
	if (!target) return undefined;
	await replaceFile(target, exported.json);
	void offerFile(target, l10n.t('Annotations exported to {0}.', target.path.split('/').at(-1) ?? ''));
	return target;
}

function askForFile({ uri }: TextDocument): Thenable<Uri | undefined> {
	const folder = workspace.workspaceFolders?.[0]?.uri;
	const beside =
		uri.scheme === 'untitled'
			? folder && Uri.joinPath(folder, exportName(uri.path.split('/').at(-1) ?? ''))
			: uri.with({ path: exportName(uri.path) });
	return window.showSaveDialog({
		title: l10n.t('Export Annotations as JSON'),
		filters: { JSON: ['json'] },
		...(beside && { defaultUri: beside }),
	});
}
