import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertValidExport } from '../formats/schema.js';
import { buildProgram, type Program } from './program.js';

const STORY = 'Suva, Fiji — “We are safe,” Lena Voss said on Wednesday. 😀\n';

/** Files that are declined, and what is said of each. */
const DECLINED: readonly { readonly name: string; readonly content: string | Uint8Array; readonly notice: string }[] = [
	{ name: 'binary.txt', content: 'a\0b', notice: 'it is binary (NUL at byte 1)' },
	{ name: 'latin1.txt', content: Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20), notice: 'it is not valid UTF-8 (at byte 3)' },
	{ name: 'cut-off.txt', content: Uint8Array.of(0x61, 0xe2, 0x82), notice: 'it is not valid UTF-8 (at byte 1)' },
	{ name: 'utf16.txt', content: Uint8Array.of(0xff, 0xfe, 0x61, 0), notice: 'it is UTF-16' },
	{ name: 'large.txt', content: 'x'.repeat(1001), notice: 'it is larger than 1000 bytes; raise --max-bytes' },
];

describe('annotate FILES', function () {
	// Why: each test starts a program or more, on machines that may be busy.
	this.timeout(60_000);
	let program: Program;
	const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(program.desk, name), content);
	before(() => {
		program = buildProgram();
		put('story.txt', STORY);
		put('empty.txt', '');
	});
	after(() => program.remove());

	it('writes a valid document a line, the same bytes each time', () => {
		const args = ['annotate', 'story.txt', 'empty.txt', '--date', '2026-11-26'];
		const first = program.run(args);
		assert.equal(first.stderr, '');
		assert.equal(first.status, 0);
		const [story, empty, end] = first.stdout.split('\n');
		assert.equal(end, '');
		for (const line of [story, empty]) assertValidExport(JSON.parse(line ?? ''));
		assert.deepEqual(JSON.parse(empty ?? '').document.length, 0);
		assert.deepEqual(JSON.parse(story ?? '').document.publicationDate, { value: '2026-11-26', from: 'user' });
		assert.equal(JSON.parse(story ?? '').generator.version, '1.2.3');
		assert.equal(program.run(args).stdout, first.stdout);
	});

	it('counts code points, or UTF-16 units with --offsets utf16', () => {
		const length = (...args: string[]): number => JSON.parse(program.run(['annotate', 'story.txt', ...args]).stdout).document.length;
		assert.equal(length(), [...STORY].length);
		assert.equal(length('--offsets', 'utf16'), STORY.length);
	});

	it('takes a byte order mark off and does not count it', () => {
		put('marked.txt', `\ufeff${STORY}`);
		const [plain, marked] = program.run(['annotate', 'story.txt', 'marked.txt']).stdout.split('\n');
		assert.equal(marked?.replace('marked.txt', 'story.txt'), plain);
	});

	it('reads Markdown and articles by their extension', () => {
		for (const name of ['dated.md', 'dated.article', 'dated.txt']) put(name, `---\ndate: 2026-11-25\n---\n\n${STORY}`);
		const lines = program.run(['annotate', 'dated.md', 'dated.article']).stdout.trim().split('\n');
		for (const line of lines) assert.deepEqual(JSON.parse(line).document.publicationDate, { value: '2026-11-25', from: 'frontMatter' });
	});

	it('names a document by its relative path, and by its bare name outside of the folder', () => {
		mkdirSync(join(program.desk, 'sub'));
		put('sub/a.txt', '');
		const absolute = join(program.desk, 'sub', 'a.txt');
		put('../outside.txt', '');
		const ids = program.run(['annotate', './sub/a.txt', absolute, '../outside.txt']).stdout.split('\n').slice(0, 3);
		assert.deepEqual(
			ids.map((line) => JSON.parse(line).document.id),
			['sub/a.txt', 'sub/a.txt', 'outside.txt'],
		);
	});

	it('declines what is no article, says why, and does the others', () => {
		for (const { name, content } of DECLINED) put(name, content);
		const names = DECLINED.map(({ name }) => name);
		const { status, stdout, stderr } = program.run(['annotate', '--max-bytes', '1000', ...names, 'sub', 'missing.txt', 'story.txt']);
		const notices = stderr.trim().split('\n');
		DECLINED.forEach(({ name, notice }, i) => {
			assert.ok(notices[i]?.startsWith(`article-annotator: ${name} was left out: ${notice}`), notices[i]);
		});
		assert.deepEqual(notices.slice(DECLINED.length), [
			'article-annotator: sub was left out: it is a folder; name the files in it.',
			'article-annotator: missing.txt was left out: there is no such file.',
		]);
		assert.equal(JSON.parse(stdout).document.id, 'story.txt');
		assert.equal(status, 1);
	});

	it('takes a line of 1 MB', () => {
		put('line.txt', 'Lena Voss said so. '.repeat(55_000));
		const { status, stdout } = program.run(['annotate', 'line.txt']);
		assert.equal(status, 0);
		assert.ok(JSON.parse(stdout).document.length > 1_000_000);
	});

	it('runs through a symbolic link, as npm makes for commands', () => {
		const link = join(program.desk, 'article-annotator');
		symlinkSync(program.path, link);
		assert.equal(program.run(['annotate', 'story.txt']).stdout, program.run(['annotate', 'story.txt'], '', link).stdout);
	});

	describe('--out', () => {
		const read = (name: string): string => readFileSync(join(program.desk, name), 'utf8');

		it('writes an indented file for each, and makes the folder', () => {
			const { status, stdout } = program.run(['annotate', 'story.txt', 'empty.txt', '--out', 'made/out']);
			assert.equal(status, 0);
			assert.equal(stdout, '');
			assert.deepEqual(readdirSync(join(program.desk, 'made/out')), ['empty.json', 'story.json']);
			assert.ok(read('made/out/story.json').startsWith('{\n  "schemaVersion": 1,'));
			assertValidExport(JSON.parse(read('made/out/story.json')));
		});

		it('leaves alone what it cannot write, keeps nothing half written, and does the others', () => {
			mkdirSync(join(program.desk, 'blocked/story.json'), { recursive: true });
			const { status, stderr } = program.run(['annotate', 'story.txt', 'empty.txt', '--out', 'blocked']);
			assert.equal(status, 1);
			assert.match(stderr, /story\.txt was left out: .*story\.json cannot be written \(it is a folder\)\.\n$/u);
			assert.deepEqual(readdirSync(join(program.desk, 'blocked')), ['empty.json', 'story.json']);
		});

		it('says so where the folder is a file', () => {
			const { status, stderr } = program.run(['annotate', 'empty.txt', '--out', 'story.txt']);
			assert.equal(status, 1);
			assert.match(stderr, /the folder .*story\.txt cannot be made \(there is a file of that name\)/u);
			assert.equal(read('story.txt'), STORY);
		});

		it('overwrites neither the export of another file nor an article', () => {
			put('sub/story.txt', 'Another one.');
			put('notes.json', '{}');
			const { status, stderr } = program.run(['annotate', 'story.txt', 'sub/story.txt', 'notes.json', '--out', '.']);
			assert.equal(status, 1);
			assert.match(stderr, /sub\/story\.txt was left out: its export has the same name as that of story\.txt/u);
			assert.match(stderr, /notes\.json was left out: .* would overwrite an article/u);
			assert.equal(JSON.parse(read('story.json')).document.id, 'story.txt');
			assert.equal(read('notes.json'), '{}');
		});
	});
});
