import { type ExtensionContext, Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { type AnnotatorApi, start } from './activate.js';

/** The entry in a browser: the server runs in a worker, which cannot read files and so is sent what they hold. */
export async function activate(context: ExtensionContext): Promise<AnnotatorApi> {
	const dist = Uri.joinPath(context.extensionUri, 'dist');
	const read = (name: string) => workspace.fs.readFile(Uri.joinPath(dist, name));
	const resources = {
		lexicon: new TextDecoder().decode(await read('lexicon.txt')),
		gazetteer: new TextDecoder().decode(await read('gazetteer.txt')),
		entityModel: encodeBase64(await read('entities.crf')),
		attributionModel: encodeBase64(await read('quotes.crf')),
	};
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
		const initializationOptions = () => ({ ...options.initializationOptions(), resources });
		return new LanguageClient(id, name, startWorker, { ...options, initializationOptions });
	});
}

/** Bytes in Base64, a stretch at a time, since no call takes a million arguments. */
function encodeBase64(bytes: Uint8Array): string {
	let binary = '';
	for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return btoa(binary);
}
