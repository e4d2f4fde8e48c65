import type { ExtensionContext } from 'vscode';
import type { AnnotationsResult } from '../../server/src/protocol/annotations.js';
import { followActiveArticle } from './activeArticle.js';
import { createAnnotationStore } from './annotations/createAnnotationStore.js';
import { createChecksView } from './checks/checksView.js';
import { checkTitles } from './checks/checkTitles.js';
import { type CreateClient, createClient } from './client.js';
import { registerCommands } from './commands/registerCommands.js';
import { drawQuotes } from './decorations/drawQuotes.js';
import { answerFileRequests } from './files/answerFileRequests.js';
import { createPublicationDates } from './publicationDate/publicationDates.js';
import { createQuoteFilters } from './speakers/quoteFilters.js';
import { createSpeakersView } from './speakers/speakersView.js';
import { showPublicationDate } from './status/publicationDateItem.js';
import { showStatus } from './status/statusBarItem.js';
import { createAnnotationsView } from './view/annotationsView.js';
import { reportVisibleDocuments } from './visibleDocuments.js';
import { reportWorkspaceTrust } from './workspaceTrust.js';

/** What the extension offers to other extensions. */
export interface AnnotatorApi {
	/** The annotations of an open document, as fresh as the last answer of the server; waits for the first one. */
	readonly annotations: (uri: string) => Promise<AnnotationsResult>;
}

/** Puts the parts of the client together and starts the server. Everything is disposed with `context`. */
export async function start(context: ExtensionContext, create: CreateClient): Promise<AnnotatorApi> {
	const publicationDates = createPublicationDates(context.workspaceState);
	const { client, output } = createClient(create, publicationDates, { workspace: context.storageUri, global: context.globalStorageUri });
	const store = createAnnotationStore(client, output);
	const active = followActiveArticle();
	const quoteFilters = createQuoteFilters(context.workspaceState);
	const services = { client, output, store, active, publicationDates, quoteFilters, extension: context.extension };
	context.subscriptions.push(output, client, store, active, publicationDates, quoteFilters);
	context.subscriptions.push(createAnnotationsView(active, store), createSpeakersView(active, store, quoteFilters));
	context.subscriptions.push(createChecksView(services, checkTitles(context.extension.packageJSON)));
	context.subscriptions.push(drawQuotes(store), showStatus(active, store), showPublicationDate(active, store));
	context.subscriptions.push(reportVisibleDocuments(client, active));
	context.subscriptions.push(reportWorkspaceTrust(client), answerFileRequests(client));
	context.subscriptions.push(registerCommands(services));
	await client.start().catch((error) => output.error('The language server could not be started.', error));
	return { annotations: (uri) => store.fresh(uri) };
}
