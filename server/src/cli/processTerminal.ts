import { once } from 'node:events';
import type { Terminal } from './terminal.js';

/** The terminal of this process. A reader of standard output that goes away (`… | head`) ends the process silently. */
export function processTerminal(resources: string): Terminal {
	const { stdin, stdout, stderr } = process;
	stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') stderr.write(`article-annotator: standard output cannot be written: ${error.message}\n`);
		process.exit(error.code === 'EPIPE' ? 0 : 1);
	});
	// With nobody left to read the notices there is nothing to say, and no reason to stop.
	stderr.on('error', () => {});
	return {
		cwd: process.cwd(),
		resources,
		input: stdin,
		write: async (text) => {
			if (!stdout.write(text)) await once(stdout, 'drain');
		},
		notice: (message) => {
			stderr.write(`article-annotator: ${message}\n`);
		},
	};
}
