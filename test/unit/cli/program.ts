import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { OTHER_BUILDS } from '../../../scripts/support/otherBuilds.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** The command line bundled as it ships, in a folder of its own, and a folder to work in. */
export interface Program {
	/** The bundle. */
	readonly path: string;
	/** Where relative paths start from. */
	readonly desk: string;
	/** Runs it to its end, by the path of the bundle or another that leads there. */
	readonly run: (args: readonly string[], input?: string | Uint8Array, path?: string) => SpawnSyncReturns<string>;
	readonly remove: () => void;
}

/** Bundles the command line with the word lists and the model beside it, as version 1.2.3. */
export function buildProgram(): Program {
	const folder = mkdtempSync(join(tmpdir(), 'article-annotator-cli-'));
	const path = join(folder, 'dist', 'cli.cjs');
	const desk = join(folder, 'desk');
	buildSync({
		entryPoints: [join(ROOT, 'server/src/cli/main.ts')],
		bundle: true,
		platform: 'node',
		target: 'node20',
		format: 'cjs',
		alias: OTHER_BUILDS,
		outfile: path,
		define: { ARTICLE_ANNOTATOR_VERSION: '"1.2.3"' },
		logLevel: 'error',
	});
	for (const name of ['lexicon.txt', 'entities.crf', 'quotes.crf']) copyFileSync(join(ROOT, 'dist', name), join(folder, 'dist', name));
	mkdirSync(desk);
	return {
		path,
		desk,
		run: (args, input = '', by = path) =>
			spawnSync(process.execPath, [by, ...args], { cwd: desk, input, encoding: 'utf8', maxBuffer: 1 << 28 }),
		remove: () => rmSync(folder, { recursive: true }),
	};
}
