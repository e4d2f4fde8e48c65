import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProgram, type Program } from './program.js';

const STORY = 'SUVA, Fiji — Brandt told reporters that the yard would close. The mayor thanked Brandt.\n';

const BRANDT = { id: 'a', kind: 'form', form: 'Brandt', type: 'organization' };
const LOST = {
	id: 'b',
	kind: 'mention',
	type: null,
	selector: [
		{ type: 'TextQuoteSelector', exact: 'Pier Nine', prefix: 'boats off ', suffix: ' at noon' },
		{ type: 'TextPositionSelector', start: 40, end: 49 },
	],
};

describe('corrections of FILES', function () {
	// Why: each test starts a program or more, on machines that may be busy.
	this.timeout(60_000);
	let program: Program;
	const settle = (text: string): void => writeFileSync(join(program.desk, 'story.txt.annotations.json'), text);
	const typesOf = (json: string): readonly string[] =>
		JSON.parse(json)
			.mentions.filter(({ text }: { readonly text: string }) => text === 'Brandt')
			.map(({ type }: { readonly type: string }) => type);
	before(() => {
		program = buildProgram();
		writeFileSync(join(program.desk, 'story.txt'), STORY);
	});
	after(() => program.remove());

	it('are obeyed, wherever the file lies, and left aside when asked', () => {
		settle(JSON.stringify({ schemaVersion: 1, corrections: [BRANDT] }));
		for (const path of ['story.txt', join(program.desk, 'story.txt')]) {
			const { status, stdout, stderr } = program.run(['annotate', path]);
			assert.equal(stderr, '');
			assert.equal(status, 0);
			assert.deepEqual(typesOf(stdout), ['organization', 'organization']);
		}
		assert.ok(!typesOf(program.run(['annotate', 'story.txt', '--no-corrections']).stdout).includes('organization'));
	});

	it('are found in a folder of their own', () => {
		const root = join(program.desk, 'work');
		mkdirSync(join(root, 'news'), { recursive: true });
		mkdirSync(join(root, 'settled', 'news'), { recursive: true });
		writeFileSync(join(root, 'news', 'yard.txt'), STORY);
		writeFileSync(
			join(root, 'settled', 'news', 'yard.txt.annotations.json'),
			JSON.stringify({ schemaVersion: 1, corrections: [BRANDT, LOST] }),
		);
		const found = program.run(['annotate', 'work/news/yard.txt', '--corrections-folder', 'settled', '--root', 'work']);
		assert.match(found.stderr, /“Pier Nine” has lost its place/u);
		assert.deepEqual(typesOf(found.stdout), ['organization', 'organization']);
		const notFound = program.run(['annotate', 'work/news/yard.txt', '--corrections-folder', 'settled']);
		assert.ok(!typesOf(notFound.stdout).includes('organization'));
		const absolute = program.run(['annotate', 'work/news/yard.txt', '--corrections-folder', join(root, 'settled'), '--root', 'work/news']);
		assert.deepEqual(typesOf(absolute.stdout), ['organization', 'organization']);
	});

	for (const [args, said] of [
		[['--corrections-folder', '../settled'], /--corrections-folder leads out of the workspace folder/u],
		[['--corrections-folder='], /--corrections-folder must name a folder/u],
		[['--root', 'work'], /--root says what --corrections-folder is relative to/u],
	] as const)
		it(`are not looked for with ${args.join(' ')}`, () => {
			const { status, stderr } = program.run(['annotate', 'story.txt', ...args]);
			assert.match(stderr, said);
			assert.equal(status, 2);
		});

	it('that cannot be read are told with their line, and the others obeyed', () => {
		settle(`{ "schemaVersion": 1, "corrections": [\n${JSON.stringify(BRANDT)},\n{ "id": "x", "kind": "mentoin" }] }`);
		const { status, stdout, stderr } = program.run(['annotate', 'story.txt']);
		assert.match(stderr, /story\.txt\.annotations\.json:3: “kind” has to be one of/u);
		assert.equal(status, 1);
		assert.deepEqual(typesOf(stdout), ['organization', 'organization']);
		assert.equal(program.run(['check', 'story.txt', '--fail-on', 'error']).status, 1);
	});

	it('that are no JSON are told, and the article is annotated', () => {
		settle('{ "schemaVersion": 1,\n"corrections": [ }');
		const { status, stdout, stderr } = program.run(['annotate', 'story.txt']);
		assert.match(stderr, /story\.txt\.annotations\.json:2: This is no JSON/u);
		assert.equal(status, 1);
		assert.equal(typesOf(stdout).length, 2);
	});

	it('that have lost their words are told, and are a finding', () => {
		settle(JSON.stringify({ schemaVersion: 1, corrections: [LOST] }));
		const annotated = program.run(['annotate', 'story.txt']);
		assert.match(annotated.stderr, /^[^\n]*story\.txt: What was settled by hand about “Pier Nine” has lost its place[^\n]*\n$/u);
		assert.equal(annotated.status, 0);
		const checked = program.run(['check', 'story.txt']);
		assert.match(checked.stdout, /^story\.txt:1:41: warning: .*“Pier Nine”.* \[orphaned-correction\]$/mu);
		assert.equal(checked.status, 1);
		assert.doesNotMatch(program.run(['check', 'story.txt', '--no-corrections']).stdout, /orphaned/u);
	});
});
