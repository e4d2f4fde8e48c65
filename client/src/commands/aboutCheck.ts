import { commands, l10n, Uri } from 'vscode';
import { checkOf } from '../checks/checkTree.js';
import { askCheck } from './askCheck.js';
import type { Services } from './services.js';

/** Opens what the documentation says of a check, beside the article. Argument: the check's id, or its row (asked for where left out). */
export async function aboutCheck({ extension }: Services, argument: unknown): Promise<void> {
	const check = checkOf(argument) ?? (await askCheck(extension, l10n.t('About a Check')));
	if (!check) return;
	const page = Uri.joinPath(extension.extensionUri, 'docs', 'CHECKS.md').with({ fragment: check });
	await commands.executeCommand('markdown.showPreviewToSide', page);
}
