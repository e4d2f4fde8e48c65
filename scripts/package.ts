import { readFileSync, statSync } from 'node:fs';
import { createVSIX, listFiles } from '@vscode/vsce';
import { main as build } from './build.js';
import { inRepository } from './support/paths.js';

/** The most that the packed extension may weigh, in bytes: the two learnt models are nearly two thirds of it. */
const HEAVIEST = 7_000_000;

/** The path of the packed extension. */
export function vsixPath(): string {
	const { name, version } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8')) as {
		readonly name: string;
		readonly version: string;
	};
	return inRepository(`${name}-${version}.vsix`);
}

/** The files that go into the extension, as `.vscodeignore` has them, relative to the repository. */
export async function packedFiles(): Promise<readonly string[]> {
	const files = await listFiles({ cwd: inRepository(), packageManager: 0 });
	return [...files].sort();
}

/** Builds the extension and packs it into a .vsix beside package.json. */
export async function main(): Promise<number> {
	await build();
	const path = vsixPath();
	await createVSIX({
		cwd: inRepository(),
		packagePath: path,
		dependencies: false,
		allowMissingRepository: true,
		rewriteRelativeLinks: false,
	});
	const { size } = statSync(path);
	console.log(`${path}: ${(size / 1e6).toFixed(2)} MB`);
	if (size <= HEAVIEST) return 0;
	console.error(`The extension is heavier than ${HEAVIEST / 1e6} MB.`);
	return 1;
}
