import type { ClientCommand } from './clientCommands.js';

/** The `initializationOptions` of the initialize request. All of it may be left out: the server then speaks plain LSP. */
export interface InitializationOptions {
	/** Whether the client wants `articleAnnotator/annotationsChanged`. */
	readonly annotationsChanged?: boolean;
	/** Whether the client answers the requests of `clientFiles.ts`. Without them the server has the files of its own machine alone, and in a browser none. */
	readonly clientFiles?: boolean;
	/** The commands of the client that code actions may name. */
	readonly commands?: readonly ClientCommand[];
	/** The URI that shows what the documentation says of a check, `{check}` standing for its id: findings link to it. Without it they link to nothing. */
	readonly checkPage?: string;
	/** The user's choices of publication date, `YYYY-MM-DD` by URI, so that no article is read by a wrong one first. */
	readonly publicationDates?: Readonly<Record<string, string>>;
	/** The URI of a folder that is the server's own for this workspace: for what would take long to find again. Without it nothing is kept. */
	readonly storage?: string;
	/** Whether the user trusts the workspace. Only where it is `true` may names be looked up online, and only if the settings want it. */
	readonly workspaceTrusted?: boolean;
	/** The URI of a folder that is the extension's own, whatever the workspace: names that were looked up are kept there. Without it they are kept in memory alone. */
	readonly globalStorage?: string;
	/** The settings, for a client that answers no `workspace/configuration`: the same shape as the section `articleAnnotator`, parts may be left out. */
	readonly settings?: unknown;
	/** What the files beside the server hold, for the browser's server, which cannot read them: the texts of `lexicon.txt` and `gazetteer.txt`, and `entities.crf` and `quotes.crf` in Base64. */
	readonly resources?: {
		readonly lexicon: string;
		readonly entityModel: string;
		readonly attributionModel?: string;
		readonly gazetteer?: string;
	};
}
