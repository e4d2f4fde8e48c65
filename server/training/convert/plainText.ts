import { baseName } from './corpusFile.js';
import type { CorpusFormat } from './corpusFormat.js';
import { dateIn } from './dateIn.js';

const ENDING = '.txt';

/** Files of plain text, an article each, as the BBC's news of 2004–05 are published. Gives texts without any layer, for word statistics. */
export const plainText: CorpusFormat = {
	title: 'text files, an article each: BBC news (texts only)',
	endings: [ENDING],
	encoding: 'utf-8 or windows-1252',
	labels: {},
	read: (files, { corpus }) =>
		files.map(({ path, text }) => {
			const folder = path.split(/[\\/]/u).at(-2);
			const name = baseName(path, ENDING);
			return { id: [corpus, folder, name].filter(Boolean).join('/'), source: corpus, date: dateIn(name), text: text.trim() };
		}),
};
