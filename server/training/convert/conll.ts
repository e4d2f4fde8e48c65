import { baseName, type CorpusFile } from './corpusFile.js';
import type { CorpusFormat, ReadContext } from './corpusFormat.js';
import { crossNerLabels } from './crossNerLabels.js';
import type { GoldDocument } from './goldDocument.js';
import { readTokenDocuments } from './tokenColumns.js';
import { documentOfTokens } from './tokenDocument.js';

/**
 * Files of the kind that the CoNLL shared tasks made usual: a token a line, its columns apart by spaces or tabs, the token first and its label last, an empty
 * line behind each sentence. Where `-DOCSTART-` lines mark documents, those are our documents; else each sentence is one, as its neighbours may be strangers.
 */
export const conll: CorpusFormat = {
	title: 'a token a line with its label in the last column: CoNLL-2003, WikiGold, CrossNER',
	endings: ['.txt', '.conll', '.bio', '.iob', '.train', '.dev', '.testa'],
	encoding: 'utf-8',
	labels: crossNerLabels,
	read: (files, context) => files.flatMap((file) => readFile(file, context)),
};

function readFile(file: CorpusFile, context: ReadContext): readonly GoldDocument[] {
	const marked = readTokenDocuments(file, { separator: /[ \t]+/u, form: 0, label: -1 });
	const isMarked = /^-DOCSTART-/mu.test(file.text);
	const documents = isMarked ? marked : marked.flatMap(({ sentences }) => sentences.map((sentence) => ({ sentences: [sentence] })));
	const name = `${context.corpus}/${baseName(file.path, '.txt')}`;
	return documents.map((document, i) => documentOfTokens(`${name}/${String(i + 1).padStart(4, '0')}`, document.sentences, context));
}
