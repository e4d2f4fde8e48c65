import { type Connection, DidChangeConfigurationNotification, DidChangeWorkspaceFoldersNotification } from 'vscode-languageserver';
import { PUBLICATION_DATE_NOTIFICATION, type PublicationDateParams } from '../protocol/publicationDate.js';
import { SETTINGS_SECTION } from '../protocol/settings.js';
import { type Log, taking } from './answer.js';
import type { ClientFeatures } from './clientFeatures.js';
import type { CorrectionStore } from './corrections/correctionStore.js';
import type { SidecarRelocation } from './corrections/sidecarRelocation.js';
import type { DocumentStore } from './documents/documentStore.js';
import type { FileEvents } from './fileEvents.js';
import type { KnowledgeBases } from './knowledge/knowledgeBases.js';
import type { SettingsStore } from './settings/settingsStore.js';
import type { WorkspaceArticles } from './workspace/workspaceArticles.js';
import type { WorkspaceFolders } from './workspaceFolders.js';

/** What changes with what the client tells beside its documents. */
export interface Watchers {
	readonly client: ClientFeatures;
	readonly settings: SettingsStore;
	readonly documents: DocumentStore;
	readonly folders: WorkspaceFolders;
	readonly fileEvents: FileEvents;
	readonly articles: WorkspaceArticles;
	readonly knowledge: KnowledgeBases;
	readonly corrections: CorrectionStore;
	readonly relocation: SidecarRelocation;
}

/**
 * Follows the client's settings, workspace folders and choices of publication date: documents do at once as they say, and a client that can is asked
 * to ask again for what it has. Gives what does so, for whoever else knows of a change.
 */
export function watchClient(
	connection: Connection,
	log: Log,
	{ client, settings, documents, folders, fileEvents, articles, knowledge, corrections, relocation }: Watchers,
): () => Promise<void> {
	// A person is asked, and answers when it suits them: nothing waits for that.
	const relocate = taking(log, 'corrections.folder', async () => {
		await corrections.lookForAll();
		if (await relocation.settingsChanged()) await corrections.lookForAll();
	});
	const reconfigure = async () => {
		articles.rescan();
		await Promise.all(documents.all().map((document) => documents.configure(document)));
		await haveAskedAgain(connection, client);
	};
	connection.onInitialized(
		taking(log, 'initialized', async () => {
			articles.start();
			await relocation.start();
			if (client.fileWatching) await fileEvents.register(connection);
			if (!client.configurationRegistration) return;
			await connection.client.register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION });
		}),
	);
	connection.onDidChangeConfiguration(
		taking(log, DidChangeConfigurationNotification.method, (change) => {
			settings.change(change.settings);
			void relocate(undefined);
			return reconfigure();
		}),
	);
	connection.onNotification(
		DidChangeWorkspaceFoldersNotification.type,
		taking(log, DidChangeWorkspaceFoldersNotification.method, ({ event }) => {
			folders.change(event);
			knowledge.forget();
			void relocate(undefined);
			return reconfigure();
		}),
	);
	connection.onNotification(
		PUBLICATION_DATE_NOTIFICATION,
		taking(log, PUBLICATION_DATE_NOTIFICATION, async ({ uri, date }: PublicationDateParams) => {
			await documents.setPublicationDate(uri, date);
			articles.look([uri]);
			await haveAskedAgain(connection, client);
		}),
	);
	return reconfigure;
}

/** Asks a client that can be asked to ask again for what it has of documents. */
export async function haveAskedAgain(connection: Connection, client: ClientFeatures): Promise<void> {
	await Promise.all([
		client.tokensRefresh ? connection.languages.semanticTokens.refresh() : undefined,
		client.diagnosticsRefresh ? connection.languages.diagnostics.refresh() : undefined,
	]);
}
