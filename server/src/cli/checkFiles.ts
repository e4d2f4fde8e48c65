import { relative, resolve, sep } from 'node:path';
import {
	ALL_CHECKS,
	type Article,
	annotate,
	type CheckId,
	type CheckPage,
	type Engine,
	type Finding,
	ORPHANED_CORRECTION,
	PREFERRED_SPELLING,
	readAnnotations,
	type Severity,
	type Span,
	type StyleName,
	severityOf,
} from '../engine/index.js';
import { type FileFindings, locateFindings } from '../formats/locatedFinding.js';
import { renderCompilerStyle } from '../formats/renderCompilerStyle.js';
import { renderFindingsJson } from '../formats/renderFindingsJson.js';
import { renderSarif } from '../formats/renderSarif.js';
import { misspellingMessage, misspellings, type SpellingList } from '../knowledge/misspellings.js';
import { type Orphan, orphanMessage } from '../sidecar/orphan.js';
import { readArticleFile } from './articleFile.js';
import type { CorrectionUse } from './correctionOptions.js';
import type { SettledNames } from './readKnowledge.js';
import { readSettled } from './readSettled.js';
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
	readonly names: SettledNames;
	/** What the knowledge base has otherwise. */
	readonly spellings: SpellingList;
	/** What is done with what people have settled in sidecar files. */
	readonly corrections: CorrectionUse;
	readonly maxBytes: number;
}

/**
 * Checks files, annotated as people have settled in the sidecar files next to them, and reports on standard output. One that cannot be read is a notice; the others are checked all the same, and the
 * end is 1. What was settled and has lost its words is a finding.
 */
export async function checkFiles(
	engine: Engine,
	paths: readonly string[],
	options: CheckFilesOptions,
	terminal: Terminal,
): Promise<ExitCode> {
	const checked: FileFindings[] = [];
	let exitCode: ExitCode = 0;
	for (const path of paths) {
		const file = await readArticleFile(path, terminal.cwd, options.maxBytes);
		if (file.kind === 'failed') {
			terminal.notice(`${path} was left out: ${file.reason}.`);
			exitCode = 1;
			continue;
		}
		const { corrections, orphans, problems } = await readSettled(file, options.corrections, terminal.cwd, options.maxBytes);
		for (const problem of problems) terminal.notice(problem);
		if (problems.length > 0) exitCode = 1;
		const publicationDate = options.date === undefined ? {} : { publicationDate: options.date };
		const article = annotate(engine, file.text, {
			syntax: file.syntax,
			checks: options.checks,
			style: options.style,
			corrections,
			...options.names,
			...publicationDate,
		});
		checked.push({
			path,
			findings: locateFindings({
				text: file.text,
				findings: [...readAnnotations(article).findings, ...orphanFindings(orphans, options), ...spellingFindings(article, options)],
			}),
		});
	}
	await terminal.write(rendered(checked, options.format, terminal.cwd));
	const failing = checked.some(({ findings }) => findings.some((finding) => atLeast(finding.severity, options.failOn)));
	return failing ? 1 : exitCode;
}

/** The findings that tell of orphans, about where their words stood. */
function orphanFindings(orphans: readonly Orphan[], options: CheckFilesOptions): readonly Finding[] {
	return findingsOf(
		ORPHANED_CORRECTION,
		options,
		orphans.map((orphan) => ({ start: orphan.start, end: orphan.end, message: orphanMessage(orphan) })),
	);
}

/** The findings that tell of spellings which the knowledge base does not want. */
function spellingFindings(article: Article, options: CheckFilesOptions): readonly Finding[] {
	const found = misspellings(article, options.spellings);
	return findingsOf(
		PREFERRED_SPELLING,
		options,
		found.map((place) => ({ start: place.start, end: place.end, message: misspellingMessage(place) })),
	);
}

/** What one of the checks has found that the engine does not make; nothing where it is off. */
function findingsOf(
	check: CheckPage,
	options: CheckFilesOptions,
	found: readonly (Span & { readonly message: string })[],
): readonly Finding[] {
	const severity = severityOf(check, options);
	if (severity === 'off') return [];
	return found.map((place) => ({ ...place, code: check.code, severity, related: [], fixes: [] }));
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
				ALL_CHECKS,
				VERSION,
			);
	}
}
