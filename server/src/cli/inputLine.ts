import { parseCivilDate } from '../engine/index.js';
import { decodeText } from './decodeText.js';

/** One article of JSON Lines input. */
export interface InputLine {
	readonly kind: 'article';
	readonly id: string;
	readonly text: string;
	/** `YYYY-MM-DD`, with or without a time after it. */
	readonly date?: string;
}

/** Why a line is no article, as the end of a sentence. */
export interface BadLine {
	readonly kind: 'bad';
	readonly reason: string;
}

/** Reads a line `{"id": "…", "text": "…", "date": "…"}`; other keys are passed over. `blank` for a line of white space. */
export function readInputLine(bytes: Uint8Array): InputLine | BadLine | { readonly kind: 'blank' } {
	const decoded = decodeText(bytes);
	if (decoded.kind === 'notText') return bad(decoded.reason);
	if (decoded.text.trim() === '') return { kind: 'blank' };
	let value: unknown;
	try {
		value = JSON.parse(decoded.text);
	} catch (error) {
		// The parser's own message can quote the article; only what it says before that is passed on.
		return bad(`it is not JSON (${error instanceof Error ? withoutExcerpt(error.message) : 'unreadable'})`);
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad('it is not a JSON object with "id" and "text"');
	return fromObject(value as Readonly<Record<string, unknown>>);
}

function fromObject({ id, text, date }: Readonly<Record<string, unknown>>): InputLine | BadLine {
	if (typeof id !== 'string') return bad('"id" must be a string');
	if (typeof text !== 'string') return bad('"text" must be a string');
	if (date === undefined || date === null) return { kind: 'article', id, text };
	if (typeof date !== 'string' || !parseCivilDate(date))
		return bad(`"date" must be a day that exists, as YYYY-MM-DD, not ${JSON.stringify(date)}`);
	return { kind: 'article', id, text, date };
}

function withoutExcerpt(message: string): string {
	return message.replace(/,? ?(?:\.\.\.)?".*$/su, '').replace(/ in JSON at/u, ' at');
}

function bad(reason: string): BadLine {
	return { kind: 'bad', reason };
}
