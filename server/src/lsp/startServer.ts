import {
	type Connection,
	DidChangeConfigurationNotification,
	DidChangeWorkspaceFoldersNotification,
	type InitializeParams,
	type InitializeResult,
	MessageType,
	type WorkspaceFolder,
} from 'vscode-languageserver';
import { type Engine, loadEngine } from '../engine/index.js';
import { ANNOTATIONS_CHANGED_NOTIFICATION } from '../protocol/annotationsChanged.js';
import type { InitializationOptions } from '../protocol/initializationOptions.js';
import { PUBLICATION_DATE_NOTIFICATION, type PublicationDateParams } from '../protocol/publicationDate.js';
import { SETTINGS_SECTION } from '../protocol/settings.js';
import { failureLine, type Log, taking } from './answer.js';
import { ChangeNotices } from './changeNotices.js';
import { type ClientFeatures, readClientFeatures } from './clientFeatures.js';
import { DocumentStore } from './documents/documentStore.js';
import type { OpenDocument } from './documents/openDocument.js';
import { Reader } from './documents/reader.js';
import { ReadingProgress } from './documents/readingProgress.js';
import { DiagnosticsFeature } from './features/diagnosticsFeature.js';
import type { ExportContext } from './features/exportFeature.js';
import { registerFeatures } from './features/registerFeatures.js';
import type { Host } from './host.js';
import { serverCapabilities } from './serverCapabilities.js';
import { SettingsStore } from './settings/settingsStore.js';
import { showMessage } from './showMessage.js';

/** The name that the server gives of itself. */
export const SERVER_NAME = 'article-annotator';

/** Serves a client over a connection, which it begins to listen to, until the client says exit. */
export function startServer(connection: Connection, host: Host): void {
	const log: Log = (line) => connection.console.error(line);
	connection.onInitialize((params): InitializeResult => {
		const options = readInitializationOptions(params);
		const client = readClientFeatures(params, options);
		serve(connection, host, log, { params, options, client, engine: loadEngine({ lexicon: host.lexicon(options) }) });
		return { capabilities: serverCapabilities(client), serverInfo: { name: SERVER_NAME, version: host.version } };
	});
	connection.listen();
}

interface Session {
	readonly params: InitializeParams;
	readonly options: InitializationOptions;
	readonly client: ClientFeatures;
	readonly engine: Engine;
}

function serve(connection: Connection, host: Host, log: Log, { params, options, client, engine }: Session): void {
	const folders = watchFolders(connection, params, client);
	const settings = new SettingsStore(connection, client.configuration, options.settings);
	const progress = new ReadingProgress(connection);
	const notices = new ChangeNotices(host.scheduler, (document) => tell(document));
	const reader = new Reader(host.scheduler, log, {
		onProgress: (document, offset) => progress.report(document, offset),
		onEnd: (document) => {
			progress.end(document);
			notices.add(document);
		},
	});
	const documents = new DocumentStore(
		{
			engine,
			reader,
			log,
			scheduler: host.scheduler,
			settings,
			folders,
			onChange: (document) => notices.add(document),
			onTooLarge: (document, { message }) => {
				showMessage(connection, MessageType.Info, message);
				connection.console.info(`${document.text.uri}: ${message}`);
			},
		},
		options.publicationDates ?? {},
	);
	const context: ExportContext = { engine, client, documents, version: host.version, folders, settingsOf: (uri) => settings.get(uri) };
	const diagnostics = new DiagnosticsFeature(context, connection);
	const tell = (document: OpenDocument): void => {
		try {
			if (client.diagnostics === 'push') diagnostics.push(document);
			if (client.annotationsChanged && document.state !== 'reading') {
				void connection.sendNotification(ANNOTATIONS_CHANGED_NOTIFICATION, { uri: document.text.uri, version: document.text.version });
			}
		} catch (error) {
			log(failureLine('annotationsChanged', error));
		}
	};
	registerFeatures(connection, log, context, { diagnostics, reader });
	watchPublicationDates(connection, log, { client, documents });
	watchSettings(connection, log, { client, settings, documents });
}

/** Reads the settings again whenever the client says that they changed, and has it ask again for what depends on them. */
function watchSettings(
	connection: Connection,
	log: Log,
	{ client, settings, documents }: { client: ClientFeatures; settings: SettingsStore; documents: DocumentStore },
): void {
	connection.onInitialized(() => {
		if (!client.configurationRegistration) return;
		void connection.client.register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION });
	});
	connection.onDidChangeConfiguration(
		taking(log, 'workspace/didChangeConfiguration', async (change) => {
			settings.change(change.settings);
			await Promise.all(documents.all().map((document) => documents.configure(document)));
			await haveAskedAgain(connection, client);
		}),
	);
}

/** Takes the users' choices of publication date, on which findings depend. */
function watchPublicationDates(
	connection: Connection,
	log: Log,
	{ client, documents }: { client: ClientFeatures; documents: DocumentStore },
): void {
	connection.onNotification(
		PUBLICATION_DATE_NOTIFICATION,
		taking(log, PUBLICATION_DATE_NOTIFICATION, async ({ uri, date }: PublicationDateParams) => {
			await documents.setPublicationDate(uri, date);
			await haveAskedAgain(connection, client);
		}),
	);
}

/** Has a client that can ask again for the tokens and the diagnostics that it has. */
async function haveAskedAgain(connection: Connection, client: ClientFeatures): Promise<void> {
	await Promise.all([
		client.tokensRefresh ? connection.languages.semanticTokens.refresh() : undefined,
		client.diagnosticsRefresh ? connection.languages.diagnostics.refresh() : undefined,
	]);
}

/** The URIs of the workspace's folders, now and as they change. */
function watchFolders(connection: Connection, params: InitializeParams, client: ClientFeatures): () => readonly string[] {
	const first: readonly WorkspaceFolder[] = params.workspaceFolders ?? (params.rootUri ? [{ uri: params.rootUri, name: '' }] : []);
	let uris = first.map((folder) => folder.uri);
	if (client.workspaceFolders) {
		connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
			const gone = new Set(removed.map((folder) => folder.uri));
			uris = [...uris.filter((uri) => !gone.has(uri)), ...added.map((folder) => folder.uri)];
		});
	}
	return () => uris;
}

function readInitializationOptions({ initializationOptions }: InitializeParams): InitializationOptions {
	const raw: unknown = initializationOptions;
	return typeof raw === 'object' && raw !== null ? raw : {};
}
