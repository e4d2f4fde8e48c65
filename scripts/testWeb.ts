import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { inRepository } from './support/paths.js';
import { runWebSuite } from './vscode/runWebSuite.js';

const SUITE = 'out/suite/web.cjs';

/** Runs `test/integration/web` in the extension host that VS Code has in a browser, on the extension in `dist`. */
export async function main(): Promise<number> {
	await build({
		entryPoints: [inRepository('test', 'integration', 'web', 'suite.ts')],
		outfile: inRepository(SUITE),
		bundle: true,
		platform: 'browser',
		format: 'cjs',
		target: 'es2022',
		external: ['vscode'],
		// Mocha’s build for browsers would take the bundle for a module of Node, and its exports for its own.
		define: { exports: 'undefined', global: 'globalThis' },
		plugins: [
			{
				name: 'assert without Node',
				setup: ({ onResolve, onLoad }) => {
					onResolve({ filter: /^node:assert\/strict$/ }, ({ path }) => ({ path, namespace: 'assert' }));
					onLoad({ filter: /(?:)/, namespace: 'assert' }, () => ({
						contents: "export { assert as default } from './assert.js';",
						resolveDir: inRepository('test', 'integration', 'web'),
					}));
				},
			},
		],
		logLevel: 'warning',
	});
	const folder = await mkdtemp(join(tmpdir(), 'article-annotator-web-'));
	const workspace = join(folder, 'workspace');
	try {
		await cp(inRepository('test', 'integration', 'workspace'), workspace, { recursive: true });
		return await runWebSuite({ extension: inRepository(), suite: `/${SUITE}`, workspace, limit: 120_000 });
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
