import { exitCodeOf, runCommand } from './support/command.js';
import { inRepository } from './support/paths.js';

/** Learns a model: `npm run train -- entities --corpora DIR --out FILE`. */
export async function main(args: readonly string[]): Promise<number> {
	await runCommand(process.execPath, [inRepository('node_modules', 'typescript', 'bin', 'tsc'), '-b', inRepository('server', 'training')]);
	return exitCodeOf(process.execPath, ['--max-old-space-size=12000', inRepository('out', 'server', 'training', 'main.js'), ...args]);
}
