import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const NO_NODE = /TS2591/u;
const NO_CONSOLE = /TS2584/u;
const NO_TIMER = /TS2304/u;
const NO_VSCODE = /TS2306/u;
/** Not a file of this project, nor of one that it refers to. */
const NOT_OURS = /TS6307/u;

interface Wall {
	readonly layer: string;
	/** What a file of the layer says (`leaf.js` is a file that imports nothing), and what the compiler says to that. */
	readonly code: string;
	readonly refusal: RegExp;
}

const WALLS: readonly Wall[] = [
	{ layer: 'server/src/engine', code: "import { readFileSync } from 'node:fs'; export const wall = readFileSync;", refusal: NO_NODE },
	{ layer: 'server/src/engine', code: 'export const wall = () => console.log();', refusal: NO_CONSOLE },
	{ layer: 'server/src/engine', code: 'export const wall = () => setTimeout(() => {}, 1);', refusal: NO_TIMER },
	{ layer: 'server/src/engine', code: "import * as wall from 'vscode'; export const version = wall.version;", refusal: NO_VSCODE },
	{ layer: 'server/src/engine', code: "export * from '../formats/leaf.js';", refusal: NOT_OURS },
	{ layer: 'server/src/engine', code: "export * from '../protocol/leaf.js';", refusal: NOT_OURS },
	{ layer: 'server/src/formats', code: "import { readFileSync } from 'node:fs'; export const wall = readFileSync;", refusal: NO_NODE },
	{ layer: 'server/src/formats', code: "export * from '../service/leaf.js';", refusal: NOT_OURS },
	{ layer: 'server/src/formats', code: "export * from '../cli/leaf.js';", refusal: NOT_OURS },
	{ layer: 'server/src/workspace', code: 'export const wall = () => setTimeout(() => {}, 1);', refusal: NO_TIMER },
	{ layer: 'server/src/workspace', code: "export * from '../service/leaf.js';", refusal: NOT_OURS },
	{ layer: 'server/src/knowledge', code: "import { readFileSync } from 'node:fs'; export const wall = readFileSync;", refusal: NO_NODE },
	{ layer: 'server/src/knowledge', code: "export * from '../service/leaf.js';", refusal: NOT_OURS },
	{ layer: 'server/src/sidecar', code: "import { readFileSync } from 'node:fs'; export const wall = readFileSync;", refusal: NO_NODE },
	{ layer: 'server/src/sidecar', code: "export * from '../service/leaf.js';", refusal: NOT_OURS },
	{ layer: 'server/src/service', code: 'export const wall = process.argv;', refusal: NO_NODE },
	{ layer: 'server/src/service', code: "export * from '../lsp/leaf.js';", refusal: NOT_OURS },
	{ layer: 'server/src/service', code: "export * from '../formats/leaf.js';", refusal: NOT_OURS },
	{ layer: 'server/src/lookup', code: "import { readFileSync } from 'node:fs'; export const wall = readFileSync;", refusal: NO_NODE },
	{ layer: 'server/src/lookup', code: "export const wall = () => fetch('https://example.org');", refusal: NO_TIMER },
	{ layer: 'server/src/lookup', code: "export * from '../lsp/leaf.js';", refusal: NOT_OURS },
	{ layer: 'server/src/lsp', code: "import { readFileSync } from 'node:fs'; export const wall = readFileSync;", refusal: NO_NODE },
	{ layer: 'server/src/lsp', code: "import * as wall from 'vscode'; export const version = wall.version;", refusal: NO_VSCODE },
	{ layer: 'server/src/lsp', code: "export * from '../node/leaf.js';", refusal: NOT_OURS },
	{ layer: 'server/src/protocol', code: "export * from '../engine/leaf.js';", refusal: NOT_OURS },
	{ layer: 'server/src/protocol', code: "import * as wall from 'vscode'; export const version = wall.version;", refusal: NO_VSCODE },
	{ layer: 'server/src/disk', code: "export * from '../engine/leaf.js';", refusal: NOT_OURS },
	{ layer: 'server/src/disk', code: "export * from '../node/leaf.js';", refusal: NOT_OURS },
	{ layer: 'server/src/lsp', code: "export * from '../disk/leaf.js';", refusal: NOT_OURS },
	{ layer: 'server/src/node', code: "export * from '../cli/leaf.js';", refusal: NOT_OURS },
	{ layer: 'server/src/browser', code: "import { readFileSync } from 'node:fs'; export const wall = readFileSync;", refusal: NO_NODE },
	{ layer: 'server/src/browser', code: "export * from '../node/leaf.js';", refusal: NOT_OURS },
	{ layer: 'server/src/cli', code: "export * from '../lsp/leaf.js';", refusal: NOT_OURS },
	{ layer: 'server/src/cli', code: "export * from '../service/leaf.js';", refusal: NOT_OURS },
	{ layer: 'client/src', code: "export * from '../../server/src/engine/leaf.js';", refusal: NOT_OURS },
	{ layer: 'client/src', code: "export * from '../../server/src/lsp/leaf.js';", refusal: NOT_OURS },
	{ layer: 'client/src', code: "import { readFileSync } from 'node:fs'; export const wall = readFileSync;", refusal: NO_NODE },
];

/** Imports that the walls let through: without them, a compiler that refuses everything would pass. */
const GATES: readonly Omit<Wall, 'refusal'>[] = [
	{ layer: 'server/src/formats', code: "export { annotate } from '../engine/index.js';" },
	{ layer: 'server/src/service', code: "export { annotate } from '../engine/index.js';" },
	{ layer: 'server/src/service', code: "export { readEntries } from '../knowledge/entries/readEntries.js';" },
	{ layer: 'server/src/lsp', code: "export { toExport } from '../formats/toExport.js'; export * from '../protocol/settings.js';" },
	{ layer: 'server/src/cli', code: "export { readFileSync } from 'node:fs'; export { toExport } from '../formats/toExport.js';" },
	{
		layer: 'server/src/cli',
		code: "export { readSidecar } from '../sidecar/readSidecar.js'; export { readEntries } from '../knowledge/entries/readEntries.js';",
	},
	{ layer: 'client/src', code: "export { version } from 'vscode'; export * from '../../server/src/protocol/settings.js';" },
];

/** A file that each layer gets, so that importing it reaches nothing else. */
const LEAF = 'export const leaf = 1;\n';

/** Compiles files that break the rules of ARCHITECTURE.md in a copy of the project, so that the working tree stays as it is. */
describe('the walls between the layers', () => {
	const files = [...WALLS, ...GATES].map((file, i) => ({ ...file, name: `wall${i}` }));
	let folder: string;
	let said: ReadonlyMap<string, string>;

	before(function () {
		// Why: one run of the compiler for each layer.
		this.timeout(120_000);
		folder = copyProject();
		for (const { layer, name, code } of files) writeFileSync(join(folder, layer, `${name}.ts`), `${code}\n`);
		const layers = [...new Set(files.map(({ layer }) => layer))];
		for (const layer of layers) writeFileSync(join(folder, layer, 'leaf.ts'), LEAF);
		said = new Map(layers.map((layer) => [layer, compile(folder, layer)]));
	});
	after(() => rmSync(folder, { recursive: true }));

	const saidOf = ({ layer, name }: { readonly layer: string; readonly name: string }): string =>
		(said.get(layer) ?? '')
			.split('\n')
			.filter((line) => line.startsWith(`${layer}/${name}.ts(`))
			.join('\n');

	WALLS.forEach(({ layer, code, refusal }, i) => {
		it(`the compiler refuses in ${layer}: ${code}`, () => assert.match(saidOf({ layer, name: `wall${i}` }), refusal));
	});
	GATES.forEach(({ layer, code }, i) => {
		it(`the compiler takes in ${layer}: ${code}`, () => assert.equal(saidOf({ layer, name: `wall${WALLS.length + i}` }), ''));
	});
});

/** The sources with what has been compiled of them, which the compiler wants of the projects that a layer refers to. */
function copyProject(): string {
	const folder = mkdtempSync(join(tmpdir(), 'article-annotator-walls-'));
	for (const path of ['tsconfig.base.json', 'package.json', 'server/src', 'server/no-vscode.d.ts', 'client/src', 'out/server']) {
		cpSync(join(ROOT, path), join(folder, path), { recursive: true });
	}
	symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
	return folder;
}

function compile(folder: string, layer: string): string {
	const compiler = join(folder, 'node_modules/typescript/bin/tsc');
	return spawnSync(process.execPath, [compiler, '-p', layer, '--noEmit', '--pretty', 'false'], {
		cwd: folder,
		encoding: 'utf8',
		maxBuffer: 1 << 28,
	}).stdout;
}
