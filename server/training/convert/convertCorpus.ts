import { findFiles, readCorpusFile } from './corpusFile.js';
import type { CorpusFormat } from './corpusFormat.js';
import type { GoldDocument } from './goldDocument.js';
import { inputError } from './inputError.js';
import { type LabelTable, labelMeanings } from './labelTypes.js';

/** One run of a converter. */
export interface Conversion {
	readonly format: CorpusFormat;
	/** The name that the documents' identifiers begin with. */
	readonly corpus: string;
	/** Files and folders. */
	readonly inputs: readonly string[];
	/** What the user says of labels; it wins over what we know. */
	readonly labels: LabelTable;
	/** Told in sentences what could not be carried over. */
	readonly tell: (sentence: string) => void;
}

/**
 * Reads a corpus as gold documents, in the order of its files. A layer of which no document has anything is left out.
 * Throws an input error for what cannot be read, and where two documents have one identifier or no document is found.
 */
export function convertCorpus({ format, corpus, inputs, labels, tell }: Conversion): readonly GoldDocument[] {
	const files = findFiles(inputs, format.endings).map((path) => readCorpusFile(path, format.encoding));
	const read = format.read(files, { corpus, meaningOf: labelMeanings(format.labels, labels), tell });
	const documents = read.filter(({ text }) => text.trim() !== '');
	if (documents.length < read.length) tell(`${read.length - documents.length} documents without any text are left out.`);
	if (documents.length === 0) throw inputError(inputs.join(', '), 'no document was found here');
	const seen = new Set<string>();
	for (const { id } of documents) {
		if (seen.has(id))
			throw inputError(id, 'two documents have this identifier; convert them into files of their own, with another --corpus');
		seen.add(id);
	}
	return withoutEmptyLayers(documents);
}

function withoutEmptyLayers(documents: readonly GoldDocument[]): readonly GoldDocument[] {
	const hasDates = documents.some(({ dates }) => dates && dates.length > 0);
	return documents.map(({ dates, ...rest }) => ({ ...rest, ...(hasDates && dates ? { dates } : {}) }));
}
