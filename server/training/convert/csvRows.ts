import { type CsvError, parse } from 'csv-parse/sync';
import type { CorpusFile } from './corpusFile.js';
import { inputError } from './inputError.js';

/** A row of a table, and the line that it ends in. */
export interface CsvRow {
	readonly cells: readonly string[];
	readonly place: string;
}

/** Reads comma-separated text. All rows have as many cells as the first; throws an input error at one that has not, and where quotation marks do not pair. */
export function readCsvRows({ path, text }: CorpusFile): readonly CsvRow[] {
	try {
		const rows = parse(text, { info: true, bom: true, skip_empty_lines: true }) as unknown as readonly {
			readonly record: readonly string[];
			readonly info: { readonly lines: number };
		}[];
		return rows.map(({ record, info }) => ({ cells: record, place: `${path}:${info.lines}` }));
	} catch (error) {
		const { lines, message } = error as CsvError & { readonly lines?: number };
		throw inputError(`${path}:${lines ?? 1}`, `this is not comma-separated text: ${message}`);
	}
}
