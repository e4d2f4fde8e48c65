import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { ANNOTATIONS_REQUEST, type AnnotationsResult } from '../../server/src/protocol/annotations.js';
import { STORY, STORY_URI } from './support/story.js';

const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));

interface Answer {
	readonly id?: number;
	readonly method?: string;
	readonly result?: unknown;
}

describe('the server for the browser', () => {
	it('works in a worker, which has neither Node nor files, with the resources that the client sends', async () => {
		const worker = startWorker();
		const { serverInfo } = (await worker.request('initialize', {
			processId: null,
			rootUri: null,
			capabilities: { textDocument: { diagnostic: {} } },
			initializationOptions: {
				resources: {
					lexicon: readFileSync(`${DIST}lexicon.txt`, 'utf8'),
					entityModel: readFileSync(`${DIST}entities.crf`, 'base64'),
					attributionModel: readFileSync(`${DIST}quotes.crf`, 'base64'),
				},
			},
		})) as { readonly serverInfo: { readonly name: string } };
		assert.equal(serverInfo.name, 'article-annotator');
		worker.send({ method: 'initialized', params: {} });
		worker.send({
			method: 'textDocument/didOpen',
			params: { textDocument: { uri: STORY_URI, languageId: 'plaintext', version: 1, text: STORY } },
		});
		const result = (await worker.request(ANNOTATIONS_REQUEST, { uri: STORY_URI })) as AnnotationsResult;
		assert.ok(result.kind === 'annotated');
		assert.ok(result.entities.some(({ name, type }) => name === 'Amara Okonjo' && type === 'person'));
	});
});

/** As much of a worker's own scope as the bundle uses. */
interface WorkerSelf {
	onmessage?: (event: { readonly data: unknown }) => void;
	readonly addEventListener: () => void;
	readonly postMessage: (message: Answer) => void;
}

/** Runs the bundle with the globals that a worker has, as far as it may use them. */
function startWorker(): {
	readonly send: (message: object) => void;
	readonly request: (method: string, params: unknown) => Promise<unknown>;
} {
	const waiting = new Map<number, (result: unknown) => void>();
	const self: WorkerSelf = {
		addEventListener: () => {},
		postMessage: ({ id, method, result }) => {
			if (id !== undefined && method === undefined) waiting.get(id)?.(result);
		},
	};
	runInNewContext(readFileSync(`${DIST}server.browser.js`, 'utf8'), {
		self,
		atob,
		console,
		MessageChannel,
		performance,
		setTimeout,
		clearTimeout,
		TextDecoder,
		TextEncoder,
	});
	const send = (message: object): void => self.onmessage?.({ data: { jsonrpc: '2.0', ...message } });
	return {
		send,
		request: (method, params) =>
			new Promise((resolve) => {
				const id = waiting.size + 1;
				waiting.set(id, resolve);
				send({ id, method, params });
			}),
	};
}
