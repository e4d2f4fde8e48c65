import { inRepository } from '../support/paths.js';

export interface Stage {
	readonly name: string;
	readonly title: string;
	/** A file of JavaScript to run with Node, and its arguments. */
	readonly command: readonly [script: string, ...args: string[]];
	/** How the stage says what passed: mocha by its closing lines, a script by its exit code alone. */
	readonly counts: 'mocha' | 'exitCode';
	readonly needsVsCode?: true;
}

const tool = (...path: string[]) => inRepository('node_modules', ...path);
/** How long one test may take, in milliseconds: ten times what the longest property takes, for busy and slow machines. */
const LONGEST_TEST = 60_000;
const mocha = (...patterns: string[]): Stage['command'] => [
	tool('mocha', 'bin', 'mocha.js'),
	'--timeout',
	String(LONGEST_TEST),
	...patterns.map((pattern) => `out/test/${pattern}`),
];

/** All stages in the order in which they run: what is quick and most likely to fail comes first. */
export const STAGES: readonly Stage[] = [
	{
		name: 'compile',
		title: 'TypeScript, every layer by its own rules',
		command: [tool('typescript', 'bin', 'tsc'), '-b'],
		counts: 'exitCode',
	},
	{
		name: 'lint',
		title: 'Biome: lint, format, import cycles',
		command: [tool('@biomejs', 'biome', 'bin', 'biome'), 'check', '.'],
		counts: 'exitCode',
	},
	{
		name: 'unused',
		title: 'knip: files, exports and packages that nothing uses',
		command: [tool('knip', 'bin', 'knip.js')],
		counts: 'exitCode',
	},
	{ name: 'unit', title: 'units, tidiness, walls', command: mocha('unit/**/*.test.js', 'tidy.test.js'), counts: 'mocha' },
	{ name: 'property', title: 'properties over random articles and edits', command: mocha('property/**/*.test.js'), counts: 'mocha' },
	{
		name: 'golden',
		title: 'whole articles, the accuracy on articles of our own, and texts of other kinds',
		command: mocha('golden/**/*.test.js', 'accuracy/**/*.test.js', 'robustness/**/*.test.js'),
		counts: 'mocha',
	},
	{ name: 'protocol', title: 'the language server through its protocol', command: mocha('protocol/**/*.test.js'), counts: 'mocha' },
	{
		name: 'grammar',
		title: 'the TextMate grammar',
		command: [tool('vscode-tmgrammar-test', 'dist', 'unit.js'), '-g', 'syntaxes/article.tmLanguage.json', 'test/grammar/**/*.article'],
		counts: 'exitCode',
	},
	{ name: 'package', title: 'the packed extension', command: mocha('package/**/*.test.js'), counts: 'mocha', needsVsCode: true },
	{
		name: 'integration',
		title: 'the extension host of a real VS Code',
		command: [inRepository('scripts', 'run.mjs'), 'testIntegration'],
		counts: 'mocha',
		needsVsCode: true,
	},
	{
		name: 'web',
		title: 'the extension host of VS Code in a worker of a browser',
		command: [inRepository('scripts', 'run.mjs'), 'testWeb'],
		counts: 'mocha',
		needsVsCode: true,
	},
	{
		name: 'user',
		title: 'the packed extension in the hands of a user',
		command: mocha('user/**/*.test.js'),
		counts: 'mocha',
		needsVsCode: true,
	},
];
