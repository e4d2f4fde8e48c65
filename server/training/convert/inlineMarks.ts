import { baseName, type CorpusFile, placeAt } from './corpusFile.js';
import type { CorpusFormat, ReadContext } from './corpusFormat.js';
import { dateIn } from './dateIn.js';
import type { GoldDocument } from './goldDocument.js';
import { inputError } from './inputError.js';
import { layersOf, type MarkedSpan } from './layers.js';

const ENDING = '.txt';
const MARK = /⟦(?:([^:⟦⟧\s]{1,30}):)?|⟧/gu;

/**
 * Articles annotated in a text editor: names stand between brackets that no article has, with a letter or a label before them, as in
 * `⟦P:Ines Okafor⟧ left ⟦L:Velden⟧`. A file is an article; the brackets are no part of its text.
 */
export const inlineMarks: CorpusFormat = {
	title: 'text files with names in brackets: ⟦P:Ines Okafor⟧ left ⟦L:Velden⟧',
	endings: [ENDING],
	encoding: 'utf-8',
	labels: {
		p: 'person',
		o: 'organization',
		l: 'location',
		f: 'facility',
		g: 'norp',
		e: 'event',
		d: 'product',
		w: 'work',
		m: 'money',
		x: 'misc',
	},
	read: (files, context) => files.map((file) => readArticle(file, context)),
};

function readArticle(file: CorpusFile, context: ReadContext): GoldDocument {
	const marked: MarkedSpan[] = [];
	let text = '';
	let end = 0;
	let open: { readonly start: number; readonly label: string; readonly place: string } | undefined;
	for (const { 0: mark, 1: label, index } of file.text.matchAll(MARK)) {
		text += file.text.slice(end, index);
		end = index + mark.length;
		const place = placeAt(file, index);
		if (mark === '⟧') {
			if (!open) throw inputError(place, 'a name ends here that begins nowhere');
			marked.push({ ...open, end: text.length });
			open = undefined;
		} else {
			if (open) throw inputError(place, 'a name begins within another; only the outermost is marked');
			if (!label) throw inputError(place, 'a letter or label and a colon are wanted behind ⟦');
			open = { start: text.length, label, place };
		}
	}
	if (open) throw inputError(open.place, 'the name that begins here does not end');
	text += file.text.slice(end);
	const name = baseName(file.path, ENDING);
	return { id: `${context.corpus}/${name}`, source: context.corpus, date: dateIn(name), text, ...layersOf(marked, context) };
}
