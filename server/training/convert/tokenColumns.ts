import { type CorpusFile, linesOf } from './corpusFile.js';
import { inputError } from './inputError.js';
import type { LabelledToken } from './labelSpans.js';

/** A document of a file with a token a line. */
export interface TokenDocument {
	readonly sentences: readonly (readonly LabelledToken[])[];
}

/** How lines are cut into columns, and which hold the token and its label, counted from the first (0) or, below zero, from the last (-1). */
export interface ColumnLayout {
	readonly separator: RegExp;
	readonly form: number;
	readonly label: number;
}

const DOCUMENT_MARK = '-DOCSTART-';
/** Tokens of white space and marks without width, which some tokenisers let through. */
const NOTHING_TO_SEE = /^[\s\u200b\u200e\u200f\ufeff]*$/u;

/**
 * Reads a file with a token a line and an empty line behind each sentence. Documents begin at lines whose token is `-DOCSTART-`; a file without one is one
 * document. Documents without a token are left out. Throws an input error at a line that has fewer than two columns.
 */
export function readTokenDocuments(file: CorpusFile, layout: ColumnLayout): readonly TokenDocument[] {
	const documents: LabelledToken[][][] = [[[]]];
	for (const { text, place } of linesOf(file)) {
		const columns = text.trim() ? text.replace(/\s+$/u, '').split(layout.separator) : [];
		const document = documents.at(-1);
		if (columns[0] === DOCUMENT_MARK) documents.push([[]]);
		else if (columns.length === 0) document?.push([]);
		else {
			const [form, label] = [columns.at(layout.form), columns.at(layout.label)];
			if (!form || !label || columns.length < 2) {
				throw inputError(place, 'a token and its label are wanted in this line, in columns of their own');
			}
			if (!NOTHING_TO_SEE.test(form)) document?.at(-1)?.push({ form, label, place });
		}
	}
	return documents
		.map((sentences) => ({ sentences: sentences.filter((sentence) => sentence.length > 0) }))
		.filter(({ sentences }) => sentences.length > 0);
}
