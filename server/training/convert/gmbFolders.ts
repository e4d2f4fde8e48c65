import { alignTokens } from './alignTokens.js';
import { type CorpusFile, linesOf } from './corpusFile.js';
import type { CorpusFormat, ReadContext } from './corpusFormat.js';
import { dateIn } from './dateIn.js';
import { gmbLabels } from './gmbLabels.js';
import type { GoldDocument } from './goldDocument.js';
import { inputError } from './inputError.js';
import type { LabelledToken } from './labelSpans.js';
import { layersOfLabels } from './layers.js';
import { documentOfTokens } from './tokenDocument.js';

const TAGS = 'en.tags';
const RAW = 'en.raw';
const META = 'en.met';
const NAME_COLUMN = 3;
const CATEGORY = /^([a-z]+)(?:-[a-z]+)?$/u;

/**
 * The Groningen Meaning Bank as its own release has it: a folder for each document, `pNN/dNNNN`, with `en.tags` (a token a line, apart by tabs, its kind of
 * name in the fourth column as in `geo-nam`), `en.raw` (the text) and `en.met` (where and when it was published). Neighbouring tokens of one kind are one name,
 * since the corpus does not say where names begin.
 */
export const gmbFolders: CorpusFormat = {
	title: 'Groningen Meaning Bank as released: folders with en.tags, en.raw and en.met',
	endings: [TAGS, RAW, META],
	encoding: 'utf-8',
	labels: gmbLabels,
	read: (files, context) => {
		const byPath = new Map(files.map((file) => [file.path, file]));
		return files
			.filter(({ path }) => path.endsWith(TAGS))
			.map((tags) => {
				const beside = (name: string) => byPath.get(tags.path.slice(0, -TAGS.length) + name);
				return readDocument(tags, beside(RAW), beside(META), context);
			});
	},
};

function readDocument(tags: CorpusFile, raw: CorpusFile | undefined, meta: CorpusFile | undefined, context: ReadContext): GoldDocument {
	const sentences = readSentences(tags);
	const folders = tags.path.split(/[\\/]/u).slice(-3, -1);
	const id = `${context.corpus}/${folders.join('-')}`;
	const { source = context.corpus, date = null } = meta ? readMeta(meta) : {};
	if (raw) {
		const text = raw.text.trim();
		const forms = sentences.flatMap((sentence) => sentence.map(({ form }) => form));
		const found = alignTokens(text, forms);
		if (found.kind === 'aligned') return { id, source, date, text, ...layersOfLabels(sentences, found.tokens, context) };
		const token = sentences.flat()[found.token];
		context.tell(`${token?.place}: ${RAW} goes on with something else than “${token?.form}”; the text is put together from tokens.`);
	}
	return { ...documentOfTokens(id, sentences, context), source, date };
}

function readSentences(file: CorpusFile): readonly (readonly LabelledToken[])[] {
	const sentences: LabelledToken[][] = [[]];
	for (const { text, place } of linesOf(file)) {
		if (text.trim() === '') {
			sentences.push([]);
			continue;
		}
		const columns = text.split('\t');
		const [form = '', name = ''] = [columns[0], columns[NAME_COLUMN]];
		const category = CATEGORY.exec(name)?.[1];
		if (!form || (!category && name !== 'O'))
			throw inputError(place, 'a token and, in the fourth column, its kind of name or O are wanted');
		sentences.at(-1)?.push({ form, label: category ? `I-${category}` : 'O', place });
	}
	return sentences.filter((sentence) => sentence.length > 0);
}

/** Reads lines like `source: Voice of America` and `date: 2010-06-21`. */
function readMeta(file: CorpusFile): { readonly source?: string; readonly date?: string | null } {
	const fields = new Map(
		linesOf(file).map(({ text }) => [text.slice(0, text.indexOf(':')).trim(), text.slice(text.indexOf(':') + 1).trim()]),
	);
	const source = fields.get('source url') ?? fields.get('source');
	return { ...(source ? { source } : {}), date: dateIn(fields.get('date') ?? '') };
}
