import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProgram, type Program } from './program.js';

const BASE = '- name: Amara Okonjo\n  type: person\n  misspellings: [Okonyo]\n';

describe('a knowledge base on the command line', function () {
	// Why: each test starts a program or more, on machines that may be busy.
	this.timeout(60_000);
	let program: Program;
	before(() => {
		program = buildProgram();
		writeFileSync(join(program.desk, 'story.txt'), 'The bridge was opened by Okonyo. It is the third one there.\n');
		writeFileSync(join(program.desk, 'base.yaml'), BASE);
		writeFileSync(join(program.desk, 'wrong.yaml'), `${BASE}- name: Anna Holm\n  typ: person\n`);
	});
	after(() => program.remove());

	it('says how names are spelled', () => {
		const { status, stdout, stderr } = program.run(['check', 'story.txt', '--knowledge', 'base.yaml']);
		assert.equal(stderr, '');
		assert.equal(stdout, 'story.txt:1:26: warning: The knowledge base has “Okonjo” for “Okonyo”. [preferred-spelling]\n');
		assert.equal(status, 1);
		assert.equal(program.run(['check', 'story.txt']).stdout, '');
	});

	it('is as loud as the command line wants it', () => {
		const check = (level: string) =>
			program.run(['check', 'story.txt', '--knowledge', 'base.yaml', '--severity', `preferred-spelling=${level}`]);
		assert.match(check('hint').stdout, /: hint: .+ \[preferred-spelling\]\n$/u);
		assert.equal(check('hint').status, 0);
		assert.equal(check('off').stdout, '');
	});

	it('says what is tagged', () => {
		const { stdout } = program.run(['annotate', 'story.txt', '--knowledge', 'base.yaml', '--least-confidence', '1']);
		const entities: readonly { readonly name: string }[] = JSON.parse(stdout).entities;
		assert.deepEqual(
			entities.map(({ name }) => name),
			['Amara Okonjo'],
		);
	});

	it('is told of where it has mistakes, and obeyed all the same', () => {
		const { stdout, stderr } = program.run(['check', 'story.txt', '--knowledge', 'wrong.yaml']);
		assert.match(stderr, /wrong\.yaml:5: .*typ/u);
		assert.match(stdout, /\[preferred-spelling\]/u);
	});

	it('ends with 2 where it cannot be read', () => {
		const { status, stderr } = program.run(['check', 'story.txt', '--knowledge', 'none.yaml']);
		assert.match(stderr, /none\.yaml: /u);
		assert.equal(status, 2);
	});

	it('is found in the current folder, unless it is not wanted', () => {
		writeFileSync(join(program.desk, 'article-annotator.entities.yaml'), BASE);
		assert.match(program.run(['check', 'story.txt']).stdout, /\[preferred-spelling\]/u);
		assert.equal(program.run(['check', 'story.txt', '--no-knowledge']).stdout, '');
	});
});
