import { build } from 'esbuild';
import { inRepository } from '../support/paths.js';
import { ENGINE_BUNDLE } from './importEngine.js';

/** Bundles the engine as the product does, so that its start-up is measured as it ships. */
export async function bundleEngine(): Promise<void> {
	await build({
		entryPoints: [inRepository('server', 'src', 'engine', 'index.ts')],
		outfile: ENGINE_BUNDLE,
		bundle: true,
		minifySyntax: true,
		minifyWhitespace: true,
		format: 'esm',
		platform: 'node',
		target: 'node20',
		logLevel: 'warning',
		// The parser of front matter is CommonJS and asks for `process` by `require`.
		banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
	});
}
