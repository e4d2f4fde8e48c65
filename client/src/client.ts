import { type LogOutputChannel, type Uri, window, workspace } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import {
	ABOUT_CHECK_COMMAND,
	ADD_TO_KNOWLEDGE_BASE_COMMAND,
	NEVER_TAG_IN_WORKSPACE_COMMAND,
	SET_PUBLICATION_DATE_COMMAND,
	SILENCE_IN_WORKSPACE_COMMAND,
	TAG_IN_WORKSPACE_COMMAND,
} from '../../server/src/protocol/clientCommands.js';
import type { InitializationOptions } from '../../server/src/protocol/initializationOptions.js';
import { SETTINGS_SECTION } from '../../server/src/protocol/settings.js';
import { ARTICLES, KNOWLEDGE_BASES } from './articles.js';
import { NAME } from './name.js';
import type { PublicationDates } from './publicationDate/publicationDates.js';

/** The options of either client: `initializationOptions` are read anew at each start of the server. */
export type Options = Omit<LanguageClientOptions, 'initializationOptions'> & {
	readonly initializationOptions: () => InitializationOptions;
};

/** Makes the client of one host: a process or a worker. */
export type CreateClient = (id: string, name: string, options: Options) => BaseLanguageClient;

/** How often the server is started again within three minutes before it is given up. */
const MAX_RESTARTS = 4;

/** The client, not yet started, and the channel that it writes to. */
export function createClient(
	create: CreateClient,
	publicationDates: PublicationDates,
	storage: { readonly workspace: Uri | undefined; readonly global: Uri },
): { readonly client: BaseLanguageClient; readonly output: LogOutputChannel } {
	const output = window.createOutputChannel(NAME, { log: true });
	const client = create(SETTINGS_SECTION, NAME, {
		documentSelector: [...ARTICLES, ...KNOWLEDGE_BASES],
		outputChannel: output,
		traceOutputChannel: output,
		revealOutputChannelOn: RevealOutputChannelOn.Never,
		connectionOptions: { maxRestartCount: MAX_RESTARTS },
		diagnosticPullOptions: { onChange: true, onFocus: true },
		// A finding's hover links to the page on its check; no other command may stand in a hover.
		markdown: { isTrusted: { enabledCommands: [ABOUT_CHECK_COMMAND] } },
		initializationOptions: () => ({
			annotationsChanged: true,
			clientFiles: true,
			checkPage: `command:${ABOUT_CHECK_COMMAND}?${encodeURIComponent('["')}{check}${encodeURIComponent('"]')}`,
			commands: [
				ABOUT_CHECK_COMMAND,
				ADD_TO_KNOWLEDGE_BASE_COMMAND,
				SET_PUBLICATION_DATE_COMMAND,
				SILENCE_IN_WORKSPACE_COMMAND,
				TAG_IN_WORKSPACE_COMMAND,
				NEVER_TAG_IN_WORKSPACE_COMMAND,
			],
			publicationDates: publicationDates.all(),
			...(storage.workspace && { storage: storage.workspace.toString() }),
			globalStorage: storage.global.toString(),
			workspaceTrusted: workspace.isTrusted,
		}),
	});
	return { client, output };
}
