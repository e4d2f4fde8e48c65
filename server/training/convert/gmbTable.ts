import { type CsvError, parse } from 'csv-parse/sync';
import type { CorpusFile } from './corpusFile.js';
import type { CorpusFormat, ReadContext } from './corpusFormat.js';
import { gmbLabels } from './gmbLabels.js';
import type { GoldDocument } from './goldDocument.js';
import { inputError } from './inputError.js';
import type { LabelledToken } from './labelSpans.js';
import { documentOfTokens } from './tokenDocument.js';

const SENTENCE = 'Sentence #';
const SENTENCES_A_DOCUMENT = 10;

/**
 * The Groningen Meaning Bank as the table `ner_dataset.csv`: a token a row, with the columns `Sentence #` (filled where a sentence begins), `Word`, `POS` and
 * `Tag`. The table has no documents and only some sentences of each, so that ten sentences at a time make one of ours.
 */
export const gmbTable: CorpusFormat = {
	title: 'Groningen Meaning Bank as a table: ner_dataset.csv',
	endings: ['.csv'],
	encoding: 'windows-1252',
	labels: gmbLabels,
	read: (files, context) => files.flatMap((file) => readTable(file, context)),
};

interface Row {
	readonly record: Readonly<Record<string, string | undefined>>;
	readonly info: { readonly lines: number };
}

function readTable(file: CorpusFile, context: ReadContext): readonly GoldDocument[] {
	const sentences: LabelledToken[][] = [];
	for (const { record, info } of parseRows(file)) {
		const place = `${file.path}:${info.lines}`;
		const { [SENTENCE]: sentence, Word: form, Tag: label } = record;
		if (sentence === undefined || form === undefined || label === undefined) {
			throw inputError(`${file.path}:1`, `the columns “${SENTENCE}”, “Word” and “Tag” are wanted`);
		}
		if (sentence !== '' || sentences.length === 0) sentences.push([]);
		if (form.trim() === '') continue;
		sentences.at(-1)?.push({ form: form.trim(), label, place });
	}
	const documents: GoldDocument[] = [];
	const filled = sentences.filter((tokens) => tokens.length > 0);
	for (let i = 0; i < filled.length; i += SENTENCES_A_DOCUMENT) {
		const id = `${context.corpus}/${String(documents.length).padStart(5, '0')}`;
		documents.push(documentOfTokens(id, filled.slice(i, i + SENTENCES_A_DOCUMENT), context));
	}
	return documents;
}

function parseRows({ path, text }: CorpusFile): readonly Row[] {
	try {
		return parse(text, { columns: true, info: true, bom: true, skip_empty_lines: true }) as unknown as readonly Row[];
	} catch (error) {
		const { lines, message } = error as CsvError & { readonly lines?: number };
		throw inputError(`${path}:${lines ?? 1}`, `this is not comma-separated text: ${message}`);
	}
}
