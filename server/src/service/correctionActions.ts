import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import { type Article, contains, correctionsOf, type EntityType, overlaps, readAnnotations, type Span } from '../engine/index.js';
import { wantsKind } from './actions/actionKinds.js';
import type { DocumentView } from './documentView.js';
import { inQuotationMarks, shortened } from './hover/words.js';
import { INDEFINITE_TYPES } from './indefiniteTypes.js';
import { mentionAt } from './mentions.js';
import { type NameActionRequest, selectedName } from './nameActions.js';
import { itemAt, placeAt } from './place.js';

/** What one of the actions settles: see the protocol's `SettleRequest`, of which these are the kinds that need no asking. */
export type Settlement =
	| { readonly kind: 'mention'; readonly range: Range; readonly type: EntityType | null }
	| { readonly kind: 'form'; readonly form: string; readonly type: null }
	| { readonly kind: 'date'; readonly range: Range; readonly date: { readonly type: string; readonly value: string } | null }
	| { readonly kind: 'quote' | 'noQuote' | 'remove'; readonly range: Range }
	| { readonly kind: 'speaker'; readonly range: Range; readonly speaker: string | null };

/** The types that are offered without asking; the others are asked for by a command of the client. */
const COMMON_TYPES: readonly EntityType[] = ['person', 'organization', 'location', 'group'];

/** So many speakers are offered for a quote: those whom the article names most often. */
const MOST_SPEAKERS = 5;

/** So many other readings of a date are offered. */
const MOST_READINGS = 3;

/**
 * What can be settled by hand about the place of the cursor, or the words selected: each is one run of `command`, which the server has. Nothing while the cursor only passes by: a light bulb
 * at each name would be noise.
 */
export function correctionActions(document: DocumentView, article: Article, request: NameActionRequest, command: string): CodeAction[] {
	if (request.trigger === 'automatic') return [];
	if (!wantsKind(request.only, CodeActionKind.Refactor)) return [];
	const asked = { start: document.offsetAt(request.range.start), end: document.offsetAt(request.range.end) };
	const action = (title: string, correction: Settlement): CodeAction => {
		const params = { uri: document.uri, correction };
		return { title, kind: CodeActionKind.Refactor, command: { title, command, arguments: [params] } };
	};
	const range = (span: Span): Range => ({ start: document.positionAt(span.start), end: document.positionAt(span.end) });
	const on: Place = { article, asked, range, action };
	const isSelection = asked.start < asked.end;
	const name = nameActionsAt(on);
	return [
		...name,
		...(isSelection && name.length === 0 ? selectionActions(on) : []),
		...dateActionsAt(on),
		...(name.length === 0 ? quoteActionsAt(on) : []),
		...(isCorrected(article, asked)
			? [action('Take back what was settled here by hand', { kind: 'remove', range: range(wider(article, asked)) })]
			: []),
	];
}

interface Place {
	readonly article: Article;
	readonly asked: Span;
	readonly range: (span: Span) => Range;
	readonly action: (title: string, correction: Settlement) => CodeAction;
}

function nameActionsAt({ article, asked, range, action }: Place): readonly CodeAction[] {
	const found = mentionAt(article, asked.start);
	if (!found || !contains(found, asked)) return [];
	const { text, type } = found.mention;
	const shown = inQuotationMarks(shortened(text));
	return [
		...COMMON_TYPES.filter((other) => other !== type).map((other) =>
			action(`Tag ${shown} here as ${INDEFINITE_TYPES[other]}`, { kind: 'mention', range: range(found), type: other }),
		),
		action(`${shown} is no name here`, { kind: 'mention', range: range(found), type: null }),
		action(`${shown} is no name in this file`, { kind: 'form', form: text.replace(/\s+/gu, ' '), type: null }),
	];
}

function selectionActions({ article, asked, range, action }: Place): readonly CodeAction[] {
	const name = selectedName(article, asked);
	return [
		...(name === null
			? []
			: COMMON_TYPES.map((type) =>
					action(`Tag ${inQuotationMarks(shortened(name))} here as ${INDEFINITE_TYPES[type]}`, {
						kind: 'mention',
						range: range(asked),
						type,
					}),
				)),
		action('Mark the selection as a quote', { kind: 'quote', range: range(asked) }),
	];
}

function dateActionsAt({ article, asked, range, action }: Place): readonly CodeAction[] {
	const place = placeAt(article, asked.start);
	const date = place && itemAt(place.block.annotations.dates, place.offset);
	if (!place || !date || asked.end > date.end + place.blockStart) return [];
	const span = { start: date.start + place.blockStart, end: date.end + place.blockStart };
	const shown = inQuotationMarks(shortened(date.text));
	return [
		...date.alternatives
			.slice(0, MOST_READINGS)
			.map((value) => action(`Read ${shown} here as ${value}`, { kind: 'date', range: range(span), date: { type: date.type, value } })),
		action(`${shown} is no date here`, { kind: 'date', range: range(span), date: null }),
	];
}

function quoteActionsAt({ article, asked, range, action }: Place): readonly CodeAction[] {
	const { quotes, entities } = readAnnotations(article);
	const here = quotes.find(({ content }) => content.some((part) => contains(part, asked)));
	const first = here?.content[0];
	if (!here || !first) return [];
	const people = entities
		.filter(({ type, id }) => type === 'person' && id !== here.speaker?.entity)
		.toSorted((a, b) => b.mentions.length - a.mentions.length)
		.slice(0, MOST_SPEAKERS);
	return [
		...people.map(({ name }) => action(`The speaker is ${name}`, { kind: 'speaker', range: range(first), speaker: name })),
		...(here.speaker ? [action('The quote has no speaker', { kind: 'speaker', range: range(first), speaker: null })] : []),
		action('This is no quote', { kind: 'noQuote', range: range(first) }),
	];
}

/** Whether anything was settled by hand about the place of a selection. */
function isCorrected(article: Article, asked: Span): boolean {
	return placesOf(article).some((item) => overlaps(item, oneWide(asked)));
}

/** The name or date at the cursor, whose words say which correction is meant; else the selection itself. */
function wider(article: Article, asked: Span): Span {
	return placesOf(article).find((item) => overlaps(item, oneWide(asked))) ?? asked;
}

function placesOf(article: Article): readonly Span[] {
	const { mentions, dates, quotes } = correctionsOf(article);
	return [...mentions, ...dates, ...quotes];
}

function oneWide({ start, end }: Span): Span {
	return start === end ? { start, end: end + 1 } : { start, end };
}
