import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildProgram, type Program } from './program.js';

/** Command lines that make no sense, and what is said of each. */
const MISTAKES: readonly { readonly args: readonly string[]; readonly notice: string }[] = [
	{ args: [], notice: 'No command given. Commands: annotate, check.' },
	{ args: ['anotate'], notice: '"anotate" is not a command. Commands: annotate, check.' },
	{ args: ['--frob'], notice: '"--frob" is not a command.' },
	{ args: ['annotate'], notice: 'No file given. Name the articles, or give --jsonl to read standard input.' },
	{ args: ['annotate', 'a.txt', '--frob'], notice: "Unknown option '--frob'." },
	{ args: ['annotate', 'a.txt', '--date'], notice: "Option '--date <value>' argument missing." },
	{ args: ['annotate', 'a.txt', '--date', '2021-02-30'], notice: '--date must be a day that exists, as YYYY-MM-DD, not "2021-02-30".' },
	{ args: ['annotate', 'a.txt', '--date', 'yesterday'], notice: '--date must be a day that exists' },
	{ args: ['annotate', 'a.txt', '--offsets', 'bytes'], notice: '--offsets must be codePoint or utf16, not "bytes".' },
	{ args: ['annotate', 'a.txt', '--max-bytes', '1e6'], notice: '--max-bytes must be a whole number of bytes over 0, not "1e6".' },
	{ args: ['annotate', '--jsonl', 'a.txt'], notice: '--jsonl reads standard input' },
	{ args: ['annotate', '--jsonl', '--out', 'x'], notice: '--jsonl writes standard output' },
	{ args: ['annotate', 'a.txt', '--out', ''], notice: '--out must name a folder.' },
	{ args: ['annotate', 'a.txt', '--least-confidence', '2'], notice: '--least-confidence must be a number from 0 to 1, not "2".' },
	{ args: ['annotate', 'a.txt', '--least-confidence', 'high'], notice: '--least-confidence must be a number from 0 to 1, not "high".' },
	{ args: ['annotate', 'a.txt', '--names', 'missing.tsv'], notice: '--names missing.tsv: there is no such file.' },
	{ args: ['check', 'a.txt', '--never-tag', '.'], notice: '--never-tag .: it is a folder.' },
	{ args: ['check'], notice: 'No file given.' },
	{ args: ['check', 'a.txt', '--format', 'xml'], notice: '--format must be text, json or sarif, not "xml".' },
	{ args: ['check', 'a.txt', '--fail-on', 'never'], notice: '--fail-on must be error, warning, information or hint, not "never".' },
	{ args: ['check', 'a.txt', '--severity', 'no-such=off'], notice: '--severity no-such=off: there is no check "no-such". Checks: ' },
	{ args: ['check', 'a.txt', '--severity', 'impossible-date=loud'], notice: '--severity impossible-date= must be error, warning,' },
];

describe('the command line', function () {
	// Why: each test starts a program or more, on machines that may be busy.
	this.timeout(60_000);
	let program: Program;
	before(() => {
		program = buildProgram();
		writeFileSync(join(program.desk, 'a.txt'), 'Lena Voss spoke.');
	});
	after(() => program.remove());

	for (const { args, notice } of MISTAKES) {
		it(`says what is wrong with "${args.join(' ')}" and ends with 2`, () => {
			const { status, stdout, stderr } = program.run(args);
			assert.equal(stderr.slice(0, `article-annotator: ${notice}`.length), `article-annotator: ${notice}`);
			assert.match(stderr, /--help" tells more\.\n$/u);
			assert.equal(stdout, '');
			assert.equal(status, 2);
		});
	}

	it('prints its version', () => assert.equal(program.run(['--version']).stdout, '1.2.3\n'));

	it('explains itself and every command', () => {
		const overview = program.run(['--help']);
		assert.equal(overview.status, 0);
		for (const command of ['annotate', 'check']) {
			assert.ok(overview.stdout.includes(`\n  ${command} `));
			const help = program.run([command, '--help']);
			assert.equal(help.status, 0);
			assert.ok(help.stdout.startsWith(`Usage: article-annotator ${command} `));
		}
	});

	it('says so where its word lists are missing', () => {
		rmSync(join(dirname(program.path), 'lexicon.txt'));
		const { status, stdout, stderr } = program.run(['annotate', 'a.txt']);
		assert.match(stderr, /^article-annotator: The word lists and the models cannot be read \(ENOENT.*\)\. Install the program again/u);
		assert.equal(stdout, '');
		assert.equal(status, 1);
	});
});
