import { type CueKind, ENTITY_TYPES, type EntityType, type QuoteKind, type TimexType } from '../engine/index.js';
import type { Said, SaidQuote, SaidSpeaker, SidecarRecord } from './sidecarRecord.js';
import type { Target } from './target.js';

export type ReadRecord =
	| { readonly kind: 'record'; readonly record: SidecarRecord }
	| { readonly kind: 'problem'; readonly message: string };

/** Reads one record from what the JSON of the file holds; never throws. The problem names the member and says what may stand there. */
export function readRecord(raw: unknown): ReadRecord {
	try {
		const members = objectOf(raw, 'A correction');
		const id = textOf(members['id'], '“id”');
		const said = readSaid(members);
		const known = KNOWN[said.kind];
		const others = Object.fromEntries(Object.entries(members).filter(([key]) => !known.includes(key)));
		return { kind: 'record', record: { id, said, others } };
	} catch (error) {
		if (error instanceof Misshapen) return { kind: 'problem', message: error.message };
		throw error;
	}
}

/** Thrown and caught in this file alone. */
class Misshapen extends Error {}

const KNOWN: Readonly<Record<Said['kind'], readonly string[]>> = {
	mention: ['id', 'kind', 'selector', 'type'],
	form: ['id', 'kind', 'form', 'type', 'standsFor'],
	date: ['id', 'kind', 'selector', 'date'],
	quote: ['id', 'kind', 'selector', 'quote', 'speaker'],
};

const TIMEX_TYPES: readonly TimexType[] = ['DATE', 'TIME', 'DURATION', 'SET'];
const QUOTE_KINDS: readonly QuoteKind[] = ['direct', 'mixed', 'indirect'];
const CUE_KINDS: readonly CueKind[] = ['speech', 'writing', 'thought', 'expectation'];

type Members = Readonly<Record<string, unknown>>;

function readSaid(members: Members): Said {
	const kind = oneOf(members['kind'], ['mention', 'form', 'date', 'quote'], '“kind”');
	switch (kind) {
		case 'form':
			return {
				kind,
				form: textOf(members['form'], '“form”'),
				...optional('type', members['type'], (type) => orNull(type, typeOf)),
				...optional('standsFor', members['standsFor'], (form) => orNull(form, (text) => textOf(text, '“standsFor”'))),
			};
		case 'mention':
			return { kind, target: readTarget(members['selector'], '“selector”'), type: orNull(members['type'], typeOf) };
		case 'date':
			return { kind, target: readTarget(members['selector'], '“selector”'), date: orNull(members['date'], readDate) };
		case 'quote':
			return {
				kind,
				target: readTarget(members['selector'], '“selector”'),
				...optional('quote', members['quote'], (quote) => orNull(quote, readQuote)),
				...optional('speaker', members['speaker'], (speaker) => orNull(speaker, readSpeaker)),
			};
	}
}

function readDate(raw: unknown): { readonly type: TimexType; readonly value: string } {
	const { type, value } = objectOf(raw, '“date”');
	return { type: oneOf(type, TIMEX_TYPES, '“type” of a date'), value: textOf(value, '“value”') };
}

function readQuote(raw: unknown): SaidQuote {
	const members = objectOf(raw, '“quote”');
	const content = members['content'];
	if (!Array.isArray(content) || content.length === 0) throw new Misshapen('“content” has to be a list of selectors, one at least.');
	return {
		kind: oneOf(members['kind'], QUOTE_KINDS, '“kind” of a quote'),
		content: content.map((selector) => readTarget(selector, '“content”')),
		cue: orNull(members['cue'], (selector) => readTarget(selector, '“cue”')),
		cueKind: orNull(members['cueKind'], (cueKind) => oneOf(cueKind, CUE_KINDS, '“cueKind”')),
	};
}

function readSpeaker(raw: unknown): SaidSpeaker {
	const { selector, name } = objectOf(raw, '“speaker”');
	const speaker: SaidSpeaker = {
		target: orNull(selector, (given) => readTarget(given, '“selector” of a speaker')),
		name: orNull(name, (given) => textOf(given, '“name”')),
	};
	if (!speaker.target && speaker.name === null) throw new Misshapen('“speaker” has to have a “selector”, a “name”, or both; or be null.');
	return speaker;
}

/** A TextQuoteSelector and a TextPositionSelector, in either order. */
function readTarget(raw: unknown, what: string): Target {
	if (!Array.isArray(raw)) throw new Misshapen(`${what} has to be a list of a TextQuoteSelector and a TextPositionSelector.`);
	const selectors = raw.map((selector) => objectOf(selector, what));
	const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
	const position = selectors.find(({ type }) => type === 'TextPositionSelector');
	if (!quote || !position) throw new Misshapen(`${what} has to hold a TextQuoteSelector and a TextPositionSelector.`);
	const start = offsetOf(position['start'], `“start” in ${what}`);
	const end = offsetOf(position['end'], `“end” in ${what}`);
	if (end < start) throw new Misshapen(`“end” in ${what} must not be before “start”.`);
	return {
		exact: textOf(quote['exact'], `“exact” in ${what}`),
		prefix: typeof quote['prefix'] === 'string' ? quote['prefix'] : '',
		suffix: typeof quote['suffix'] === 'string' ? quote['suffix'] : '',
		start,
		end,
	};
}

function typeOf(raw: unknown): EntityType {
	return oneOf(raw, ENTITY_TYPES, '“type”');
}

function objectOf(raw: unknown, what: string): Members {
	if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw new Misshapen(`${what} has to be an object.`);
	return raw as Members;
}

function textOf(raw: unknown, what: string): string {
	if (typeof raw !== 'string' || raw === '') throw new Misshapen(`${what} has to be a text that is not empty.`);
	return raw;
}

function offsetOf(raw: unknown, what: string): number {
	if (typeof raw !== 'number' || !Number.isSafeInteger(raw) || raw < 0) throw new Misshapen(`${what} has to be a whole number from 0 on.`);
	return raw;
}

function oneOf<T extends string>(raw: unknown, allowed: readonly T[], what: string): T {
	const value = allowed.find((one) => one === raw);
	if (value === undefined) throw new Misshapen(`${what} has to be one of ${allowed.join(', ')}.`);
	return value;
}

function orNull<T>(raw: unknown, read: (raw: unknown) => T): T | null {
	return raw === null || raw === undefined ? null : read(raw);
}

/** A member that may be left out, which says something else than null. */
function optional<K extends string, T>(key: K, raw: unknown, read: (raw: unknown) => T): { readonly [key in K]?: T } {
	return raw === undefined ? {} : ({ [key]: read(raw) } as { readonly [key in K]: T });
}

/** Something is wrong at an offset of the file. */
export interface Problem {
	readonly offset: number;
	readonly message: string;
}
