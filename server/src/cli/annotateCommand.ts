import { OFFSET_UNITS } from '../formats/exportDocument.js';
import { annotateFiles } from './annotateFiles.js';
import { annotateLines } from './annotateLines.js';
import { type Command, type UsageProblem, usageProblem } from './command.js';
import { CORRECTION_OPTIONS, correctionOptionsHelp, correctionUse } from './correctionOptions.js';
import { loadResources } from './loadResources.js';
import { NAME_OPTIONS, nameOptionsHelp, readNameChoices } from './nameOptions.js';
import { byteCount, choice, DEFAULT_MAX_BYTES, dateProblem, isProblem, parseOptions } from './options.js';
import { KNOWLEDGE_OPTIONS, knowledgeOptionsHelp, readKnowledge, settleNames } from './readKnowledge.js';
import type { ExitCode, Terminal } from './terminal.js';
import { VERSION } from './version.js';

/** `annotate`: articles in, export documents out. */
export const annotateCommand: Command = {
	name: 'annotate',
	summary: 'writes the annotations of articles as JSON',
	help: [
		'Usage: article-annotator annotate [OPTIONS] FILES…',
		'       article-annotator annotate --jsonl [OPTIONS] < articles.jsonl > annotations.jsonl',
		'',
		'Writes the names, dates, quotes and findings of each article as one JSON document on a line of standard output.',
		'',
		'  --date YYYY-MM-DD           the day of publication, which "Wednesday" and the like are worked out from;',
		'                              with --jsonl, of the lines that give no "date" of their own',
		'  --offsets codePoint|utf16   what offsets count: code points, as Python does (default), or UTF-16 units, as JavaScript does',
		'  --out DIR                   writes NAME.json into DIR for each file NAME.txt, indented, instead of to standard output',
		'  --jsonl                     reads articles from standard input, a line each: {"id": "…", "text": "…", "date": "…"}; "date" is optional',
		...nameOptionsHelp(30),
		...knowledgeOptionsHelp(30),
		...correctionOptionsHelp(30),
		`  --max-bytes N               declines files, or lines, of more bytes than N (default ${DEFAULT_MAX_BYTES})`,
		'  -h, --help                  prints this',
		'',
		'Files are UTF-8. FILE.md is read as Markdown, FILE.article as an article with front matter, anything else as plain text.',
		'Exit status: 0 all well; 1 an article could not be read or written (the others are done all the same); 2 called wrongly.',
	].join('\n'),
	run,
};

const OPTIONS = {
	date: { type: 'string' },
	offsets: { type: 'string' },
	out: { type: 'string' },
	jsonl: { type: 'boolean' },
	...NAME_OPTIONS,
	...KNOWLEDGE_OPTIONS,
	...CORRECTION_OPTIONS,
	'max-bytes': { type: 'string' },
} as const;

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode | UsageProblem> {
	const parsed = parseOptions(args, OPTIONS);
	if (parsed.kind === 'usageProblem') return parsed;
	const { values, positionals: files } = parsed;
	const offsets = choice('--offsets', values.offsets, OFFSET_UNITS);
	const maxBytes = byteCount('--max-bytes', values['max-bytes']);
	if (isProblem(offsets)) return offsets;
	if (isProblem(maxBytes)) return maxBytes;
	const problem = dateProblem('--date', values.date) ?? sourceProblem(files, values);
	if (problem) return problem;
	const corrections = correctionUse(values, terminal.cwd);
	if (isProblem(corrections)) return corrections;
	const names = await readNameChoices(values, terminal.cwd);
	if (isProblem(names)) return names;
	const knowledge = await readKnowledge(values, terminal.cwd);
	if (isProblem(knowledge)) return knowledge;
	for (const problem of knowledge.problems) terminal.notice(problem);
	const options = {
		export: { offsets, generatorVersion: VERSION },
		names: settleNames(knowledge, names),
		corrections,
		maxBytes,
		...(values.date === undefined ? {} : { date: values.date }),
	};
	const engine = loadResources(terminal);
	if (values.jsonl) return annotateLines(engine, options, terminal);
	return annotateFiles(engine, files, { ...options, ...(values.out === undefined ? {} : { out: values.out }) }, terminal);
}

function sourceProblem(files: readonly string[], { jsonl, out }: { readonly jsonl?: boolean; readonly out?: string }): UsageProblem | null {
	if (jsonl && files.length > 0) return usageProblem('--jsonl reads standard input: leave the file names out, or leave --jsonl out.');
	if (jsonl && out !== undefined) return usageProblem('--jsonl writes standard output: leave --out out.');
	if (!jsonl && files.length === 0) return usageProblem('No file given. Name the articles, or give --jsonl to read standard input.');
	if (out === '') return usageProblem('--out must name a folder.');
	return null;
}
