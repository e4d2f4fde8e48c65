import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { buildProgram, type Program } from './program.js';

describe('check FILES', function () {
	// Why: each test starts a program or more, on machines that may be busy.
	this.timeout(60_000);
	let program: Program;
	before(() => {
		program = buildProgram();
		writeFileSync(
			join(program.desk, 'slip.txt'),
			'The yard opened its gates again after the long strike had come to its end.\n\nThe ferry sank on 31 June 1998.\n',
		);
		writeFileSync(join(program.desk, 'clean.txt'), 'The ferry sank on 30 June 1998.\n');
	});
	after(() => program.remove());

	it('prints a line for each finding and ends with 1', () => {
		const { status, stdout, stderr } = program.run(['check', 'clean.txt', 'slip.txt']);
		assert.equal(stderr, '');
		assert.match(stdout, /^slip\.txt:3:19: (?:error|warning): .+ \[impossible-date\]\n$/u);
		assert.equal(status, 1);
	});

	it('ends with 0 where nothing is found', () => {
		const { status, stdout } = program.run(['check', 'clean.txt']);
		assert.equal(stdout, '');
		assert.equal(status, 0);
	});

	it('ends with 0 where findings are below --fail-on', () => {
		const { status, stdout } = program.run(['check', 'slip.txt', '--severity', 'impossible-date=information']);
		assert.match(stdout, /: information: /u);
		assert.equal(status, 0);
		assert.equal(program.run(['check', 'slip.txt', '--severity', 'impossible-date=information', '--fail-on', 'hint']).status, 1);
	});

	it('leaves out a check that is off', () => {
		const { status, stdout } = program.run(['check', 'slip.txt', '--severity', 'impossible-date=off']);
		assert.equal(stdout, '');
		assert.equal(status, 0);
	});

	it('writes JSON and SARIF', () => {
		const [row, ...others] = JSON.parse(program.run(['check', 'slip.txt', '--format', 'json']).stdout);
		assert.equal(others.length, 0);
		assert.deepEqual([row.file, row.line, row.column, row.code], ['slip.txt', 3, 19, 'impossible-date']);
		const log: Log = JSON.parse(program.run(['check', './slip.txt', '--format', 'sarif']).stdout);
		const [run] = log.runs;
		const [result] = run?.results ?? [];
		assert.equal(result?.ruleId, 'impossible-date');
		assert.equal(run?.tool.driver.rules?.[result.ruleIndex ?? -1]?.id, 'impossible-date');
		assert.equal(result.locations?.[0]?.physicalLocation?.artifactLocation?.uri, 'slip.txt');
	});

	it('ends with 1 where a file cannot be read, and checks the others', () => {
		const { status, stdout, stderr } = program.run([
			'check',
			'missing.txt',
			'slip.txt',
			'--fail-on',
			'error',
			'--severity',
			'impossible-date=hint',
		]);
		assert.match(stderr, /missing\.txt was left out: there is no such file/u);
		assert.match(stdout, /impossible-date/u);
		assert.equal(status, 1);
	});
});
