import type { Extension, LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ActiveArticle } from '../activeArticle.js';
import type { AnnotationStore } from '../annotations/annotationStore.js';
import type { PublicationDates } from '../publicationDate/publicationDates.js';
import type { QuoteFilters } from '../speakers/quoteFilters.js';

/** What commands work with. */
export interface Services {
	readonly client: BaseLanguageClient;
	readonly output: LogOutputChannel;
	readonly store: AnnotationStore;
	/** The article that is meant where no argument says which. */
	readonly active: ActiveArticle;
	readonly publicationDates: PublicationDates;
	readonly quoteFilters: QuoteFilters;
	readonly extension: Extension<unknown>;
}

/** A command: menus, keybindings and code actions say what the arguments are, so they are not to be trusted. */
export type Command = (services: Services, ...args: readonly unknown[]) => unknown;
