import { env, l10n, window } from 'vscode';
import { activeExport } from './activeExport.js';
import type { Services } from './services.js';

/** Puts the export of the active article, or of the one with the URI given, on the clipboard. */
export async function copyAnnotations(services: Services, uri: unknown): Promise<void> {
	const exported = await activeExport(services, uri);
	if (!exported) return;
	await env.clipboard.writeText(exported.json);
	window.setStatusBarMessage(l10n.t('$(check) Annotations copied'), 4000);
}
