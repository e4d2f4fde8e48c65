import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { CORRECT_COMMAND } from '../protocol/corrections.js';
import { LEGEND } from '../service/blockTokens.js';
import { FIX_ALL_KIND } from '../service/fixAllActions.js';
import type { ClientFeatures } from './clientFeatures.js';
import { ARTICLE_OPERATIONS } from './corrections/takeSidecarsAlong.js';
import { FILE_OPERATIONS } from './workspace/followFiles.js';

/** What the server offers a client. Positions are UTF-16, which every client has to know, whatever else it lists. */
export function serverCapabilities(features: ClientFeatures): ServerCapabilities {
	return {
		positionEncoding: 'utf-16',
		textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
		executeCommandProvider: { commands: [CORRECT_COMMAND] },
		semanticTokensProvider: { legend: LEGEND, range: true, full: { delta: true } },
		hoverProvider: true,
		definitionProvider: true,
		referencesProvider: true,
		workspaceSymbolProvider: true,
		completionProvider: { completionItem: { labelDetailsSupport: true } },
		renameProvider: features.prepareRename ? { prepareProvider: true } : true,
		documentHighlightProvider: true,
		documentSymbolProvider: { label: 'Article Annotator' },
		foldingRangeProvider: true,
		codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, FIX_ALL_KIND] },
		...(features.diagnostics === 'pull' && {
			diagnosticProvider: { identifier: 'article-annotator', interFileDependencies: false, workspaceDiagnostics: false },
		}),
		workspace: {
			...(features.workspaceFolders && { workspaceFolders: { supported: true, changeNotifications: true } }),
			fileOperations: {
				didCreate: FILE_OPERATIONS,
				didRename: FILE_OPERATIONS,
				didDelete: FILE_OPERATIONS,
				...(features.fileRenames && { willRename: ARTICLE_OPERATIONS, willDelete: ARTICLE_OPERATIONS }),
			},
		},
	};
}
