import { window } from 'vscode';
import { CLEAR_LOOKUP_CACHE_REQUEST, type ClearLookupCacheResult } from '../../../server/src/protocol/clearLookupCache.js';
import { NAME } from '../name.js';
import type { Services } from './services.js';

/** Has the server forget what it has looked up online. */
export async function clearLookupCache({ client }: Services): Promise<void> {
	const { names } = await client.sendRequest<ClearLookupCacheResult>(CLEAR_LOOKUP_CACHE_REQUEST);
	const count = names === 1 ? '1 name that was looked up is' : `${names} names that were looked up are`;
	void window.showInformationMessage(`${NAME}: ${count} forgotten.`);
}
