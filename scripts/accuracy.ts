import { mkdir, readFile } from 'node:fs/promises';
import { buildLexicon } from './buildLexicon.js';
import { exitCodeOf, runCommand } from './support/command.js';
import { inRepository } from './support/paths.js';

/** Measures the engine on the gold files of a folder and writes `docs/ACCURACY.md`: `npm run accuracy -- --corpora DIR [--out FILE]`. `docs/CORPORA.md` says how to get the files. */
export async function main(args: readonly string[]): Promise<number> {
	await runCommand(process.execPath, [inRepository('node_modules', 'typescript', 'bin', 'tsc'), '-b', inRepository('server', 'training')]);
	const lexicon = inRepository('out', 'accuracy', 'lexicon.txt');
	await mkdir(inRepository('out', 'accuracy'), { recursive: true });
	await buildLexicon(lexicon);
	const { version } = JSON.parse(await readFile(inRepository('package.json'), 'utf8')) as { readonly version: string };
	const files = [
		'--lexicon',
		lexicon,
		'--entities',
		inRepository('server', 'models', 'entities.crf'),
		'--quotes',
		inRepository('server', 'models', 'quotes.crf'),
	];
	const out = ['--out', inRepository('docs', 'ACCURACY.md'), '--version', version];
	return exitCodeOf(process.execPath, [inRepository('out', 'server', 'training', 'accuracy', 'main.js'), ...files, ...out, ...args]);
}
