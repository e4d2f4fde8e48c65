import { Parser } from 'htmlparser2';
import { type CorpusFile, placeAt } from './corpusFile.js';

/** What is told of a file's tags and text, in their order. `place` gives the file and line of what is told. */
export interface MarkupReader {
	readonly open: (name: string, attributes: Readonly<Record<string, string>>, place: () => string) => void;
	readonly text: (text: string, place: () => string) => void;
	/** `isThere` is false where a tag has no end of its own and something around it ends. */
	readonly close: (name: string, isThere: boolean, place: () => string) => void;
}

/** A less-than sign that can begin no tag, as in `I <3 it`, and what it is while we read: a character of its length that no text has. */
const NO_TAG = /<(?![\p{L}/!?])/gu;
const STAND_IN = '\ue000';

/** Reads a file with tags: SGML as evaluations used it, or XML. Names of tags and attributes are given in lower case, entities of XML as the text they stand for. */
export function readMarkup(file: CorpusFile, reader: MarkupReader): void {
	const place = () => placeAt(file, parser.startIndex);
	let lastOpened = -1;
	const parser = new Parser(
		{
			onopentag: (name, attributes) => {
				lastOpened = parser.startIndex;
				reader.open(name, attributes, place);
			},
			ontext: (text) => reader.text(text.replaceAll(STAND_IN, '<'), place),
			// The end of `<TIMEX3/>` counts as implied too, but it is where the tag is.
			onclosetag: (name, isImplied) => reader.close(name, !isImplied || parser.startIndex === lastOpened, place),
		},
		{ xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
	);
	parser.write(file.text.replace(NO_TAG, STAND_IN));
	parser.end();
}
