import type { InitializeParams } from 'vscode-languageserver';
import type { ClientCommand } from '../protocol/clientCommands.js';
import type { InitializationOptions } from '../protocol/initializationOptions.js';
import type { CheckPages } from '../service/diagnostics.js';

/** What a client can do, as far as we act on it. */
export interface ClientFeatures {
	readonly hoverFormat: 'markdown' | 'plaintext';
	readonly symbols: 'hierarchical' | 'flat';
	readonly diagnostics: 'pull' | 'push';
	readonly relatedInformation: 'shown' | 'unknown';
	readonly configuration: 'asked' | 'told';
	/** Whether it can be asked to tell us of new settings. */
	readonly configurationRegistration: boolean;
	readonly workspaceFolders: boolean;
	readonly tokensRefresh: boolean;
	readonly diagnosticsRefresh: boolean;
	/** Whether an edit may name the version of the document that it is for. */
	readonly versionedEdits: boolean;
	/** Whether edits may rename and delete files. */
	readonly fileRenames: boolean;
	/** Whether edits may be marked as ones that a person should look at, in a renaming too. */
	readonly changeAnnotations: boolean;
	/** Whether it asks what is to be renamed before it asks for a new name. */
	readonly prepareRename: boolean;
	readonly annotationsChanged: boolean;
	/** Whether it can be asked to tell of files that change on disk. */
	readonly fileWatching: boolean;
	readonly commands: readonly ClientCommand[];
	/** Where a check is documented, by its id, for a client that shows links; null where it has no such page. */
	readonly checkPage: CheckPages | null;
	/** Whether a diagnostic's code may have a link. */
	readonly codeDescriptions: 'shown' | 'unknown';
}

/** Reads the client's capabilities; what it does not name it does not have. */
export function readClientFeatures({ capabilities }: InitializeParams, options: InitializationOptions): ClientFeatures {
	const { textDocument, workspace } = capabilities;
	return {
		hoverFormat: textDocument?.hover?.contentFormat?.includes('markdown') ? 'markdown' : 'plaintext',
		symbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ? 'hierarchical' : 'flat',
		diagnostics: textDocument?.diagnostic ? 'pull' : 'push',
		relatedInformation:
			(textDocument?.diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation) ? 'shown' : 'unknown',
		configuration: workspace?.configuration ? 'asked' : 'told',
		configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
		workspaceFolders: workspace?.workspaceFolders === true,
		tokensRefresh: workspace?.semanticTokens?.refreshSupport === true,
		diagnosticsRefresh: workspace?.diagnostics?.refreshSupport === true,
		versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
		fileRenames: (['rename', 'delete'] as const).every((kind) => workspace?.workspaceEdit?.resourceOperations?.includes(kind)),
		changeAnnotations:
			workspace?.workspaceEdit?.changeAnnotationSupport !== undefined && textDocument?.rename?.honorsChangeAnnotations === true,
		prepareRename: textDocument?.rename?.prepareSupport === true,
		annotationsChanged: options.annotationsChanged === true,
		fileWatching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
		commands: Array.isArray(options.commands) ? options.commands : [],
		checkPage: checkPages(options.checkPage),
		codeDescriptions:
			(textDocument?.publishDiagnostics?.codeDescriptionSupport ?? textDocument?.diagnostic?.codeDescriptionSupport) ? 'shown' : 'unknown',
	};
}

function checkPages(template: unknown): CheckPages | null {
	return typeof template === 'string' && template.includes('{check}')
		? (check) => template.replaceAll('{check}', encodeURIComponent(check))
		: null;
}
