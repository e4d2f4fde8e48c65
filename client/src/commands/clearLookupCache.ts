import { l10n, window } from 'vscode';
import { CLEAR_LOOKUP_CACHE_REQUEST, type ClearLookupCacheResult } from '../../../server/src/protocol/clearLookupCache.js';
import { NAME } from '../name.js';
import type { Services } from './services.js';

/** Has the server forget what it has looked up online. */
export async function clearLookupCache({ client }: Services): Promise<void> {
	const { names } = await client.sendRequest<ClearLookupCacheResult>(CLEAR_LOOKUP_CACHE_REQUEST);
	void window.showInformationMessage(`${NAME}: ${forgotten(names)}`);
}

function forgotten(names: number): string {
	if (names === 0) return l10n.t('No name has been looked up, so nothing had to be forgotten.');
	return names === 1 ? l10n.t('1 name that was looked up is forgotten.') : l10n.t('{0} names that were looked up are forgotten.', names);
}
