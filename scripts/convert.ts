import { exitCodeOf, runCommand } from './support/command.js';
import { inRepository } from './support/paths.js';

/** Makes a gold file from a published corpus: `npm run convert -- FORMAT INPUT... --out FILE.jsonl`. */
export async function main(args: readonly string[]): Promise<number> {
	await runCommand(process.execPath, [inRepository('node_modules', 'typescript', 'bin', 'tsc'), '-b', inRepository('server', 'training')]);
	return exitCodeOf(process.execPath, [inRepository('out', 'server', 'training', 'convert', 'main.js'), ...args]);
}
