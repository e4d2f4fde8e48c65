import { type TextDocument, Uri, window, workspace } from 'vscode';
import { adviseToOpenOne } from '../advise.js';
import { requestDocumentExport } from '../export/requestExport.js';
import type { Services } from './services.js';

export interface ActiveExport {
	readonly document: TextDocument;
	readonly json: string;
}

/** The export of the document that is meant (a URI, or else the active article); undefined, after telling why, where there is none. */
export async function activeExport(services: Services, uri: unknown): Promise<ActiveExport | undefined> {
	const document = uri instanceof Uri ? await workspace.openTextDocument(uri) : services.active.document;
	if (!document) {
		adviseToOpenOne();
		return undefined;
	}
	const answer = await requestDocumentExport(services.client, document);
	if (answer.kind === 'exported') return { document, json: answer.json };
	void window.showInformationMessage(answer.message);
	return undefined;
}
