#!/usr/bin/env node
import { dirname } from 'node:path';
import { processTerminal } from './processTerminal.js';
import { runCli } from './runCli.js';

// In the bundle, a CommonJS file, `__dirname` is its own folder with symbolic links (as npm makes for `bin`) resolved.
const folder = typeof __dirname === 'string' ? __dirname : dirname(process.argv[1] ?? '');
runCli(process.argv.slice(2), processTerminal(folder)).then((exitCode) => {
	process.exitCode = exitCode;
});
