import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createConnection } from 'vscode-languageserver';
import { createMessageConnection, createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { NO_FILES } from '../../../server/src/lsp/files.js';
import type { Host } from '../../../server/src/lsp/host.js';
import { startServer } from '../../../server/src/lsp/startServer.js';
import { nodeHost } from '../../../server/src/node/nodeHost.js';
import type { ClientProfile } from './profiles.js';
import { type ServerProcess, TestClient } from './testClient.js';

const DIST = fileURLToPath(new URL('../../../../dist/', import.meta.url));

/** The server's own code over a pair of streams, in this process. */
export function serverInProcess(): ServerProcess {
	return serve(nodeHost(DIST));
}

/** The same on a machine without files, as a worker in a browser is. */
export function serverWithoutFiles(): ServerProcess {
	return serve({ ...nodeHost(DIST), files: NO_FILES });
}

function serve(host: Host): ServerProcess {
	const toServer = new PassThrough();
	const toClient = new PassThrough();
	const exited = deferred<number>();
	const watchDog = { shutdownReceived: false, initialize: () => {}, exit: (code: number) => exited.resolve(code) };
	const connection = createConnection(
		(logger) => createProtocolConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient), logger),
		watchDog,
	);
	startServer(connection, host);
	return {
		connection: createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)),
		exited: exited.promise,
	};
}

/** The bundle that ships, as an editor runs it: `node dist/server.cjs --stdio`. */
export function serverProcess(): ServerProcess {
	const child: ChildProcessWithoutNullStreams = spawn(process.execPath, [`${DIST}server.cjs`, '--stdio']);
	const exited = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? -1)));
	return { connection: createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)), exited };
}

/** Runs a test with a client of a server in this process, and says goodbye whatever comes of it. */
export function withClient(
	profile: ClientProfile,
	test: (client: TestClient) => Promise<void>,
	{ settings = null, start = serverInProcess }: { readonly settings?: unknown; readonly start?: () => ServerProcess } = {},
): () => Promise<void> {
	return async () => {
		const client = await TestClient.start(start(), profile, settings);
		try {
			await test(client);
		} finally {
			await client.stop();
		}
	};
}

function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
	let resolve: (value: T) => void = () => {};
	const promise = new Promise<T>((done) => {
		resolve = done;
	});
	return { promise, resolve };
}
