import { type CancellationToken, type TextDocument, type Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { EXPORT_REQUEST, type ExportParams, type ExportResult } from '../../../server/src/protocol/exportAnnotations.js';

/** Asks the server for the export of an article. */
export function requestExport(client: BaseLanguageClient, params: ExportParams, token?: CancellationToken): Promise<ExportResult> {
	// A token that is undefined would be taken for a second parameter, and the server be handed null for its own.
	return token ? client.sendRequest<ExportResult>(EXPORT_REQUEST, params, token) : client.sendRequest<ExportResult>(EXPORT_REQUEST, params);
}

/** The export of an open article, indented. */
export function requestDocumentExport(client: BaseLanguageClient, document: TextDocument): Promise<ExportResult> {
	return requestExport(client, { uri: document.uri.toString(), id: documentId(document.uri) });
}

/** What a document is called in its export: its path in the workspace, or its file name; never an absolute path. */
export function documentId(uri: Uri): string {
	if (workspace.getWorkspaceFolder(uri)) return workspace.asRelativePath(uri, (workspace.workspaceFolders?.length ?? 0) > 1);
	return uri.path.split('/').at(-1) ?? '';
}
