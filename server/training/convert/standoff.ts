import type { CorpusLine } from './corpusFile.js';
import type { Span } from './goldDocument.js';
import { inputError } from './inputError.js';

/** What standoff annotations say of a text. */
export interface Standoff {
	readonly spans: readonly StandoffSpan[];
	readonly events: readonly StandoffEvent[];
}

/** A stretch of text with a label (a `T` line), in pieces where it is not all in one. Offsets are UTF-16. */
export interface StandoffSpan {
	readonly id: string;
	readonly label: string;
	readonly pieces: readonly Span[];
	readonly place: string;
}

/** Stretches tied together (an `E` line): the trigger, and the others with what they are in it. */
export interface StandoffEvent {
	readonly label: string;
	readonly trigger: string;
	readonly parts: readonly { readonly role: string; readonly id: string }[];
	readonly place: string;
}

const SPAN = /^(T\S+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)$/u;
const EVENT = /^E\S+\t([^\s:]+):(\S+)((?: [^\s:]+:\S+)*) *$/u;
/** Relations, attributes, modifications, normalisations, equivalences and notes. */
const OTHER = /^[RAMN*#]/u;

/**
 * Reads the lines of an annotation file of brat. Its offsets count characters of Unicode rather than UTF-16 code units, and are turned into the latter.
 * Throws an input error at a line that is none, or whose words are not those of the text.
 */
export function readStandoff(lines: readonly CorpusLine[], text: string): Standoff {
	const toUtf16 = offsetsOfCharacters(text);
	const spans: StandoffSpan[] = [];
	const events: StandoffEvent[] = [];
	for (const { text: line, place } of lines) {
		const [isSpan, id = '', label = '', offsets = '', words = ''] = SPAN.exec(line) ?? [];
		const [isEvent, kind = '', trigger = '', parts = ''] = EVENT.exec(line) ?? [];
		if (isSpan) {
			const pieces = offsets.split(';').map((piece) => {
				const [start = 0, end = 0] = piece.split(' ').map((offset) => toUtf16[Number(offset)] ?? Number.NaN);
				if (!(start < end)) throw inputError(place, `“${piece}” is no stretch of the text, which has ${toUtf16.length - 1} characters`);
				return { start, end };
			});
			const found = pieces.map(({ start, end }) => text.slice(start, end)).join(' ');
			if (asOneLine(found) !== asOneLine(words))
				throw inputError(place, `the text has “${found}” there and not “${words}”; is it the text that was annotated?`);
			spans.push({ id, label, pieces, place });
		} else if (isEvent) events.push({ label: kind, trigger, parts: readParts(parts), place });
		else if (line.trim() !== '' && !OTHER.test(line))
			throw inputError(place, 'this is no line of brat; “T1<tab>Person 0 11<tab>Ines Okafor” is an example of one');
	}
	return { spans, events };
}

function readParts(parts: string): StandoffEvent['parts'] {
	return parts
		.split(' ')
		.filter((part) => part !== '')
		.map((part) => ({ role: part.slice(0, part.indexOf(':')), id: part.slice(part.indexOf(':') + 1) }));
}

/** For each character of Unicode its UTF-16 offset, and the text's length at the end. */
function offsetsOfCharacters(text: string): readonly number[] {
	const offsets: number[] = [];
	let at = 0;
	for (const character of text) {
		offsets.push(at);
		at += character.length;
	}
	return [...offsets, at];
}

function asOneLine(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}
