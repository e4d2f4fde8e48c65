import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { URI } from 'vscode-uri';

/** How often a process is killed. */
const KILLS = 200;

/** So many letters are written, so that a write takes its time. */
const LENGTH = 200_000;

/** Writes a file over and over, each time with other content, and says so before each time. */
const WRITER = `
	const [files, uri] = process.argv.slice(1);
	const { NODE_FILES } = await import(files);
	for (let i = 0; ; i++) {
		process.stdout.write('.');
		await NODE_FILES.write(uri, String(i % 10).repeat(${LENGTH}) + '\\n');
	}
`;

describe('a file that is written while the process is killed', () => {
	let root: string;
	before(() => {
		root = mkdtempSync(join(tmpdir(), 'article-annotator-killed-'));
	});
	after(() => rmSync(root, { recursive: true }));

	it(`is the old one or the new one whole, ${KILLS} times`, async function () {
		// Why: so many processes are started.
		this.timeout(180_000);
		const path = join(root, 'story.txt.annotations.json');
		let written = 0;
		for (let i = 0; i < KILLS; i++) {
			await killAtWrite(URI.file(path).toString(), 1 + (i % 7));
			if (!existsSync(path)) continue;
			const text = readFileSync(path, 'utf8');
			assert.equal(text, `${text.charAt(0).repeat(LENGTH)}\n`);
			written++;
		}
		assert.ok(written > KILLS / 2, String(written));
	});
});

/** Starts a writer and kills it as soon as it has begun to write for the so-many-th time. */
async function killAtWrite(uri: string, count: number): Promise<void> {
	const files = new URL('../../../server/src/node/nodeFiles.js', import.meta.url).href;
	const writer = spawn(process.execPath, ['--input-type=module', '--eval', WRITER, files, uri], { stdio: ['ignore', 'pipe', 'inherit'] });
	let begun = 0;
	writer.stdout.on('data', (dots: Buffer) => {
		begun += dots.length;
		if (begun >= count) writer.kill('SIGKILL');
	});
	const [, signal] = await once(writer, 'exit');
	assert.equal(signal, 'SIGKILL');
}
