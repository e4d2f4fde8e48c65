import {
	type Article,
	type CodePoints,
	type Corrections,
	codePointsOf,
	readQuotes,
	type Span,
	type TimexType,
} from '../../engine/index.js';
import { sha256 } from '../../formats/sha256.js';
import type { SettleRequest } from '../../protocol/corrections.js';
import { INDEFINITE_TYPES } from '../../service/indefiniteTypes.js';
import type { Said, SidecarRecord } from '../../sidecar/sidecarRecord.js';
import { targetOf } from '../../sidecar/target.js';
import { reattach, removeRecord } from './oneRecord.js';
import { idsAt } from './recordsAt.js';
import { QUOTATION_MARK, withoutMarks } from './withoutMarks.js';

/** What an article is, as far as a new record has to know. */
export interface CorrectedArticle {
	readonly text: string;
	readonly article: Article;
	/** The corrections as they are placed now. */
	readonly placed: Corrections;
	readonly offsets: (range: {
		readonly start: { readonly line: number; readonly character: number };
		readonly end: { readonly line: number; readonly character: number };
	}) => Span;
}

/** The records after a request, and what was done, in a sentence; or why it cannot be done. */
export type Change =
	| { readonly kind: 'change'; readonly records: readonly SidecarRecord[]; readonly message: string }
	| { readonly kind: 'refused'; readonly message: string };

/** Works a request into the records of an article. What is said anew of a place or form takes the place of what was said of it. Pure. */
export function changeRecords(records: readonly SidecarRecord[], request: SettleRequest, at: CorrectedArticle): Change {
	if (request.kind === 'form') return changeForm(records, request);
	if (request.kind === 'removeRecord') return removeRecord(records, request.id);
	const span = trimmed(at.text, at.offsets(request.range));
	if (span.start >= span.end) return { kind: 'refused', message: 'Select the words that are meant.' };
	const shown = `“${shorten(at.text.slice(span.start, span.end))}”`;
	if (request.kind === 'remove') return removeAt(records, span, at, shown);
	if (request.kind === 'reattach') return reattach(records, request.id, span, at);
	const said = saidOf(request, span, at);
	if (typeof said === 'string') return { kind: 'refused', message: said };
	const replaced = idsAt(said.kind, span, at.placed);
	const whole = request.kind === 'speaker' ? withQuote(said, records, replaced) : said;
	const id = idOf(whole);
	return {
		kind: 'change',
		records: [...records.filter((record) => record.id !== id && !replaced.has(record.id)), { id, said: whole, others: {} }],
		message: messageOf(request, shown),
	};
}

function changeForm(records: readonly SidecarRecord[], request: Extract<SettleRequest, { readonly kind: 'form' }>): Change {
	const form = request.form.replace(/\s+/gu, ' ').trim();
	if (form === '') return { kind: 'refused', message: 'Select the name that is meant.' };
	const before = records.find(({ said }) => said.kind === 'form' && said.form === form);
	const said: Said = {
		...(before?.said.kind === 'form' ? before.said : { kind: 'form', form }),
		...(request.type === undefined ? {} : { type: request.type }),
		...(request.standsFor === undefined ? {} : { standsFor: request.standsFor }),
	};
	const record = { id: before?.id ?? idOf({ kind: 'form', form }), said, others: before?.others ?? {} };
	return {
		kind: 'change',
		records: [...records.filter((one) => one !== before), record],
		message: messageOf(request, `“${shorten(form)}”`),
	};
}

function saidOf(
	request: Exclude<SettleRequest, { readonly kind: 'form' | 'remove' | 'removeRecord' | 'reattach' }>,
	span: Span,
	{ text, article }: CorrectedArticle,
): Said | string {
	const codePoints = codePointsOf(text);
	const target = targetOf(text, span, codePoints);
	switch (request.kind) {
		case 'mention':
			return { kind: 'mention', target, type: request.type };
		case 'date':
			return { kind: 'date', target, date: request.date && { type: timexType(request.date.type), value: request.date.value } };
		case 'noQuote': {
			const quote = quoteAt(article, span);
			return quote ? { kind: 'quote', target: targetOf(text, quote, codePoints), quote: null } : 'There is no quote.';
		}
		case 'speaker': {
			const quote = quoteAt(article, span);
			if (!quote) return 'There is no quote whose speaker could be set.';
			return { kind: 'quote', target: targetOf(text, quote, codePoints), speaker: speakerOf(request.speaker) };
		}
		case 'quote':
			return newQuote(text, span, request, codePoints);
	}
}

/** A speaker, with the quote that was set by hand before, if one was. */
function withQuote(said: Said, records: readonly SidecarRecord[], replaced: ReadonlySet<string>): Said {
	const before = records.find((record) => replaced.has(record.id) && record.said.kind === 'quote' && record.said.quote)?.said;
	return before?.kind === 'quote' && said.kind === 'quote' ? { ...before, speaker: said.speaker ?? null } : said;
}

/** A quote of the words selected, without the marks around them. */
function newQuote(
	text: string,
	selected: Span,
	{ speaker, cueKind }: Extract<SettleRequest, { readonly kind: 'quote' }>,
	codePoints: CodePoints,
): Said | string {
	const inner = withoutMarks(text, selected);
	if (inner.start >= inner.end) return 'Select the words that are quoted.';
	const isMarked = inner.start > selected.start || QUOTATION_MARK.test(text.charAt(inner.start - 1));
	const target = targetOf(text, inner, codePoints);
	return {
		kind: 'quote',
		target,
		quote: { kind: isMarked ? 'direct' : 'indirect', content: [target], cue: null, cueKind: cueKind ?? null },
		...(speaker === undefined ? {} : { speaker: speakerOf(speaker) }),
	};
}

function removeAt(records: readonly SidecarRecord[], span: Span, { text, placed }: CorrectedArticle, shown: string): Change {
	const form = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
	const ids = new Set(KINDS.flatMap((kind) => [...idsAt(kind, span, placed)]));
	const kept = records.filter(({ id, said }) => !ids.has(id) && !(said.kind === 'form' && said.form === form));
	if (kept.length === records.length) return { kind: 'refused', message: `Nothing was settled about ${shown} by hand.` };
	return { kind: 'change', records: kept, message: `What was settled about ${shown} by hand is taken back.` };
}

const KINDS = ['mention', 'date', 'quote'] as const;

/** The whole content of the quote that a span touches; the shortest where several do. */
function quoteAt(article: Article, span: Span): Span | null {
	const around = readQuotes(article).flatMap(({ content }) => {
		const whole = { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
		return whole.start <= span.end && span.start <= whole.end ? [whole] : [];
	});
	return around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

function speakerOf(name: string | null): { readonly target: null; readonly name: string } | null {
	return name === null || name.trim() === '' ? null : { target: null, name: name.trim() };
}

const TIMEX_TYPES: readonly TimexType[] = ['DATE', 'TIME', 'DURATION', 'SET'];

function timexType(type: string): TimexType {
	return TIMEX_TYPES.find((known) => known === type) ?? 'DATE';
}

/** A span without the white space at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
	const words = text.slice(start, end);
	return { start: start + (words.length - words.trimStart().length), end: end - (words.length - words.trimEnd().length) };
}

/** Made of what is said and where, so that two people who say the same say it once. */
function idOf(said: Said): string {
	return `${said.kind}-${sha256(JSON.stringify(said)).slice(0, 10)}`;
}

function shorten(text: string): string {
	const line = text.replace(/\s+/gu, ' ');
	return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

function messageOf(request: Exclude<SettleRequest, { readonly kind: 'remove' | 'removeRecord' | 'reattach' }>, shown: string): string {
	switch (request.kind) {
		case 'mention':
			return request.type ? `${shown} is tagged as ${INDEFINITE_TYPES[request.type]} here.` : `${shown} is no name here.`;
		case 'form':
			if (request.standsFor !== undefined)
				return request.standsFor === null ? `${shown} stands for itself now.` : `${shown} stands for “${request.standsFor}” now.`;
			return request.type ? `${shown} is tagged as ${INDEFINITE_TYPES[request.type]} in this file.` : `${shown} is no name in this file.`;
		case 'date':
			return request.date === null ? `${shown} is no date.` : `${shown} means ${request.date.value}.`;
		case 'quote':
			return `${shown} is a quote now.`;
		case 'noQuote':
			return `${shown} is no quote.`;
		case 'speaker':
			return request.speaker === null ? 'The quote has no speaker now.' : `The quote’s speaker is ${request.speaker} now.`;
	}
}
