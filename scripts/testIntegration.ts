import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { inRepository } from './support/paths.js';
import { desktopProgram } from './vscode/desktopProgram.js';

/** Runs `test/integration` in the extension host of a real VS Code, of the desktop where there is one, else in the browser; then prints mocha's report. */
export async function main(): Promise<number> {
	const suite = inRepository('out', 'suite', 'index.cjs');
	await build({
		entryPoints: [inRepository('test', 'integration', 'index.ts')],
		outfile: suite,
		bundle: true,
		platform: 'node',
		format: 'cjs',
		target: 'node20',
		external: ['vscode', 'mocha'],
		logLevel: 'warning',
	});
	const folder = await mkdtemp(join(tmpdir(), 'article-annotator-integration-'));
	const workspace = join(folder, 'workspace');
	const report = join(folder, 'report.txt');
	try {
		await cp(inRepository('test', 'integration', 'workspace'), workspace, { recursive: true });
		return await runTests({
			vscodeExecutablePath: desktopProgram() ?? (await makeShim(folder)),
			extensionDevelopmentPath: inRepository(),
			extensionTestsPath: suite,
			extensionTestsEnv: { TEST_REPORT: report },
			launchArgs: [workspace],
		});
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return 1;
	} finally {
		process.stdout.write(await readFile(report, 'utf8').catch(() => 'The tests wrote no report.\n'));
		await rm(folder, { recursive: true, force: true });
	}
}

/** An executable that runs the driver of VS Code for the browser: @vscode/test-electron calls it as it would call VS Code. */
async function makeShim(folder: string): Promise<string> {
	const shim = join(folder, 'code');
	await writeFile(shim, `#!/bin/sh\nexec "${process.execPath}" "${inRepository('out', 'scripts', 'vscode', 'shim.js')}" "$@"\n`);
	await chmod(shim, 0o755);
	return shim;
}
