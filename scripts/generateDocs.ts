import { exitCodeOf, runCommand } from './support/command.js';
import { inRepository } from './support/paths.js';

/** Writes `docs/CHECKS.md`, `docs/SETTINGS.md`, the help in `docs/CLI.md` and the checks in `package.json` from the tables that they are about. */
export async function main(): Promise<number> {
	await runCommand(process.execPath, [inRepository('node_modules', 'typescript', 'bin', 'tsc'), '-b', inRepository('scripts', 'docs')]);
	return exitCodeOf(process.execPath, [inRepository('out', 'scripts', 'docs', 'main.js')]);
}
