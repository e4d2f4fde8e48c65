import { annotate, type Engine, type NameChoices } from '../engine/index.js';
import type { ExportDocument } from '../formats/exportDocument.js';
import { renderExport, renderExportLine } from '../formats/renderExport.js';
import { type ExportOptions, toExport } from '../formats/toExport.js';
import { type ArticleFile, readArticleFile } from './articleFile.js';
import { planTargets } from './exportTargets.js';
import type { ExitCode, Terminal } from './terminal.js';
import { writeFileWhole } from './writeFileWhole.js';

export interface AnnotateFilesOptions {
	readonly export: ExportOptions;
	/** The publication date of every file, `YYYY-MM-DD`. */
	readonly date?: string;
	/** What the user has settled about names. */
	readonly names: NameChoices;
	readonly maxBytes: number;
	/** The folder for one file an article; standard output where it is left out. */
	readonly out?: string;
}

/**
 * Annotates files one after the other: a line on standard output each, or a file each. One that cannot be read or written is a notice;
 * the others are done all the same, and the end is 1.
 */
export async function annotateFiles(
	engine: Engine,
	paths: readonly string[],
	options: AnnotateFilesOptions,
	terminal: Terminal,
): Promise<ExitCode> {
	let exitCode: ExitCode = 0;
	for (const { path, target, clash } of planTargets(paths, options.out, terminal.cwd)) {
		const failure = clash ?? (await annotateFile(engine, path, target, options, terminal));
		if (failure === null) continue;
		terminal.notice(`${path} was left out: ${failure}.`);
		exitCode = 1;
	}
	return exitCode;
}

/** Null where all went well, otherwise why it did not. */
async function annotateFile(
	engine: Engine,
	path: string,
	target: string | null,
	options: AnnotateFilesOptions,
	terminal: Terminal,
): Promise<string | null> {
	const file = await readArticleFile(path, terminal.cwd, options.maxBytes);
	if (file.kind === 'failed') return file.reason;
	const document = exported(engine, file, options);
	if (target !== null) return writeFileWhole(target, renderExport(document));
	await terminal.write(renderExportLine(document));
	return null;
}

function exported(engine: Engine, file: ArticleFile & { readonly kind: 'article' }, options: AnnotateFilesOptions): ExportDocument {
	const publicationDate = options.date === undefined ? {} : { publicationDate: options.date };
	return toExport(
		annotate(engine, file.text, { syntax: file.syntax, ...options.names, ...publicationDate }),
		{ id: file.id },
		options.export,
	);
}
