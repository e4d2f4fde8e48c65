import { readFileSync } from 'node:fs';
import { copyFile, rm, writeFile } from 'node:fs/promises';
import { type BuildOptions, build } from 'esbuild';
import { buildGazetteer } from './buildGazetteer.js';
import { buildLexicon } from './buildLexicon.js';
import { thirdPartyNotices } from './notices.js';
import { OTHER_BUILDS } from './support/otherBuilds.js';
import { inRepository } from './support/paths.js';

/** One bundled file an entry, so that the extension ships no node_modules. */
const BUNDLES: readonly (Pick<BuildOptions, 'platform' | 'format' | 'external' | 'target' | 'alias'> & {
	readonly entry: string;
	readonly out: string;
})[] = [
	{ entry: 'client/src/node.ts', out: 'client.cjs', platform: 'node', format: 'cjs', target: 'node20', external: ['vscode'] },
	{ entry: 'server/src/node/main.ts', out: 'server.cjs', platform: 'node', format: 'cjs', target: 'node20', alias: OTHER_BUILDS },
	{ entry: 'server/src/cli/main.ts', out: 'cli.cjs', platform: 'node', format: 'cjs', target: 'node20', alias: OTHER_BUILDS },
	{ entry: 'client/src/browser.ts', out: 'client.browser.cjs', platform: 'browser', format: 'cjs', target: 'es2022', external: ['vscode'] },
	{ entry: 'server/src/browser/main.ts', out: 'server.browser.js', platform: 'browser', format: 'iife', target: 'es2022' },
];

/** Makes `dist`: the bundles, the word lists, the models, and the licences of what both hold. Rejects where a source does not compile; what was there before is gone by then. */
export async function main(): Promise<number> {
	const dist = inRepository('dist');
	await rm(dist, { recursive: true, force: true });
	const { version, repository } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8')) as {
		readonly version: string;
		readonly repository?: { readonly url: string };
	};
	await buildLexicon(inRepository('dist', 'lexicon.txt'));
	await buildGazetteer(inRepository('dist', 'gazetteer.txt'));
	for (const model of ['entities.crf', 'quotes.crf']) await copyFile(inRepository('server', 'models', model), inRepository('dist', model));
	const results = await Promise.all(
		BUNDLES.map(({ entry, out, ...options }) =>
			build({
				...options,
				entryPoints: [inRepository(entry)],
				outfile: inRepository('dist', out),
				absWorkingDir: inRepository(),
				bundle: true,
				minifySyntax: true,
				minifyWhitespace: true,
				legalComments: 'none',
				metafile: true,
				logLevel: 'warning',
				define: { ARTICLE_ANNOTATOR_VERSION: JSON.stringify(version), ARTICLE_ANNOTATOR_CONTACT: JSON.stringify(repository?.url ?? '') },
			}),
		),
	);
	await writeFile(inRepository('dist', 'THIRD_PARTY_NOTICES.txt'), thirdPartyNotices(results.map(({ metafile }) => metafile)));
	return 0;
}
