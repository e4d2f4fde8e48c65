import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProgram, type Program } from './program.js';

const STORY = 'NAIROBI, Kenya (Reuters) - The minutes of the Harbour were read out.\n';

describe('lists of names on the command line', function () {
	// Why: each test starts a program or more, on machines that may be busy.
	this.timeout(60_000);
	let program: Program;
	before(() => {
		program = buildProgram();
		const files = {
			'story.txt': STORY,
			'names.tsv': 'product\tminutes\n',
			'more.json': '{"Kenya": "event"}',
			'never.txt': 'Nairobi\nReuters\n',
			'people.tsv': 'person\tquilligan\n',
			'pronoun.txt': 'The quilligan came to the harbour in the rain.\n\n“It works,” she said.\n',
			'wrong.tsv': 'product\tminutes\nharbour\n',
		};
		for (const [name, content] of Object.entries(files)) writeFileSync(join(program.desk, name), content);
	});
	after(() => program.remove());

	/** The mentions of a document, as “text type”. */
	const mentions = (json: string): readonly string[] =>
		JSON.parse(json).mentions.map(({ text, type }: { text: string; type: string }) => `${text} ${type}`);

	it('tag the names of several lists, and none that are never to be', () => {
		const lists = ['--names', 'names.tsv', '--names', 'more.json', '--never-tag', 'never.txt', '--least-confidence', '1'];
		const { status, stdout, stderr } = program.run(['annotate', 'story.txt', ...lists]);
		assert.equal(stderr, '');
		assert.equal(status, 0);
		assert.deepEqual(mentions(stdout), ['Kenya event', 'minutes product']);
	});

	it('hold for JSON Lines too', () => {
		const input = JSON.stringify({ id: 'a', text: STORY });
		const { stdout } = program.run(['annotate', '--jsonl', '--names', 'names.tsv', '--least-confidence', '1'], input);
		assert.deepEqual(mentions(stdout), ['NAIROBI location', 'Kenya location', 'Reuters organization', 'minutes product']);
	});

	it('hold for checks: a pronoun can mean a person who is on the list', () => {
		const check = (...more: string[]): string => program.run(['check', 'pronoun.txt', '--least-confidence', '1', ...more]).stdout;
		assert.match(check(), /\[first-attribution-pronoun\]/u);
		assert.equal(check('--names', 'people.tsv'), '');
	});

	for (const command of ['annotate', 'check']) {
		it(`end ${command} with 2, and the number of the line, where one is wrong`, () => {
			const { status, stdout, stderr } = program.run([command, 'story.txt', '--names', 'wrong.tsv']);
			assert.match(stderr, /^article-annotator: --names wrong\.tsv: line 2: a line must be a type, a tab and a name\. /u);
			assert.equal(stdout, '');
			assert.equal(status, 2);
		});
	}
});
