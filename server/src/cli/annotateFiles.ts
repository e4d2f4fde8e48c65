import { writeFileWhole } from '../disk/writeFileWhole.js';
import { annotate, type Corrections, type Engine } from '../engine/index.js';
import type { ExportDocument } from '../formats/exportDocument.js';
import { renderExport, renderExportLine } from '../formats/renderExport.js';
import { type ExportOptions, toExport } from '../formats/toExport.js';
import { orphanMessage } from '../sidecar/orphan.js';
import { type ArticleFile, readArticleFile } from './articleFile.js';
import type { CorrectionUse } from './correctionOptions.js';
import { planTargets } from './exportTargets.js';
import type { SettledNames } from './readKnowledge.js';
import { readSettled } from './readSettled.js';
import type { ExitCode, Terminal } from './terminal.js';

export interface AnnotateFilesOptions {
	readonly export: ExportOptions;
	/** The publication date of every file, `YYYY-MM-DD`. */
	readonly date?: string;
	/** What the user has settled about names. */
	readonly names: SettledNames;
	/** What is done with what people have settled in sidecar files. */
	readonly corrections: CorrectionUse;
	readonly maxBytes: number;
	/** The folder for one file an article; standard output where it is left out. */
	readonly out?: string;
}

/**
 * Annotates files one after the other, as people have settled in the sidecar files next to them: a line on standard output each, or a file each. One that cannot be read or written is a notice;
 * the others are done all the same, and the end is 1. A sidecar file that cannot be read whole is a notice too and ends with 1, but its article is annotated.
 */
export async function annotateFiles(
	engine: Engine,
	paths: readonly string[],
	options: AnnotateFilesOptions,
	terminal: Terminal,
): Promise<ExitCode> {
	let exitCode: ExitCode = 0;
	for (const { path, target, clash } of planTargets(paths, options.out, terminal.cwd)) {
		const outcome = clash === null ? await annotateFile(engine, path, target, options, terminal) : leftOut(path, clash);
		for (const notice of outcome.notices) terminal.notice(notice);
		if (outcome.kind === 'failed') exitCode = 1;
	}
	return exitCode;
}

/** How it went with a file, and what is to be told of it. */
interface Outcome {
	readonly kind: 'done' | 'failed';
	readonly notices: readonly string[];
}

function leftOut(path: string, reason: string): Outcome {
	return { kind: 'failed', notices: [`${path} was left out: ${reason}.`] };
}

async function annotateFile(
	engine: Engine,
	path: string,
	target: string | null,
	options: AnnotateFilesOptions,
	terminal: Terminal,
): Promise<Outcome> {
	const file = await readArticleFile(path, terminal.cwd, options.maxBytes);
	if (file.kind === 'failed') return leftOut(path, file.reason);
	const { corrections, orphans, problems } = await readSettled(file, options.corrections, terminal.cwd, options.maxBytes);
	const document = exported(engine, file, corrections, options);
	if (target === null) await terminal.write(renderExportLine(document));
	else {
		const failure = await failureOf(writeFileWhole(target, renderExport(document)));
		if (failure !== null) return leftOut(path, failure);
	}
	const lost = orphans.map((orphan) => `${path}: ${orphanMessage(orphan)}`);
	return { kind: problems.length === 0 ? 'done' : 'failed', notices: [...problems, ...lost] };
}

/** Why a write was refused; null where it went well. */
function failureOf(write: Promise<void>): Promise<string | null> {
	return write.then(
		() => null,
		(error: Error) => error.message,
	);
}

function exported(
	engine: Engine,
	file: ArticleFile & { readonly kind: 'article' },
	corrections: Corrections,
	options: AnnotateFilesOptions,
): ExportDocument {
	const publicationDate = options.date === undefined ? {} : { publicationDate: options.date };
	return toExport(
		annotate(engine, file.text, { syntax: file.syntax, corrections, ...options.names, ...publicationDate }),
		{ id: file.id },
		options.export,
	);
}
