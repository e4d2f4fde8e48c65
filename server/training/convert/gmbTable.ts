import type { CorpusFile } from './corpusFile.js';
import type { CorpusFormat, ReadContext } from './corpusFormat.js';
import { readCsvRows } from './csvRows.js';
import { gmbLabels } from './gmbLabels.js';
import type { GoldDocument } from './goldDocument.js';
import { inputError } from './inputError.js';
import type { LabelledToken } from './labelSpans.js';
import { documentOfTokens } from './tokenDocument.js';

/** Where a sentence begins, the token, and its label. */
const COLUMNS = ['Sentence #', 'Word', 'Tag'] as const;
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

function readTable(file: CorpusFile, context: ReadContext): readonly GoldDocument[] {
	const [head, ...rows] = readCsvRows(file);
	const columns = COLUMNS.map((name) => head?.cells.indexOf(name) ?? -1);
	if (columns.includes(-1)) throw inputError(`${file.path}:1`, `the columns ${COLUMNS.map((name) => `“${name}”`).join(', ')} are wanted`);
	const sentences: LabelledToken[][] = [];
	for (const { cells, place } of rows) {
		const [sentence = '', form = '', label = ''] = columns.map((column) => cells[column]?.trim());
		if (sentence !== '' || sentences.length === 0) sentences.push([]);
		if (form !== '') sentences.at(-1)?.push({ form, label, place });
	}
	const documents: GoldDocument[] = [];
	const filled = sentences.filter((tokens) => tokens.length > 0);
	for (let i = 0; i < filled.length; i += SENTENCES_A_DOCUMENT) {
		const id = `${context.corpus}/${String(documents.length).padStart(5, '0')}`;
		documents.push(documentOfTokens(id, filled.slice(i, i + SENTENCES_A_DOCUMENT), context));
	}
	return documents;
}
