import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The engine's stages: each imports from itself and from those before it. */
const STAGES = [
	'text',
	'blocks',
	'tokens',
	'sentences',
	'lexicon',
	'crf',
	'pos',
	'entities',
	'dates',
	'linking',
	'quotes',
	'checks',
] as const;

/** What any stage may import besides: what a host may ask for, which is plain data, and the one package that the engine is made with. */
const OPEN_TO_ALL = ['server/src/engine/options.js', 'yaml'] as const;

/** Names that say nothing of what a file is about. */
const EMPTY_NAMES = ['util', 'utils', 'helpers', 'misc', 'common', 'shared', 'types', 'constants', 'index', 'stuff', 'lib'] as const;

/** The one file that only hands on what others export. */
const FACADE = 'server/src/engine/index.ts';

/** What VS Code's test runner looks for by name. */
const TEST_ENTRY = 'test/integration/index.ts';

interface SourceFile {
	/** From the project's root, with forward slashes. */
	readonly path: string;
	readonly text: string;
	/** The text with comments and the contents of strings blanked, line ends kept. */
	readonly code: string;
}

interface Rule {
	readonly name: string;
	/** Which files it is about: how their paths begin. */
	readonly under: readonly string[];
	/** What is wrong with a file, in a few words each. */
	readonly findProblems: (file: SourceFile) => readonly string[];
}

const SOURCES = ['server/src/', 'client/src/', 'scripts/'] as const;
const EVERYTHING = ['server/', 'client/', 'scripts/', 'test/'] as const;
const ENGINE = 'server/src/engine/';

const RULES: readonly Rule[] = [
	{
		name: 'source files have at most 300 lines',
		under: ['server/', 'client/', 'scripts/'],
		findProblems: ({ text }) => (text.split('\n').length > 301 ? [`${text.split('\n').length - 1} lines`] : []),
	},
	{
		name: 'stages of the engine import only from those before them',
		under: [ENGINE],
		findProblems: ({ path, text }) => importsOf(text).filter((from) => !isLeftward(path, from)),
	},
	{
		name: 'the engine reads no clock, no locale and no chance, and prints nothing',
		under: [ENGINE],
		findProblems: ({ code }) =>
			matches(code, /\bconsole\b|\bDate\.now\b|\bnew Date\b|\bIntl\b|\btoLocale\w+|\blocaleCompare\b|\bMath\.random\b|\bperformance\b/gu),
	},
	{
		name: 'the engine keeps no mutable state in modules',
		under: [ENGINE],
		findProblems: ({ code }) => matches(code, /^(?:export )?(?:let|var) .*/gmu),
	},
	{
		name: 'nothing is left for later',
		under: EVERYTHING,
		// Put together from pieces, so that the rule does not find itself.
		findProblems: ({ text }) =>
			matches(text, new RegExp(`\\b(?:${['TO', 'FIX', 'HA'].map((head, i) => head + ['DO', 'ME', 'CK'][i]).join('|')})\\b`, 'gu')),
	},
	{
		name: 'no test is skipped or runs alone',
		under: ['test/'],
		findProblems: ({ code }) => matches(code, /\b(?:it|describe)\.(?:skip|only)\b|\bthis\.skip\b/gu),
	},
	{
		name: 'no file names a folder of one machine',
		under: EVERYTHING,
		findProblems: ({ text }) => matches(text, /(?<=["'`(\s])\/(?:home|root|Users|work)\/\S*/gu),
	},
	{
		name: 'file names are in camel case and say what is in the file',
		under: EVERYTHING,
		findProblems: ({ path }) => (path === FACADE || path === TEST_ENTRY || isGoodName(basename(path)) ? [] : [basename(path)]),
	},
	{
		name: 'exported functions have a doc comment',
		under: ['server/src/'],
		findProblems: ({ text }) => undocumentedFunctions(text),
	},
	{
		name: 'only the facade hands on what others export',
		under: SOURCES,
		findProblems: ({ path, code }) => (path === FACADE ? [] : matches(code, /^export (?:type )?(?:\*|\{[^}]*\}) from .*/gmu)),
	},
];

describe('the repository is tidy', () => {
	const files = EVERYTHING.flatMap((folder) => sourceFiles(folder));

	it('has files to look at', () => assert.ok(files.length > 100));

	for (const { name, under, findProblems } of RULES) {
		it(name, () => {
			const inScope = files.filter(({ path }) => under.some((folder) => path.startsWith(folder)));
			assert.deepEqual(
				inScope.flatMap((file) => findProblems(file).map((problem) => `${file.path}: ${problem}`)),
				[],
			);
		});
	}
});

/** What the rules must and must not find, so that none of them passes for being blind. */
describe('the rules of tidiness', () => {
	const EXAMPLES: readonly { readonly rule: string; readonly path: string; readonly text: string; readonly finds: number }[] = [
		{ rule: 'source files', path: `${ENGINE}a.ts`, text: 'x\n'.repeat(301), finds: 1 },
		{ rule: 'source files', path: `${ENGINE}a.ts`, text: 'x\n'.repeat(300), finds: 0 },
		{ rule: 'stages', path: `${ENGINE}dates/a.ts`, text: "import { b } from '../quotes/b.js';", finds: 1 },
		{ rule: 'stages', path: `${ENGINE}dates/a.ts`, text: "import { b } from '../update.js';", finds: 1 },
		{
			rule: 'stages',
			path: `${ENGINE}dates/forms/a.ts`,
			text: "import { b } from '../../text/b.js';\nimport { c } from './c.js';",
			finds: 0,
		},
		{
			rule: 'stages',
			path: `${ENGINE}dates/a.ts`,
			text: "import type { A } from '../options.js';\nimport { parse } from 'yaml';",
			finds: 0,
		},
		{ rule: 'stages', path: `${ENGINE}dates/a.ts`, text: "import { parse } from 'chrono-node';", finds: 1 },
		{ rule: 'stages', path: `${ENGINE}update.ts`, text: "import { b } from './checks/b.js';", finds: 0 },
		{ rule: 'the engine reads', path: `${ENGINE}a.ts`, text: 'const now = Date.now();', finds: 1 },
		{ rule: 'the engine reads', path: `${ENGINE}a.ts`, text: "// No console.\nconst word = 'performance';", finds: 0 },
		{ rule: 'the engine keeps', path: `${ENGINE}a.ts`, text: 'let count = 0;', finds: 1 },
		{ rule: 'the engine keeps', path: `${ENGINE}a.ts`, text: 'function f() {\n\tlet count = 0;\n}', finds: 0 },
		{ rule: 'no file names', path: `${ENGINE}a.ts`, text: `const folder = '${'/'}home/ana/articles';`, finds: 1 },
		{ rule: 'file names', path: `${ENGINE}utils.ts`, text: '', finds: 1 },
		{ rule: 'file names', path: `${ENGINE}Find_Dates.ts`, text: '', finds: 1 },
		{ rule: 'file names', path: 'test/unit/findDates.test.ts', text: '', finds: 0 },
		{ rule: 'exported functions', path: `${ENGINE}a.ts`, text: 'export function f() {}', finds: 1 },
		{ rule: 'exported functions', path: `${ENGINE}a.ts`, text: '/** Does it. */\nexport function f() {}', finds: 0 },
		{ rule: 'only the facade', path: `${ENGINE}a.ts`, text: "export { b } from './b.js';", finds: 1 },
	];
	for (const { rule, path, text, finds } of EXAMPLES) {
		it(`"${rule} …" finds ${finds} in ${path}: ${JSON.stringify(text.slice(0, 70))}`, () => {
			const found = RULES.find(({ name }) => name.startsWith(rule))?.findProblems({ path, text, code: blanked(text) });
			assert.equal(found?.length, finds);
		});
	}
});

function sourceFiles(folder: string): readonly SourceFile[] {
	return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.map((name) => folder + name.replaceAll(sep, '/'))
		.filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && !path.includes('/node_modules/'))
		.sort()
		.map((path) => {
			const text = readFileSync(join(ROOT, path), 'utf8');
			return { path, text, code: blanked(text) };
		});
}

/** Comments and strings without their contents. Good enough for the rules here: a quotation mark in a regular expression may blank the rest of its line. */
function blanked(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/gu, (match) => match.replace(/[^\n]/gu, ' '));
}

function matches(text: string, pattern: RegExp): readonly string[] {
	return Array.from(text.matchAll(pattern), ([match]) => match);
}

function importsOf(text: string): readonly string[] {
	return Array.from(text.matchAll(/^(?:import|export|\}) ?[^;]*?from '(?<from>[^']+)'/gmu), (match) => match.groups?.['from'] ?? '');
}

/** Whether an import of the engine stays within its stage or goes to one before it; files beside the stages may import all of the engine. */
function isLeftward(path: string, from: string): boolean {
	const target = from.startsWith('.') ? posix.join(posix.dirname(path), from) : from;
	if (OPEN_TO_ALL.some((open) => open === target)) return true;
	if (!target.startsWith(ENGINE)) return false;
	const stage = stageOf(path);
	const other = stageOf(target);
	return stage === undefined || (other !== undefined && other >= 0 && stage >= 0 && other <= stage);
}

/** The place of the stage that a file of the engine belongs to; -1 for a folder that is no stage, undefined beside them. */
function stageOf(path: string): number | undefined {
	const [folder, ...rest] = path.slice(ENGINE.length).split('/');
	return rest.length === 0 ? undefined : STAGES.indexOf(folder as (typeof STAGES)[number]);
}

function isGoodName(name: string): boolean {
	const stem = name.replace(/(?:\.test)?\.ts$/u, '');
	return /^[a-z][a-zA-Z0-9]*$/u.test(stem) && !EMPTY_NAMES.some((empty) => empty === stem);
}

function undocumentedFunctions(text: string): readonly string[] {
	const lines = text.split('\n');
	return lines
		.filter((line, i) => /^export (?:async )?function\b/u.test(line) && !/\*\/$/u.test(lines[i - 1] ?? ''))
		.map((line) => line.replace(/\(.*$/u, ''));
}
