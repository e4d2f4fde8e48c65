import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const COMMAND = fileURLToPath(new URL('../../../../server/training/convert/main.js', import.meta.url));

describe('npm run convert', () => {
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'convert-'));
		writeFileSync(join(folder, 'velden.txt'), 'Velden B-LOC\nvotes O\n. O\n\nRain O\n. O\n');
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	function run(...args: readonly string[]) {
		const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { cwd: folder, encoding: 'utf8' });
		return { status, stdout, stderr };
	}

	it('writes a document a line and says what is in them', () => {
		assert.deepEqual(run('conll', 'velden.txt', '--corpus', 'toy', '--out', 'gold/toy.train.jsonl'), {
			status: 0,
			stdout: 'gold/toy.train.jsonl: 2 documents, 1 entities (location 1)\n',
			stderr: '',
		});
		const lines = readFileSync(join(folder, 'gold/toy.train.jsonl'), 'utf8').trimEnd().split('\n');
		assert.deepEqual(
			lines.map((line) => JSON.parse(line)),
			[
				{
					id: 'toy/velden/0001',
					source: 'toy',
					date: null,
					text: 'Velden votes.',
					entities: [{ start: 0, end: 6, type: 'location', raw: 'LOC' }],
				},
				{ id: 'toy/velden/0002', source: 'toy', date: null, text: 'Rain.', entities: [] },
			],
		);
		assert.deepEqual(readdirSync(join(folder, 'gold')), ['toy.train.jsonl']);
	});

	it('keeps documents apart to measure with', () => {
		writeFileSync(join(folder, 'velden.txt'), 'Rain O\n\n'.repeat(40));
		const { stdout } = run('conll', 'velden.txt', '--out', 'train.jsonl', '--dev', 'dev.jsonl');
		const ids = (name: string) =>
			readFileSync(join(folder, name), 'utf8')
				.trimEnd()
				.split('\n')
				.map((line): string => JSON.parse(line).id);
		assert.equal(new Set([...ids('train.jsonl'), ...ids('dev.jsonl')]).size, 40);
		assert.match(stdout, /^train\.jsonl: \d+ documents\S*.*\ndev\.jsonl: \d+ documents/u);
	});

	it('writes texts alone where the name says so', () => {
		assert.equal(run('conll', 'velden.txt', '--out', 'toy.txt.gz').status, 0);
		assert.equal(gunzipSync(readFileSync(join(folder, 'toy.txt.gz'))).toString('utf8'), 'Velden votes.\n\n\nRain.');
	});

	it('writes nothing where the corpus cannot be read, and says where and what to do', () => {
		writeFileSync(join(folder, 'velden.txt'), 'Velden B-THING\n');
		assert.deepEqual(run('conll', 'velden.txt', '--out', 'toy.jsonl'), {
			status: 1,
			stdout: '',
			stderr:
				'velden.txt:1: no type is known for the label “THING”; say one with --label THING=TYPE, or --label THING=nothing to leave it out\n',
		});
		assert.ok(!existsSync(join(folder, 'toy.jsonl')));
		assert.equal(run('conll', 'velden.txt', '--label', 'THING=product', '--out', 'toy.jsonl').status, 0);
	});

	it('leaves nothing half written where the file cannot be put in its place', () => {
		mkdirSync(join(folder, 'toy.jsonl'));
		const { status, stderr } = run('conll', 'velden.txt', '--out', 'toy.jsonl');
		assert.equal(status, 1);
		assert.match(stderr, /^toy\.jsonl: this file cannot be written: /u);
		assert.deepEqual(readdirSync(folder).sort(), ['toy.jsonl', 'velden.txt']);
	});

	it('helps, and says what is missing', () => {
		assert.match(run('--help').stdout, /^npm run convert -- FORMAT INPUT\.\.\. --out FILE\.jsonl/u);
		assert.match(run('morse', 'velden.txt').stderr, /^morse: say a format: worldwide, conll/u);
		assert.match(run('conll').stderr, /^conll: say a file or folder to read/u);
		assert.match(run('conll', 'velden.txt').stderr, /^conll: say where the documents go/u);
		assert.match(run('conll', 'other.txt', '--out', 'toy.jsonl').stderr, /^other\.txt: there is no such file or folder/u);
		assert.match(
			run('conll', 'velden.txt', '--label', 'LOC=town', '--out', 'toy.jsonl').stderr,
			/^--label LOC=town: LABEL=TYPE is wanted/u,
		);
		assert.match(run('conll', '--colour').stderr, /^convert: Unknown option '--colour'/u);
	});
});
