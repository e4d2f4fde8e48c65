import { baseName, type CorpusFile, placeAt } from './corpusFile.js';
import type { CorpusFormat, ReadContext } from './corpusFormat.js';
import type { GoldDate, GoldDocument } from './goldDocument.js';
import { inputError } from './inputError.js';
import { readMarkup } from './markup.js';

const ENDING = '.tml';
const TYPES = new Set(['DATE', 'TIME', 'DURATION', 'SET']);
/** The tags that matter; other things that look like tags are left alone. */
const OURS = new Set(['text', 'dct', 'timex3']);
const DAY = /^\d{4}-\d\d-\d\d/u;

/**
 * TimeML documents as TempEval-3 published them: the text within `<TEXT>`, expressions of time as `<TIMEX3>`, and the day of writing within `<DCT>`. Gives dates
 * only: TimeML marks no names. White space stays as it is, but for that at both ends of the text.
 */
export const timeMl: CorpusFormat = {
	title: 'TimeML: TempEval-3, TimeBank, AQUAINT',
	endings: [ENDING],
	encoding: 'utf-8',
	labels: {},
	read: (files, context) => files.map((file) => readDocument(file, context)),
};

interface OpenTimex {
	readonly start: number;
	readonly attributes: Readonly<Record<string, string>>;
	readonly place: string;
}

function readDocument(file: CorpusFile, { corpus }: ReadContext): GoldDocument {
	let text: string | undefined;
	let date: string | null = null;
	let field = '';
	let timex: OpenTimex | undefined;
	const dates: GoldDate[] = [];
	readMarkup(file, {
		open: (name, attributes, place) => {
			if (name === 'text' || name === 'dct') field = name;
			if (name === 'text') text ??= '';
			if (name !== 'timex3') return;
			if (field === 'dct') date = DAY.exec(attributes['value'] ?? '')?.[0] ?? null;
			else if (field === 'text' && timex) throw inputError(place(), 'a TIMEX3 begins within another');
			else if (field === 'text') timex = { start: text?.length ?? 0, attributes, place: place() };
		},
		text: (found) => {
			if (field === 'text') text = (text ?? '') + found;
		},
		close: (name, isThere, place) => {
			if (!isThere && OURS.has(name))
				throw inputError(place(), `<${name.toUpperCase()}> has no end before this line ends what is around it`);
			if (name === 'timex3' && timex) {
				dates.push(readTimex(timex, text?.length ?? 0));
				timex = undefined;
			}
			if (name === field) field = '';
		},
	});
	if (text === undefined)
		throw inputError(placeAt(file, 0), 'there is no <TEXT> in this document; take the edition of TempEval-3, which has one');
	const shown: string = text;
	const indent = shown.length - shown.trimStart().length;
	return {
		id: `${corpus}/${baseName(file.path, ENDING)}`,
		source: corpus,
		date,
		text: shown.trim(),
		dates: dates
			.filter(({ start, end }) => start < end)
			.map((found) => ({ ...found, start: found.start - indent, end: found.end - indent })),
	};
}

function readTimex({ start, attributes, place }: OpenTimex, end: number): GoldDate {
	const { type = '', value = null, mod, quant, freq } = attributes;
	if (!TYPES.has(type)) throw inputError(place, `“${type}” is no type of TIMEX3; DATE, TIME, DURATION or SET is wanted`);
	return { start, end, type, value, ...(mod ? { mod } : {}), ...(quant ? { quant } : {}), ...(freq ? { freq } : {}) };
}
