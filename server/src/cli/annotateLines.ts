import { annotate, type Engine } from '../engine/index.js';
import { renderExportLine } from '../formats/renderExport.js';
import type { ExportOptions } from '../formats/toExport.js';
import { toExport } from '../formats/toExport.js';
import { type InputLine, readInputLine } from './inputLine.js';
import type { SettledNames } from './readKnowledge.js';
import { readLines } from './readLines.js';
import type { ExitCode, Terminal } from './terminal.js';

export interface AnnotateLinesOptions {
	readonly export: ExportOptions;
	/** The publication date of lines that give none, `YYYY-MM-DD`. */
	readonly date?: string;
	/** What the user has settled about names. */
	readonly names: SettledNames;
	readonly maxBytes: number;
}

/**
 * Annotates JSON Lines from standard input, one export document a line on standard output, in the order of the input and each as soon as it is done.
 * Memory is that of the longest line. A line that cannot be read is a notice with its number; the others are done all the same, and the end is 1.
 */
export async function annotateLines(engine: Engine, options: AnnotateLinesOptions, terminal: Terminal): Promise<ExitCode> {
	let exitCode: ExitCode = 0;
	for await (const line of readLines(terminal.input, options.maxBytes)) {
		const read =
			line.kind === 'tooLong'
				? { kind: 'bad' as const, reason: `it is longer than ${options.maxBytes} bytes; raise --max-bytes` }
				: readInputLine(line.bytes);
		switch (read.kind) {
			case 'article':
				await terminal.write(exported(engine, options, read));
				break;
			case 'bad':
				terminal.notice(`line ${line.number} was left out: ${read.reason}.`);
				exitCode = 1;
				break;
			case 'blank':
				break;
		}
	}
	return exitCode;
}

function exported(engine: Engine, options: AnnotateLinesOptions, { id, text, date }: InputLine): string {
	const publicationDate = date?.slice(0, 'YYYY-MM-DD'.length) ?? options.date;
	const article = annotate(engine, text, {
		syntax: 'plain',
		...options.names,
		...(publicationDate === undefined ? {} : { publicationDate }),
	});
	return renderExportLine(toExport(article, { id }, options.export));
}
