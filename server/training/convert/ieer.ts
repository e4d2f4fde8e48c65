import type { CorpusFile } from './corpusFile.js';
import type { CorpusFormat, ReadContext } from './corpusFormat.js';
import type { GoldDocument } from './goldDocument.js';
import { inputError } from './inputError.js';
import { layersOf, type MarkedSpan } from './layers.js';
import { readMarkup } from './markup.js';
import { rewriteText } from './rewriteText.js';

/**
 * The newswire of NIST's information extraction and entity recognition evaluation of 1999, as NLTK ships it: documents in SGML, names between tags without an
 * end of their own, as in `<b_enamex type="PERSON">Ines Okafor<e_enamex>`. Paragraphs, quotation marks and dashes become what articles have today; the headline
 * is no part of the text. Where a name has several types, as in `ORGANIZATION|LOCATION`, the first counts.
 */
export const ieer: CorpusFormat = {
	title: 'IEER newswire, as NLTK ships it: files like APW_19980314',
	endings: [''],
	encoding: 'windows-1252',
	labels: {},
	read: (files, context) => files.filter(({ text }) => /<DOC>/iu.test(text)).flatMap((file) => readFile(file, context)),
};

/** A document while it is read. */
interface Draft {
	readonly place: string;
	readonly fields: Map<string, string>;
	readonly spans: MarkedSpan[];
	text: string;
}

function readFile(file: CorpusFile, context: ReadContext): readonly GoldDocument[] {
	const documents: GoldDocument[] = [];
	let draft: Draft | undefined;
	let field = '';
	const open: { start: number; label: string; place: string }[] = [];
	readMarkup(file, {
		open: (name, attributes, place) => {
			if (name === 'doc') draft = { place: place(), fields: new Map(), spans: [], text: '' };
			else if (name === 'p' && field === 'text' && draft) draft.text += '\n\n';
			else if (name.startsWith('b_') && draft && field === 'text') {
				open.push({ start: draft.text.length, label: (attributes['type'] ?? '').split('|')[0] ?? '', place: place() });
			} else if (name.startsWith('e_') && draft && field === 'text') {
				const begun = open.pop();
				if (!begun) throw inputError(place(), `<${name}> ends what did not begin`);
				draft.spans.push({ ...begun, end: draft.text.length });
			} else if (field !== 'text') field = name;
		},
		text: (text) => {
			if (!draft) return;
			if (field === 'text') draft.text += text;
			else draft.fields.set(field, (draft.fields.get(field) ?? '') + text);
		},
		close: (name) => {
			const [unfinished] = open;
			if (name === 'text' && unfinished) throw inputError(unfinished.place, 'a name begins here and does not end before </TEXT>');
			if (name === field) field = '';
			if (name !== 'doc' || !draft) return;
			documents.push(finish(draft, context));
			draft = undefined;
		},
	});
	return documents;
}

function finish({ place, fields, spans, text }: Draft, context: ReadContext): GoldDocument {
	const name = fields.get('docno')?.trim();
	if (!name) throw inputError(place, 'this document has no DOCNO');
	const indent = text.length - text.trimStart().length;
	const running = asRunningText(text.trim());
	const placed = spans.map((span) => ({ ...span, start: running.offset(span.start - indent), end: running.offset(span.end - indent) }));
	return {
		id: `${context.corpus}/${name}`,
		source: context.corpus,
		date: dayOf(fields.get('date_time') ?? ''),
		text: running.text,
		...layersOf(placed, context),
	};
}

/** `03/14/1998 10:36:00` as an ISO 8601 day. */
function dayOf(dateTime: string): string | null {
	const [, month, day, year] = /(\d\d)\/(\d\d)\/(\d{4})/u.exec(dateTime) ?? [];
	return year ? `${year}-${month}-${day}` : null;
}

/** Line ends with a paragraph's indent or an empty line behind, other white space, and marks as agencies used to type them. */
const TYPED = /\n(?:[ \t]*\n)+\s*|\n(?: {2,}|\t)\s*|\s+|``|''|&MD;|&(?:QL|QR|QC|UR|LR); *|\)_(?=\s)|(?<=\s)_(?=\s)/gu;
/** What marks stand for today. Other codes with an ampersand are the typesetter's, for bold and line endings, and stand for nothing. */
const MARKS: Readonly<Record<string, string>> = {
	'``': '“',
	"''": '”',
	_: '—',
	')_': ') —',
	'&MD;': '—',
};

function asRunningText(text: string) {
	return rewriteText(text, TYPED, (found) => {
		const mark = MARKS[found];
		if (mark !== undefined) return mark;
		if (found.startsWith('&')) return '';
		return /\n[ \t]*\n|\n(?: {2,}|\t)/u.test(found) ? '\n\n' : ' ';
	});
}
