import type { ClientCapabilities } from 'vscode-languageserver';
import {
	ABOUT_CHECK_COMMAND,
	ADD_TO_KNOWLEDGE_BASE_COMMAND,
	NEVER_TAG_IN_WORKSPACE_COMMAND,
	SET_PUBLICATION_DATE_COMMAND,
	SILENCE_IN_WORKSPACE_COMMAND,
	TAG_IN_WORKSPACE_COMMAND,
} from '../../../server/src/protocol/clientCommands.js';
import type { InitializationOptions } from '../../../server/src/protocol/initializationOptions.js';

/** How a client introduces itself. */
export interface ClientProfile {
	readonly capabilities: ClientCapabilities;
	readonly initializationOptions?: InitializationOptions;
	/** The URIs of the workspace's folders; `file:///news` where they are left out. */
	readonly folders?: readonly string[];
}

const SEMANTIC_TOKENS = {
	requests: { range: true, full: { delta: true } },
	tokenTypes: ['namespace', 'type'],
	tokenModifiers: [],
	formats: ['relative' as const],
	overlappingTokenSupport: false,
	multilineTokenSupport: false,
};

/** Our own client in VS Code. */
export const VSCODE: ClientProfile = {
	capabilities: {
		general: { positionEncodings: ['utf-16'] },
		window: { workDoneProgress: true },
		workspace: {
			configuration: true,
			workspaceFolders: true,
			didChangeConfiguration: { dynamicRegistration: true },
			didChangeWatchedFiles: { dynamicRegistration: true },
			workspaceEdit: {
				documentChanges: true,
				resourceOperations: ['create', 'rename', 'delete'],
				changeAnnotationSupport: { groupsOnLabel: true },
			},
			semanticTokens: { refreshSupport: true },
			diagnostics: { refreshSupport: true },
		},
		textDocument: {
			semanticTokens: SEMANTIC_TOKENS,
			hover: { contentFormat: ['markdown', 'plaintext'] },
			documentSymbol: { hierarchicalDocumentSymbolSupport: true },
			diagnostic: { dynamicRegistration: true },
			publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
			rename: { prepareSupport: true, honorsChangeAnnotations: true },
		},
	},
	initializationOptions: {
		annotationsChanged: true,
		checkPage: 'command:articleAnnotator.aboutCheck?%5B%22{check}%22%5D',
		commands: [
			ABOUT_CHECK_COMMAND,
			ADD_TO_KNOWLEDGE_BASE_COMMAND,
			SET_PUBLICATION_DATE_COMMAND,
			SILENCE_IN_WORKSPACE_COMMAND,
			TAG_IN_WORKSPACE_COMMAND,
			NEVER_TAG_IN_WORKSPACE_COMMAND,
		],
	},
};

/** Neovim as it was before it learnt to pull: diagnostics are pushed, nothing is registered later, settings are told. */
export const NEOVIM: ClientProfile = {
	capabilities: {
		general: { positionEncodings: ['utf-16'] },
		workspace: { configuration: false, workspaceEdit: { documentChanges: true }, workspaceFolders: true },
		textDocument: {
			semanticTokens: SEMANTIC_TOKENS,
			hover: { contentFormat: ['markdown', 'plaintext'] },
			documentSymbol: { hierarchicalDocumentSymbolSupport: true },
			publishDiagnostics: { relatedInformation: true },
		},
	},
};

/** Helix: several position encodings, diagnostics pulled, settings asked. */
export const HELIX: ClientProfile = {
	capabilities: {
		general: { positionEncodings: ['utf-8', 'utf-32', 'utf-16'] },
		window: { workDoneProgress: true },
		workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: false } },
		textDocument: {
			hover: { contentFormat: ['markdown'] },
			diagnostic: { dynamicRegistration: false, relatedDocumentSupport: true },
			documentSymbol: {},
		},
	},
};

/** A client that says nothing of itself. */
export const BARE: ClientProfile = { capabilities: {} };
