import { baseName, type CorpusFile, linesOf } from './corpusFile.js';
import type { CorpusFormat, ReadContext } from './corpusFormat.js';
import { dateIn } from './dateIn.js';
import type { GoldDocument } from './goldDocument.js';
import { inputError } from './inputError.js';
import { layersOf } from './layers.js';
import { readStandoff } from './standoff.js';

const ANNOTATIONS = '.ann';
const TEXT = '.txt';

/**
 * What the brat annotation tool writes, which is also how newly annotated articles come in: `NAME.txt` with the text and `NAME.ann` beside it. Only what marks
 * text (`T` lines) counts. A name in several pieces is left out, and told; of names that overlap, the outermost stays.
 */
export const brat: CorpusFormat = {
	title: 'brat standoff: NAME.txt with NAME.ann beside it',
	endings: [ANNOTATIONS, TEXT],
	encoding: 'utf-8',
	labels: {},
	read: (files, context) => {
		const byPath = new Map(files.map((file) => [file.path, file]));
		return files
			.filter(({ path }) => path.endsWith(ANNOTATIONS))
			.map((annotations) => {
				const text = byPath.get(annotations.path.slice(0, -ANNOTATIONS.length) + TEXT);
				if (!text)
					throw inputError(
						`${annotations.path}:1`,
						`the text is wanted beside it, and among the files: ${baseName(annotations.path, ANNOTATIONS)}${TEXT}`,
					);
				return readArticle(annotations, text, context);
			});
	},
};

function readArticle(annotations: CorpusFile, { text }: CorpusFile, context: ReadContext): GoldDocument {
	const name = baseName(annotations.path, ANNOTATIONS);
	const { spans } = readStandoff(linesOf(annotations), text);
	const whole = spans.flatMap((span) => {
		const [piece, ...others] = span.pieces;
		if (others.length > 0) context.tell(`${span.place}: a name in ${span.pieces.length} pieces is left out.`);
		return piece && others.length === 0 ? [{ ...piece, label: span.label, place: span.place }] : [];
	});
	return { id: `${context.corpus}/${name}`, source: context.corpus, date: dateIn(name), text, ...layersOf(whole, context) };
}
