import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import {
	CompletionRequest,
	ConfigurationRequest,
	createProtocolConnection,
	DidChangeTextDocumentNotification,
	DidCloseTextDocumentNotification,
	DidOpenTextDocumentNotification,
	DocumentDiagnosticRequest,
	ExitNotification,
	HoverRequest,
	InitializedNotification,
	InitializeRequest,
	type ProtocolConnection,
	ReferencesRequest,
	SemanticTokensDeltaRequest,
	SemanticTokensRequest,
	ShutdownRequest,
	StreamMessageReader,
	StreamMessageWriter,
	type TextDocumentContentChangeEvent,
	WorkDoneProgress,
	WorkDoneProgressCreateRequest,
	WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import type { ANNOTATIONS_REQUEST as AnnotationsMethod, AnnotationsResult } from '../../server/src/protocol/annotations.js';
import { inRepository } from '../support/paths.js';

const ANNOTATIONS_REQUEST: typeof AnnotationsMethod = 'articleAnnotator/annotations';

const TEXT_DOCUMENT = {
	semanticTokens: {
		requests: { full: { delta: true }, range: true },
		tokenTypes: [],
		tokenModifiers: [],
		formats: ['relative' as const],
		overlappingTokenSupport: false,
		multilineTokenSupport: true,
	},
	diagnostic: { relatedDocumentSupport: false },
	hover: { contentFormat: ['markdown' as const] },
};

/** The server that ships, spoken to as an editor speaks to it: over its standard input and output. */
export interface LanguageServer {
	readonly open: (uri: string, text: string) => Promise<void>;
	readonly change: (uri: string, version: number, ...changes: readonly TextDocumentContentChangeEvent[]) => Promise<void>;
	readonly close: (uri: string) => Promise<void>;
	/** Asks for all tokens; answers the id to ask for changes by. */
	readonly allTokens: (uri: string) => Promise<string | undefined>;
	readonly tokenChanges: (uri: string, previousResultId: string) => Promise<string | undefined>;
	/** Asks for all diagnostics, or whether they are those of an id; answers the id to ask by next. */
	readonly diagnostics: (uri: string, previousResultId?: string) => Promise<string | undefined>;
	/** Asks for all that our own client draws and lists; rejects where the document is not annotated. */
	readonly annotations: (uri: string) => Promise<void>;
	readonly hover: (uri: string, line: number, character: number) => Promise<void>;
	/** How many symbols of the workspace a query finds. */
	readonly symbols: (query: string) => Promise<number>;
	/** How many places of the workspace name what is named at a place. */
	readonly references: (uri: string, line: number, character: number) => Promise<number>;
	/** How many names are offered at a place. */
	readonly complete: (uri: string, line: number, character: number) => Promise<number>;
	/** Resolves when the articles of the workspace's folder have been indexed. */
	readonly indexed: Promise<void>;
	/** The memory of the server that is resident, in bytes; NaN where the system has no `ps`. */
	readonly resident: () => number;
	readonly stop: () => Promise<void>;
}

/** What the server is started on: the URIs of the workspace's folders, and of one where the server may keep things. */
export interface ServerWorkspace {
	readonly folders: readonly string[];
	readonly storage: string;
}

export async function startLanguageServer(workspace?: ServerWorkspace): Promise<LanguageServer> {
	const child = spawn(process.execPath, [inRepository('dist', 'server.cjs'), '--stdio'], {
		stdio: ['pipe', 'pipe', 'inherit'],
	}) as unknown as ChildProcessWithoutNullStreams;
	const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
	connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => null));
	const indexed = new Promise<void>((resolve) => {
		connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
			connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
				if (kind === 'end') resolve();
			});
		});
	});
	connection.listen();
	await connection.sendRequest(InitializeRequest.type, {
		processId: process.pid,
		rootUri: null,
		capabilities: { textDocument: TEXT_DOCUMENT, window: { workDoneProgress: true } },
		workspaceFolders: workspace?.folders.map((uri) => ({ uri, name: uri })) ?? null,
		initializationOptions: workspace ? { storage: workspace.storage } : {},
	});
	await connection.sendNotification(InitializedNotification.type, {});
	return { ...serverOver(connection), indexed, resident: () => residentMemory(child.pid) };
}

function residentMemory(pid: number | undefined): number {
	const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
	return Number.parseInt(stdout ?? '', 10) * 1024;
}

function serverOver(connection: ProtocolConnection): Omit<LanguageServer, 'resident' | 'indexed'> {
	return {
		open: (uri, text) =>
			connection.sendNotification(DidOpenTextDocumentNotification.type, {
				textDocument: { uri, languageId: 'plaintext', version: 1, text },
			}),
		change: (uri, version, ...changes) =>
			connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges: [...changes] }),
		close: (uri) => connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
		allTokens: async (uri) => (await connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } }))?.resultId,
		tokenChanges: async (uri, previousResultId) =>
			(await connection.sendRequest(SemanticTokensDeltaRequest.type, { textDocument: { uri }, previousResultId }))?.resultId,
		diagnostics: async (uri, previousResultId) => {
			const asked = { textDocument: { uri }, ...(previousResultId !== undefined && { previousResultId }) };
			return (await connection.sendRequest(DocumentDiagnosticRequest.type, asked)).resultId;
		},
		annotations: async (uri) => {
			const answer = await connection.sendRequest<AnnotationsResult>(ANNOTATIONS_REQUEST, { uri });
			if (answer.kind === 'notAnnotated') throw new Error(`The server has not annotated ${uri}: ${answer.message}`);
		},
		hover: async (uri, line, character) => {
			await connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line, character } });
		},
		symbols: async (query) => (await connection.sendRequest(WorkspaceSymbolRequest.type, { query }))?.length ?? 0,
		references: async (uri, line, character) => {
			const params = { textDocument: { uri }, position: { line, character }, context: { includeDeclaration: true } };
			return (await connection.sendRequest(ReferencesRequest.type, params))?.length ?? 0;
		},
		complete: async (uri, line, character) => {
			const answer = await connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position: { line, character } });
			return (Array.isArray(answer) ? answer : (answer?.items ?? [])).length;
		},
		stop: async () => {
			await connection.sendRequest(ShutdownRequest.type);
			await connection.sendNotification(ExitNotification.type);
			connection.dispose();
		},
	};
}
