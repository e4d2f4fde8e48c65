import { type Connection, type InitializeParams, type InitializeResult, MessageType } from 'vscode-languageserver';
import { type Engine, loadEngine } from '../engine/index.js';
import { readGazetteer } from '../knowledge/gazetteer/readGazetteer.js';
import { ANNOTATIONS_CHANGED_NOTIFICATION } from '../protocol/annotationsChanged.js';
import type { InitializationOptions } from '../protocol/initializationOptions.js';
import { failureLine, type Log, taking } from './answer.js';
import { ChangeNotices } from './changeNotices.js';
import { type ClientFeatures, readClientFeatures } from './clientFeatures.js';
import { clientFiles } from './clientFiles.js';
import { CorrectionStore } from './corrections/correctionStore.js';
import { followCorrections } from './corrections/followCorrections.js';
import { LeftSidecars } from './corrections/leftSidecars.js';
import { sidecarPlaces } from './corrections/sidecarPlaces.js';
import { SidecarRelocation } from './corrections/sidecarRelocation.js';
import { takeSidecarsAlong } from './corrections/takeSidecarsAlong.js';
import { DocumentStore } from './documents/documentStore.js';
import type { OpenDocument } from './documents/openDocument.js';
import { Reader } from './documents/reader.js';
import { ReadingProgress } from './documents/readingProgress.js';
import { DiagnosticsFeature } from './features/diagnosticsFeature.js';
import type { ExportContext } from './features/exportFeature.js';
import { registerFeatures } from './features/registerFeatures.js';
import { registerWorkspaceFeatures } from './features/registerWorkspaceFeatures.js';
import { FileEvents } from './fileEvents.js';
import { eitherFiles } from './files.js';
import type { Host } from './host.js';
import { OpenKnowledge, watchKnowledge } from './knowledge/followKnowledge.js';
import { KnowledgeBases } from './knowledge/knowledgeBases.js';
import { OnlineKnowledge } from './knowledge/onlineKnowledge.js';
import { lazily } from './lazily.js';
import { lazyEngine } from './lazyEngine.js';
import { serverCapabilities } from './serverCapabilities.js';
import { SettingsStore } from './settings/settingsStore.js';
import { showMessage } from './showMessage.js';
import { haveAskedAgain, watchClient } from './watchClient.js';
import { followFiles } from './workspace/followFiles.js';
import { IndexProgress } from './workspace/indexProgress.js';
import { otherArticles } from './workspace/otherArticles.js';
import { WorkspaceArticles } from './workspace/workspaceArticles.js';
import { WorkspaceFolders } from './workspaceFolders.js';

/** Serves a client over a connection, which it begins to listen to, until the client says exit. */
export function startServer(connection: Connection, host: Host): void {
	connection.onInitialize((params): InitializeResult => {
		const options = readInitializationOptions(params);
		const client = readClientFeatures(params, options);
		const engine = lazyEngine(() => {
			const loaded = loadEngine(host.resources(options));
			if (!loaded.entityModel) connection.console.warn('There is no entity model: names are found by layout and lists alone.');
			if (!loaded.attributionModel) connection.console.warn('There is no attribution model: only whole quotations have speakers.');
			return loaded;
		});
		serve(connection, host, { params, options, client, engine });
		return { capabilities: serverCapabilities(client), serverInfo: { name: 'article-annotator', version: host.version } };
	});
	connection.listen();
}

/** What is known of a client when it has introduced itself, and the engine that serves it. */
interface Session {
	readonly params: InitializeParams;
	readonly options: InitializationOptions;
	readonly client: ClientFeatures;
	readonly engine: Engine;
}

/** Puts the parts of the server together. */
function serve(connection: Connection, host: Host, { params, options, client, engine }: Session): void {
	const log: Log = (line) => connection.console.error(line);
	// What is kept between sessions and read in the background stays with the machine's own files: a virtual file system may be far away.
	const files = options.clientFiles === true ? eitherFiles(host.files, clientFiles(connection)) : host.files;
	const folders = new WorkspaceFolders(params);
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
	const knowledge = new KnowledgeBases({ files, folders: () => folders.uris, onChange: () => reconfigure() });
	const places = sidecarPlaces(
		() => folders.uris,
		(uri) => settings.get(uri),
	);
	const askAgain = taking<undefined>(log, 'refresh', () => haveAskedAgain(connection, client));
	const corrections = new CorrectionStore({
		files,
		places,
		documents: { get: (uri) => documents.get(uri), read: (uri, token) => documents.read(uri, token) },
		onChange: (document) => {
			notices.add(document);
			void askAgain(undefined);
		},
		onUnsettled: (document) => void offerLeft(document),
		tell: (message) => showMessage(connection, MessageType.Warning, message),
	});
	const left = new LeftSidecars({ connection, files: host.files, places });
	const offerLeft = taking<OpenDocument>(log, 'corrections.takeOver', async ({ text }) => {
		if (client.fileRenames && (await left.offer(text.uri, text.getText()))) await corrections.lookForAll();
	});
	const documents = new DocumentStore(
		{
			engine,
			corrections,
			reader,
			log,
			scheduler: host.scheduler,
			settings,
			knowledgeOf: (uri) => knowledge.of(uri),
			folders: () => folders.uris,
			onChange: (document) => notices.add(document),
			onTooLarge: (document, { message }) => {
				showMessage(connection, MessageType.Info, message);
				connection.console.info(`${document.text.uri}: ${message}`);
			},
		},
		options.publicationDates ?? {},
	);
	const articles = new WorkspaceArticles({
		engine,
		version: host.version,
		files: host.files,
		places,
		scheduler: host.scheduler,
		log,
		documents,
		folders: () => folders.uris,
		settingsOf: (uri) => settings.get(uri),
		namesOf: async (uri) => (await knowledge.of(uri)).names,
		progress: new IndexProgress(connection),
		storage: options.storage ?? null,
	});
	const online = new OnlineKnowledge({
		network: host.network,
		files: host.files,
		version: host.version,
		log: (line) => connection.console.warn(line),
		storage: options.globalStorage ?? null,
		trust: options.workspaceTrusted === true ? 'trusted' : 'untrusted',
	});
	online.listen(connection, log);
	const context: ExportContext = {
		engine,
		client,
		documents,
		scheduler: host.scheduler,
		version: host.version,
		folders: () => folders.uris,
		files,
		places,
		settingsOf: (uri) => settings.get(uri),
		corrections,
		knowledge,
		online,
		gazetteer: lazily(() => readGazetteer(host.gazetteer(options))),
		elsewhere: otherArticles(articles.index, () => folders.uris),
	};
	const diagnostics = new DiagnosticsFeature(context, connection);
	const tell = (document: OpenDocument): void => {
		try {
			if (client.diagnostics === 'push') diagnostics.push(document);
			if (client.annotationsChanged) tellOfAnnotations(connection, document);
		} catch (error) {
			log(failureLine(ANNOTATIONS_CHANGED_NOTIFICATION, error));
		}
	};
	const fileEvents = new FileEvents();
	fileEvents.listen(connection, log);
	fileEvents.add({ watchers: [], onEvents: () => left.forget() });
	const openKnowledge = new OpenKnowledge(knowledge, host.scheduler, (document) => {
		if (client.diagnostics === 'push') diagnostics.pushKnowledge(document);
	});
	registerFeatures(connection, log, context, { diagnostics, reader, articles, openKnowledge });
	watchKnowledge(fileEvents, knowledge);
	registerWorkspaceFeatures(connection, log, context, { articles, openKnowledge });
	followFiles(connection, log, fileEvents, { articles, places });
	followCorrections(connection, log, fileEvents, corrections);
	if (client.fileRenames) takeSidecarsAlong(connection, log, { files, places, onRename: (renamings) => corrections.renamed(renamings) });
	const renames = client.fileRenames ? 'possible' : 'impossible';
	const relocation = new SidecarRelocation({ connection, files, places, renames });
	const reconfigure = watchClient(connection, log, {
		client,
		settings,
		documents,
		folders,
		fileEvents,
		articles,
		knowledge,
		corrections,
		relocation,
	});
}

/** A document that is being read is told of when it has been. */
function tellOfAnnotations(connection: Connection, { state, text: { uri, version } }: OpenDocument): void {
	if (state !== 'reading') void connection.sendNotification(ANNOTATIONS_CHANGED_NOTIFICATION, { uri, version });
}

function readInitializationOptions({ initializationOptions }: InitializeParams): InitializationOptions {
	const raw: unknown = initializationOptions;
	return typeof raw === 'object' && raw !== null ? raw : {};
}
