import { type ExtensionContext, Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { type AnnotatorApi, start } from './activate.js';

/** The entry in a browser: the server runs in a worker, which cannot read files and so is sent the lexicon. */
export async function activate(context: ExtensionContext): Promise<AnnotatorApi> {
	const dist = Uri.joinPath(context.extensionUri, 'dist');
	const lexicon = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(dist, 'lexicon.txt')));
	const url = Uri.joinPath(dist, 'server.browser.js').toString(true);
	let worker: Worker | undefined;
	// A server that was told to exit is of no more use: each start has a worker of its own.
	const startWorker = async () => {
		worker?.terminate();
		worker = new Worker(url);
		return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
	};
	context.subscriptions.push({ dispose: () => worker?.terminate() });
	return start(context, (id, name, options) => {
		const initializationOptions = () => ({ ...options.initializationOptions(), lexicon });
		return new LanguageClient(id, name, startWorker, { ...options, initializationOptions });
	});
}
