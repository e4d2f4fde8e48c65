import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type AnnotatorApi, start } from './activate.js';

/** The entry on the desktop and on remote machines: the server runs in a process of its own. */
export function activate(context: ExtensionContext): Promise<AnnotatorApi> {
	const module = Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
	const server = { module, transport: TransportKind.ipc };
	const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
	return start(context, (id, name, options) => new LanguageClient(id, name, { run: server, debug }, options));
}
