import { main as build } from './build.js';
import { exitCodeOf, runCommand } from './support/command.js';
import { inRepository } from './support/paths.js';

/**
 * Builds, then measures this engine beside the JavaScript libraries that do part of the same, and prints the figures as Markdown tables. With arguments,
 * only the named sections: `throughput`, `dates`, `keystroke`, `settled`, `startUp`, `server`, `workspace`. Asserts nothing: figures depend on the machine.
 */
export async function main(args: readonly string[]): Promise<number> {
	await build();
	await runCommand(process.execPath, [inRepository('node_modules', 'typescript', 'bin', 'tsc'), '-b', inRepository('scripts', 'bench')]);
	return exitCodeOf(process.execPath, [inRepository('out', 'scripts', 'bench', 'main.js'), ...args]);
}
