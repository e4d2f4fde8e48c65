import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { httpOverFetch } from '../lookup/requests/httpOverFetch.js';
import { NO_FILES } from '../lsp/files.js';
import { startServer } from '../lsp/startServer.js';

/** Put in by the build, from package.json. */
declare const ARTICLE_ANNOTATOR_VERSION: string | undefined;
declare const ARTICLE_ANNOTATOR_CONTACT: string | undefined;
declare const self: DedicatedWorkerGlobalScope;

/** Waits for a message to itself: unlike a timer it is not held back, and messages of the client that wait come first. */
function pause(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}

/** The bytes that a text in Base64 stands for; none where it is none. */
function decodeBase64(text: string): Uint8Array {
	try {
		return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
	} catch {
		return new Uint8Array();
	}
}

startServer(createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
	version: typeof ARTICLE_ANNOTATOR_VERSION === 'string' ? ARTICLE_ANNOTATOR_VERSION : '0.0.0',
	// A worker cannot read the files beside it: the client sends what they hold.
	resources: ({ resources }) => ({
		lexicon: resources?.lexicon ?? '',
		entityModel: decodeBase64(resources?.entityModel ?? ''),
		attributionModel: decodeBase64(resources?.attributionModel ?? ''),
	}),
	gazetteer: ({ resources }) => resources?.gazetteer ?? '',
	scheduler: { now: () => performance.now(), pause },
	files: NO_FILES,
	network: {
		http: httpOverFetch({
			fetch: (url, init) => fetch(url, init),
			newAbort: () => {
				const controller = new AbortController();
				return { signal: controller.signal, abort: () => controller.abort() };
			},
			decode: (bytes) => new TextDecoder().decode(bytes),
		}),
		clock: {
			now: () => Date.now(),
			after: (milliseconds, call) => {
				const timer = setTimeout(call, milliseconds);
				return () => clearTimeout(timer);
			},
		},
		identityHeader: 'Api-User-Agent',
		contact: typeof ARTICLE_ANNOTATOR_CONTACT === 'string' ? ARTICLE_ANNOTATOR_CONTACT : '',
	},
});
