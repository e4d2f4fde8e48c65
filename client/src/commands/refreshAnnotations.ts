import { l10n, window } from 'vscode';
import { advise, adviseToOpenOne } from '../advise.js';
import type { Services } from './services.js';

/** Asks the server for the active article's annotations again. */
export async function refreshAnnotations({ store, active }: Services): Promise<void> {
	const { document } = active;
	if (!document) {
		adviseToOpenOne();
		return;
	}
	const answer = await store.fresh(document.uri.toString());
	if (answer.kind === 'notAnnotated') advise(answer.message);
	else window.setStatusBarMessage(l10n.t('$(check) Annotations refreshed'), 4000);
}
