import type { Uri } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { SILENCES_REQUEST, type SilencesParams, type SilencesResult } from '../../../server/src/protocol/silences.js';

/** Asks the server what an article silences; undefined while no server runs. */
export async function requestSilences(client: BaseLanguageClient, uri: Uri): Promise<SilencesResult | undefined> {
	if (client.state !== State.Running) return undefined;
	const params: SilencesParams = { uri: uri.toString() };
	return client.sendRequest<SilencesResult>(SILENCES_REQUEST, params);
}
