import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** A web server of this machine's own. */
export interface ServedFolder {
	readonly port: number;
	readonly stop: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
	'.js': 'text/javascript',
	'.cjs': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
};

/** Serves the files of a folder over HTTP on 127.0.0.1, on a port that is free. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
	const server = createServer(async (request, response) => {
		// A path is read as one from the root, so that none leads out of the folder.
		const path = join(folder, normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname)));
		const found = await stat(path).catch(() => undefined);
		if (!found?.isFile()) {
			response.writeHead(404).end();
			return;
		}
		response.writeHead(200, {
			'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
			'Content-Length': found.size,
			'Access-Control-Allow-Origin': '*',
		});
		createReadStream(path).pipe(response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const stop = () =>
		new Promise<void>((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
	return { port, stop };
}
