import { ALL_CHECKS, type StyleName } from '../engine/index.js';
import { type CheckFilesOptions, checkFiles, type FindingsFormat } from './checkFiles.js';
import { type Command, type UsageProblem, usageProblem } from './command.js';
import { CORRECTION_OPTIONS, correctionOptionsHelp, correctionUse } from './correctionOptions.js';
import { loadResources } from './loadResources.js';
import { NAME_OPTIONS, nameOptionsHelp, readNameChoices } from './nameOptions.js';
import { byteCount, choice, DEFAULT_MAX_BYTES, dateProblem, isProblem, parseOptions } from './options.js';
import { KNOWLEDGE_OPTIONS, knowledgeOptionsHelp, readKnowledge, settleNames } from './readKnowledge.js';
import { readSeverities, SEVERITIES } from './severities.js';
import type { ExitCode, Terminal } from './terminal.js';

/** `check`: articles in, editorial findings out. */
export const checkCommand: Command = {
	name: 'check',
	summary: 'reports what a copy editor would query in articles',
	help: [
		'Usage: article-annotator check [OPTIONS] FILES…',
		'',
		'Reports editorial findings on standard output, a line each: FILE:LINE:COLUMN: SEVERITY: MESSAGE [CHECK]',
		'',
		'  --date YYYY-MM-DD         the day of publication, which "Wednesday" and the like are worked out from',
		'  --format text|json|sarif  lines as above (default), a JSON array, or a SARIF 2.1.0 log',
		'  --fail-on SEVERITY        ends with 1 where a finding is at least so grave: error, warning (default), information or hint',
		'  --severity CHECK=LEVEL    how grave a check is: error, warning, information, hint, or off; may be given again',
		'  --style STYLE             the house style that articles are held to: none (default), AP, Reuters, Guardian or BBC',
		...nameOptionsHelp(28),
		...knowledgeOptionsHelp(28),
		...correctionOptionsHelp(28),
		`  --max-bytes N             declines files of more bytes than N (default ${DEFAULT_MAX_BYTES})`,
		'  -h, --help                prints this',
		'',
		'Files are read as "article-annotator annotate --help" says.',
		'',
		'Checks:',
		...ALL_CHECKS.map((check) => `  ${check.code} (${check.severity}): ${check.title}`),
		'',
		'Exit status: 0 nothing at or above --fail-on; 1 findings, or a file that could not be read; 2 called wrongly.',
	].join('\n'),
	run,
};

const OPTIONS = {
	date: { type: 'string' },
	format: { type: 'string' },
	'fail-on': { type: 'string' },
	severity: { type: 'string', multiple: true },
	style: { type: 'string' },
	...NAME_OPTIONS,
	...KNOWLEDGE_OPTIONS,
	...CORRECTION_OPTIONS,
	'max-bytes': { type: 'string' },
} as const;

const STYLE_CHOICES: readonly [StyleName, ...StyleName[]] = ['none', 'AP', 'Reuters', 'Guardian', 'BBC'];
const FORMATS: readonly [FindingsFormat, ...FindingsFormat[]] = ['text', 'json', 'sarif'];

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode | UsageProblem> {
	const parsed = parseOptions(args, OPTIONS);
	if (parsed.kind === 'usageProblem') return parsed;
	const { values, positionals: files } = parsed;
	const format = choice('--format', values.format, FORMATS);
	const failOn = choice('--fail-on', values['fail-on'] ?? 'warning', SEVERITIES);
	const style = choice('--style', values.style, STYLE_CHOICES);
	const maxBytes = byteCount('--max-bytes', values['max-bytes']);
	const checks = readSeverities('--severity', values.severity ?? []);
	if (isProblem(format)) return format;
	if (isProblem(failOn)) return failOn;
	if (isProblem(style)) return style;
	if (isProblem(maxBytes)) return maxBytes;
	if (isProblem(checks)) return checks;
	const problem = dateProblem('--date', values.date) ?? (files.length === 0 ? usageProblem('No file given. Name the articles.') : null);
	if (problem) return problem;
	const corrections = correctionUse(values, terminal.cwd);
	if (isProblem(corrections)) return corrections;
	const names = await readNameChoices(values, terminal.cwd);
	if (isProblem(names)) return names;
	const knowledge = await readKnowledge(values, terminal.cwd);
	if (isProblem(knowledge)) return knowledge;
	for (const problem of knowledge.problems) terminal.notice(problem);
	const options: CheckFilesOptions = {
		format,
		failOn,
		names: settleNames(knowledge, names),
		spellings: knowledge.spellings,
		corrections,
		maxBytes,
		checks,
		style,
		...(values.date === undefined ? {} : { date: values.date }),
	};
	return checkFiles(loadResources(terminal), files, options, terminal);
}
