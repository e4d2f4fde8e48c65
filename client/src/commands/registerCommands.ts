import { commands, Disposable, l10n, window } from 'vscode';
import { SETTINGS_SECTION } from '../../../server/src/protocol/settings.js';
import { COMMAND_IDS, type CommandId } from './commandIds.js';
import { COMMANDS } from './commandTable.js';
import type { Services } from './services.js';

/** Registers every command of the table. One that fails says so in a message and in the output channel. */
export function registerCommands(services: Services): Disposable {
	return Disposable.from(
		...COMMAND_IDS.map((id) => commands.registerCommand(`${SETTINGS_SECTION}.${id}`, (...args) => run(services, id, args))),
	);
}

async function run(services: Services, id: CommandId, args: readonly unknown[]): Promise<unknown> {
	try {
		return await COMMANDS[id](services, ...args);
	} catch (error) {
		services.output.error(`The command ${id} failed.`, error);
		const reason = error instanceof Error ? error.message : String(error);
		void window.showErrorMessage(l10n.t('Article Annotator: {0}', reason));
		return undefined;
	}
}
