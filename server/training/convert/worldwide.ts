import { alignTokens } from './alignTokens.js';
import { baseName, type CorpusFile } from './corpusFile.js';
import type { CorpusFormat, ReadContext } from './corpusFormat.js';
import { dateIn } from './dateIn.js';
import { detokenizeSentences, type TokenText } from './detokenize.js';
import type { GoldDocument } from './goldDocument.js';
import { inputError } from './inputError.js';
import type { LabelledToken } from './labelSpans.js';
import { type Layers, layersOfLabels } from './layers.js';
import { readTokenDocuments } from './tokenColumns.js';

const ANNOTATED = '.txt.tsv';
const ORIGINAL = '.txt';
const ADDRESS = /^https?\b\S*$/u;

/**
 * The Worldwide English newswire set: `NAME.txt.tsv` has a token a line, its outermost label in the second column and nested ones behind it; the first token is
 * the article's address. `NAME.txt`, where it is among the files too, is the article's own text; without it, or where it differs, the text is put together from
 * the tokens. Nested names are not carried over.
 */
export const worldwide: CorpusFormat = {
	title: 'Worldwide English newswire: NAME.txt.tsv, with NAME.txt for the original text',
	endings: [ANNOTATED, ORIGINAL],
	encoding: 'utf-8',
	labels: {},
	read: (files, context) => {
		const originals = new Map(
			files.filter(({ path }) => !path.endsWith(ANNOTATED)).map((file) => [baseName(file.path, ORIGINAL), file.text]),
		);
		const annotated = files.filter(({ path }) => path.endsWith(ANNOTATED));
		if (annotated.length === 0) throw inputError(files[0]?.path ?? context.corpus, `files that end in ${ANNOTATED} are wanted`);
		return annotated.map((file) => readArticle(file, originals.get(baseName(file.path, ANNOTATED)), context));
	},
};

function readArticle(file: CorpusFile, original: string | undefined, context: ReadContext): GoldDocument {
	const name = baseName(file.path, ANNOTATED);
	const [document] = readTokenDocuments(file, { separator: /\t/u, form: 0, label: 1 });
	if (!document) throw inputError(`${file.path}:1`, 'this file has no token');
	const [first] = document.sentences;
	const address = first && ADDRESS.test(first[0]?.form ?? '') ? first.map(({ form }) => form).join('') : undefined;
	const sentences = address ? document.sentences.slice(1) : document.sentences;
	const { text, tokens } = textOf(sentences, original, `${file.path}:1`, context);
	return {
		id: `${context.corpus}/${name}`,
		source: address ?? context.corpus,
		date: dateIn(address ?? '') ?? dateIn(name),
		text,
		...(layersOfLabels(sentences, tokens, context) satisfies Layers),
	};
}

function textOf(
	sentences: readonly (readonly LabelledToken[])[],
	original: string | undefined,
	place: string,
	{ tell }: ReadContext,
): TokenText {
	if (original !== undefined) {
		const text = withoutAddress(original);
		const found = alignTokens(
			text,
			sentences.flatMap((sentence) => sentence.map(({ form }) => form)),
		);
		if (found.kind === 'aligned') return { text, tokens: found.tokens };
		const token = sentences.flat()[found.token];
		tell(
			`${token?.place ?? place}: the original text goes on with something else than “${token?.form}”; the text is put together from tokens.`,
		);
	}
	return detokenizeSentences(
		sentences.map((sentence) => sentence.map(({ form }) => form)),
		'words cut at hyphens',
	);
}

/** The text without the address that stands in its first line, and without the white space around. */
function withoutAddress(original: string): string {
	const [first = '', ...rest] = original.replace(/^\ufeff/u, '').split('\n');
	return (ADDRESS.test(first.trim()) ? rest.join('\n') : original).trim();
}
