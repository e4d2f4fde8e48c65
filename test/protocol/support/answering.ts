import { ShowMessageRequest, type ShowMessageRequestParams } from 'vscode-languageserver/node';
import type { News } from './newsFolder.js';

/** Answers the questions of the server with an action, with none where they offer no such, and resolves with the first. */
export function answering({ client }: News, title: string): Promise<ShowMessageRequestParams> {
	return new Promise((resolve) => {
		client.connection.onRequest(ShowMessageRequest.type, (params) => {
			resolve(params);
			return params.actions?.find((action) => action.title === title) ?? null;
		});
	});
}
