#!/usr/bin/env node
import { dirname } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/startServer.js';
import { nodeHost } from './nodeHost.js';
import { USAGE } from './usage.js';
import { VERSION } from './version.js';

const args = process.argv.slice(2);
if (args.includes('--help')) {
	process.stdout.write(USAGE);
} else if (args.includes('--version')) {
	process.stdout.write(`${VERSION}\n`);
} else if (args.some((arg) => /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/u.test(arg))) {
	// In the bundle, a CommonJS file, `__dirname` is its own folder with symbolic links (as npm makes for `bin`) resolved.
	const folder = typeof __dirname === 'string' ? __dirname : dirname(process.argv[1] ?? '');
	startServer(createConnection(ProposedFeatures.all), nodeHost(folder));
} else {
	process.stderr.write(USAGE);
	process.exitCode = 2;
}
