import { relative, resolve, sep } from 'node:path';
import {
	annotate,
	CHECKS,
	type CheckId,
	type Engine,
	type NameChoices,
	readAnnotations,
	type Severity,
	type StyleName,
} from '../engine/index.js';
import { type FileFindings, locateFindings } from '../formats/locatedFinding.js';
import { renderCompilerStyle } from '../formats/renderCompilerStyle.js';
import { renderFindingsJson } from '../formats/renderFindingsJson.js';
import { renderSarif } from '../formats/renderSarif.js';
import { readArticleFile } from './articleFile.js';
import { atLeast } from './severities.js';
import type { ExitCode, Terminal } from './terminal.js';
import { VERSION } from './version.js';

export type FindingsFormat = 'text' | 'json' | 'sarif';

export interface CheckFilesOptions {
	readonly format: FindingsFormat;
	/** The end is 1 where a finding is at least so grave. */
	readonly failOn: Severity;
	/** Severities that differ from the checks' own. */
	readonly checks: Readonly<Record<CheckId, Severity | 'off'>>;
	/** The house style that the files are held to. */
	readonly style: StyleName;
	/** The publication date of every file, `YYYY-MM-DD`. */
	readonly date?: string;
	/** What the user has settled about names. */
	readonly names: NameChoices;
	readonly maxBytes: number;
}

/** Checks files and reports on standard output. One that cannot be read is a notice; the others are checked all the same, and the end is 1. */
export async function checkFiles(
	engine: Engine,
	paths: readonly string[],
	options: CheckFilesOptions,
	terminal: Terminal,
): Promise<ExitCode> {
	const checked: FileFindings[] = [];
	for (const path of paths) {
		const file = await readArticleFile(path, terminal.cwd, options.maxBytes);
		if (file.kind === 'failed') {
			terminal.notice(`${path} was left out: ${file.reason}.`);
			continue;
		}
		const publicationDate = options.date === undefined ? {} : { publicationDate: options.date };
		const article = annotate(engine, file.text, {
			syntax: file.syntax,
			checks: options.checks,
			style: options.style,
			...options.names,
			...publicationDate,
		});
		checked.push({ path, findings: locateFindings(readAnnotations(article)) });
	}
	await terminal.write(rendered(checked, options.format, terminal.cwd));
	const failing = checked.some(({ findings }) => findings.some((finding) => atLeast(finding.severity, options.failOn)));
	return failing || checked.length < paths.length ? 1 : 0;
}

function rendered(files: readonly FileFindings[], format: FindingsFormat, cwd: string): string {
	switch (format) {
		case 'text':
			return renderCompilerStyle(files);
		case 'json':
			return renderFindingsJson(files);
		case 'sarif':
			return renderSarif(
				files.map((file) => ({ ...file, path: relative(cwd, resolve(cwd, file.path)).replaceAll(sep, '/') })),
				CHECKS,
				VERSION,
			);
	}
}
