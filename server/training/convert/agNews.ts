import { baseName, type CorpusFile } from './corpusFile.js';
import type { CorpusFormat, ReadContext } from './corpusFormat.js';
import { readCsvRows } from './csvRows.js';
import type { GoldDocument } from './goldDocument.js';
import { inputError } from './inputError.js';

const ENDING = '.csv';
const TOPIC = /^\d+$/u;
/** What a feed's escapes stand for that stayed in the texts: `#39;` for an apostrophe. */
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/**
 * The news topics of AG: headline and first sentences of agency and newspaper articles, a row each with the topic's number before them. Gives texts without any
 * layer, for word statistics. Escapes of the feeds that the articles came from are undone.
 */
export const agNews: CorpusFormat = {
	title: 'AG news topics: train.csv, test.csv (texts only)',
	endings: [ENDING],
	encoding: 'utf-8',
	labels: {},
	read: (files, context) => files.flatMap((file) => readTable(file, context)),
};

function readTable(file: CorpusFile, { corpus }: ReadContext): readonly GoldDocument[] {
	const name = baseName(file.path, ENDING);
	return readCsvRows(file).flatMap(({ cells, place }, i) => {
		const [topic = '', title = '', description = ''] = cells;
		if (cells.length !== 3)
			throw inputError(place, `a topic, a headline and a text are wanted in a row; this one has ${cells.length} cells`);
		if (i === 0 && !TOPIC.test(topic)) return [];
		const text = `${unescapeText(title)}\n\n${unescapeText(description)}`;
		return [{ id: `${corpus}/${name}/${i + 1}`, source: corpus, date: null, text }];
	});
}

/** Undoes what the feeds left: entities, with or without their ampersand, tags, and backslashes for line ends. */
function unescapeText(text: string): string {
	return text
		.replace(/&?#(\d{2,4});/gu, (_, code: string) => String.fromCodePoint(Number(code)))
		.replace(/&(amp|lt|gt|quot|nbsp);/gu, (_, name: string) => ENTITIES[name] ?? '')
		.replace(/<\/?[a-z][^<>]{0,500}>/giu, ' ')
		.replace(/\\n?/gu, ' ')
		.replace(/\s+/gu, ' ')
		.trim();
}
