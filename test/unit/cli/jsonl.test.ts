import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { assertValidExport } from '../formats/schema.js';
import { buildProgram, type Program } from './program.js';

/** Lines that are left out, and why. */
const BAD: readonly { readonly line: string; readonly reason: RegExp }[] = [
	{ line: '{"id":"x","text":', reason: /it is not JSON/u },
	{ line: 'Secret words', reason: /it is not JSON \(Unexpected token 'S'\)\.$/u },
	{ line: '[]', reason: /it is not a JSON object with "id" and "text"/u },
	{ line: '{"id":7,"text":""}', reason: /"id" must be a string/u },
	{ line: '{"id":"x"}', reason: /"text" must be a string/u },
	{ line: '{"id":"x","text":"","date":"2021-02-30"}', reason: /"date" must be a day that exists, as YYYY-MM-DD, not "2021-02-30"/u },
	{ line: `{"id":"x","text":"${'x'.repeat(1000)}"}`, reason: /it is longer than 1000 bytes; raise --max-bytes/u },
];

describe('annotate --jsonl', function () {
	// Why: each test starts a program or more, on machines that may be busy.
	this.timeout(60_000);
	let program: Program;
	before(() => {
		program = buildProgram();
	});
	after(() => program.remove());

	it('answers each line with a valid document, in their order', () => {
		const ids = Array.from({ length: 50 }, (_, i) => `article ${i}`);
		const input = ids.map((id, i) => JSON.stringify({ id, text: `Lena Voss spoke on ${i + 1} May 2024.` })).join('\n');
		const { status, stdout, stderr } = program.run(['annotate', '--jsonl'], input);
		assert.equal(stderr, '');
		assert.equal(status, 0);
		const documents = stdout
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line));
		documents.forEach(assertValidExport);
		assert.deepEqual(
			documents.map((document) => document.document.id),
			ids,
		);
	});

	it('takes the date of a line, with or without a time, and --date where it has none', () => {
		const input = '{"id":"a","text":"","date":"2024-06-05T08:00:00Z"}\n{"id":"b","text":"","date":"2024-06-06"}\n{"id":"c","text":""}\n';
		const { stdout } = program.run(['annotate', '--jsonl', '--date', '2024-06-07'], input);
		const dates = stdout
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line).document.publicationDate.value);
		assert.deepEqual(dates, ['2024-06-05', '2024-06-06', '2024-06-07']);
	});

	it('takes line ends of either kind, and passes over empty lines', () => {
		const { status, stdout } = program.run(['annotate', '--jsonl'], '\ufeff{"id":"a","text":""}\r\n\r\n\n{"id":"b","text":""}');
		assert.equal(status, 0);
		assert.equal(stdout.split('\n').length, 3);
	});

	it('leaves bad lines out, says the number and the reason, and does the others', () => {
		const lines = ['{"id":"first","text":""}', ...BAD.map(({ line }) => line), '{"id":"last","text":""}'];
		const { status, stdout, stderr } = program.run(['annotate', '--jsonl', '--max-bytes', '1000'], lines.join('\n'));
		const notices = stderr.trim().split('\n');
		assert.equal(notices.length, BAD.length);
		BAD.forEach(({ reason }, i) => {
			assert.ok(notices[i]?.startsWith(`article-annotator: line ${i + 2} was left out: `), notices[i]);
			assert.match(notices[i] ?? '', reason);
		});
		assert.ok(!stderr.includes('Secret words'), 'the text of an article is not repeated');
		assert.deepEqual(
			stdout
				.trim()
				.split('\n')
				.map((line) => JSON.parse(line).document.id),
			['first', 'last'],
		);
		assert.equal(status, 1);
	});

	it('leaves a line out that is not UTF-8', () => {
		const input = Buffer.concat([Buffer.from('{"id":"a","text":"caf'), Buffer.of(0xe9), Buffer.from('"}\n{"id":"b","text":""}\n')]);
		const { status, stdout, stderr } = program.run(['annotate', '--jsonl'], input);
		assert.match(stderr, /line 1 was left out: it is not valid UTF-8 \(at byte 21\)/u);
		assert.equal(JSON.parse(stdout).document.id, 'b');
		assert.equal(status, 1);
	});

	it('answers a line while its input is still open', async () => {
		const child = spawn(process.execPath, [program.path, 'annotate', '--jsonl']);
		const answers = createInterface({ input: child.stdout });
		for (const id of ['a', 'b']) {
			child.stdin.write(`{"id":"${id}","text":"Lena Voss spoke."}\n`);
			const [line] = await once(answers, 'line');
			assert.equal(JSON.parse(line).document.id, id);
		}
		child.stdin.end();
		const [status] = await once(child, 'exit');
		assert.equal(status, 0);
	});

	it('ends silently when its reader goes away', async () => {
		const child = spawn(process.execPath, [program.path, 'annotate', '--jsonl']);
		const notices: Buffer[] = [];
		child.stderr.on('data', (chunk: Buffer) => notices.push(chunk));
		child.stdin.on('error', () => {});
		child.stdout.once('data', () => child.stdout.destroy());
		child.stdin.write('{"id":"a","text":"Lena Voss spoke."}\n'.repeat(20_000));
		const [status] = await once(child, 'close');
		assert.equal(Buffer.concat(notices).toString(), '');
		assert.equal(status, 0);
	});
});
