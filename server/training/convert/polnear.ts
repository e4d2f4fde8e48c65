import { baseName, type CorpusFile, linesOf } from './corpusFile.js';
import type { CorpusFormat, ReadContext } from './corpusFormat.js';
import { dateIn } from './dateIn.js';
import type { GoldDocument, GoldQuote } from './goldDocument.js';
import { inputError } from './inputError.js';
import { readStandoff, type StandoffEvent, type StandoffSpan } from './standoff.js';

const ANNOTATIONS = '.ann';
const TEXT = '.txt';
/** The annotator is the last part of a file's name. */
const ANNOTATED = /^(.*)_[0-9a-f]{4}$/u;

/**
 * PolNeAR's attributions: `text/NAME.txt` and `attributions/NAME_ANNOTATOR.ann` in brat's standoff, an event for each attribution with its content, source and
 * cue. Where several people annotated an article, the first by name counts. Gives quotes only: the corpus marks no names.
 */
export const polnear: CorpusFormat = {
	title: 'PolNeAR: text/NAME.txt with attributions/NAME_ANNOTATOR.ann',
	endings: [ANNOTATIONS, TEXT],
	encoding: 'utf-8',
	labels: {},
	read: (files, context) => {
		const annotations = new Map<string, CorpusFile>();
		for (const file of files.filter(({ path }) => path.endsWith(ANNOTATIONS))) {
			const name = baseName(file.path, ANNOTATIONS);
			const article = ANNOTATED.exec(name)?.[1] ?? name;
			if (!annotations.has(article)) annotations.set(article, file);
		}
		return files
			.filter(({ path }) => path.endsWith(TEXT))
			.map((text) => {
				const name = baseName(text.path, TEXT);
				const attributions = annotations.get(name);
				if (!attributions) throw inputError(`${text.path}:1`, `attributions of this article are wanted among the files: ${name}_….ann`);
				return readArticle(name, text, attributions, context);
			});
	},
};

function readArticle(name: string, { text }: CorpusFile, attributions: CorpusFile, { corpus }: ReadContext): GoldDocument {
	const { spans, events } = readStandoff(linesOf(attributions), text);
	const byId = new Map(spans.map((span) => [span.id, span]));
	const quotes = events.map((event) => readQuote(event, byId)).sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
	return { id: `${corpus}/${name}`, source: /^[^_]+/u.exec(name)?.[0] ?? corpus, date: dateIn(name), text, quotes };
}

function readQuote(event: StandoffEvent, spans: ReadonlyMap<string, StandoffSpan>): GoldQuote {
	const piecesOf = (role: string) =>
		event.parts
			// Brat numbers what may be there more than once: Content, Content2.
			.filter((part) => part.role.replace(/\d+$/u, '') === role)
			.flatMap(({ id }) => {
				const span = spans.get(id);
				if (!span) throw inputError(event.place, `there is no ${id} in this file`);
				return span.pieces.map(({ start, end }): readonly [number, number] => [start, end]);
			})
			.sort((a, b) => a[0] - b[0]);
	const [content, source, cue] = [piecesOf('Content'), piecesOf('Source'), piecesOf('Cue')];
	if (content.length === 0) throw inputError(event.place, 'this attribution has no Content');
	return { content, source: source.length > 0 ? source : null, cue: cue.length > 0 ? cue : null };
}
