import { chmod, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { findExecutable } from './support/findExecutable.js';
import { inRepository } from './support/paths.js';

/** Runs `test/integration` in the extension host of a real VS Code: of the desktop where there is one, else in the browser. */
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
	const workspace = await mkdtemp(join(tmpdir(), 'article-annotator-workspace-'));
	try {
		await cp(inRepository('test', 'integration', 'workspace'), workspace, { recursive: true });
		const desktop = findExecutable('code');
		return await runTests({
			vscodeExecutablePath: desktop ?? (await makeShim(workspace)),
			extensionDevelopmentPath: inRepository(),
			extensionTestsPath: suite,
			launchArgs: [workspace],
		});
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return 1;
	} finally {
		await rm(workspace, { recursive: true, force: true });
	}
}

/** An executable that runs the driver of VS Code for the browser: @vscode/test-electron calls it as it would call VS Code. */
async function makeShim(folder: string): Promise<string> {
	const shim = join(folder, '..', `article-annotator-shim-${process.pid}.sh`);
	await writeFile(shim, `#!/bin/sh\nexec "${process.execPath}" "${inRepository('out', 'scripts', 'vscode', 'shim.js')}" "$@"\n`);
	await chmod(shim, 0o755);
	return shim;
}
