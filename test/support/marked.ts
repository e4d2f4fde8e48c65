import assert from 'node:assert/strict';
import { type AnnotateOptions, annotate, DEFAULT_OPTIONS, type Engine } from '../../server/src/engine/index.js';
import { testEngine } from './engine.js';
import { parseMarked } from './parseMarked.js';
import { renderMarked } from './renderMarked.js';
import { isNumbered, type Layer, layerOf, type Tag } from './tags.js';
import { tagsOf } from './tagsOf.js';

/** How to annotate, and what to compare. */
export interface CheckOptions extends Partial<AnnotateOptions> {
	/** The layers to compare; all but `blocks` where it is left out. What is in a layer must be marked in full. */
	readonly layers?: readonly Layer[];
	/** Another engine than the one that ships. */
	readonly engine?: Engine;
}

const DEFAULT_LAYERS: readonly Layer[] = ['mentions', 'dates', 'quotes', 'cues', 'speakers', 'findings'];
/** Labels of these layers leave their detail out where it is not what a test is about. */
const FREE_DETAIL: readonly Layer[] = ['mentions', 'dates', 'cues', 'speakers'];

/**
 * Annotates a text and compares with what is marked in it; throws an `AssertionError` whose diff shows both in the notation.
 *
 * - `«…»` around the whole is stripped (once: write `««Oui», dit-il»` to begin and end with guillemets).
 * - `[text]label`: labels of mentions are the entity types (`person`, `organization` …); of dates `date`, `time`, `duration`, `set`;
 *   of findings `!check-code`; of blocks, line ends excluded, `headline`, `heading`, `byline`, `code`, `comment`, `frontMatter`. They nest.
 * - `[text]label=value` or, where it has spaces or what follows would be read as part of it, `[text]label{any value}`:
 *   `[Merkel]person{Angela Merkel}` is the entity's full name, `[Tuesday]date=2026-11-17` the value, `[late 1990s]date{199X mod=END}`
 *   a value with its `mod`, `quant` or `freq`. A mention, date, cue or speaker without a value may have any;
 *   `[she]speaker{nobody}` is a speaker without an entity.
 * - Behind a date's value more may be asked, and counts where it is: `[Friday]date{2021-03-19 or=2021-03-12 by=future-cue}`. `open` is the
 *   underspecified value, `or` the alternatives, `from` the anchor (`none`, `publicationDate`, `text:2015-05-03`), `known` and `implied` the parts of
 *   the date, `form` what found it, `by` the policy that resolved it; `none` says that there is nothing.
 * - Quotes: `"[We will go]quote," [she]speaker{Angela Merkel} [said]cue.` The label of the words is `quote` (direct), `mixed` or
 *   `indirect`; quotation marks stay outside; `{open}` where the closing mark is missing. All parts without a number are one quote;
 *   `quote2`, `cue2`, `speaker2` are a second one's, `speaker1+2` is the speaker of both.
 * - `‸` is a caret (`parseMarked` tells where). Literal brackets, backslashes and carets have a `\` before them.
 *
 * ```ts
 * check('«[Angela Merkel]person told [Reuters]organization on [Tuesday]date=2026-11-17.»', { publicationDate: '2026-11-18' });
 * check('«She left on [Tuesday]date=XXXX-WXX-2.»', { layers: ['dates'] });
 * check('«He was born on [31 June]!impossible-date 1950.»', { layers: ['findings'] });
 * ```
 */
export function check(marked: string, options: CheckOptions = {}): void {
	const { layers = DEFAULT_LAYERS, engine = testEngine(), ...annotateOptions } = options;
	const { text, tags } = parseMarked(marked);
	const isCompared = (tag: Tag): boolean => layers.includes(layerOf(tag.label));
	const expected = renumber(tags).filter(isCompared);
	const found = joinSpeakers(renumber(tagsOf(annotate(engine, text, { ...DEFAULT_OPTIONS, ...annotateOptions }))).filter(isCompared));
	const actual = found.map((tag) => leaveOutUnasked(tag, expected));
	const isOneQuote = [...expected, ...actual].every((tag) => tag.quotes.every((number) => number === 1));
	const write = (list: readonly Tag[]): string =>
		renderMarked(
			text,
			list.map((tag) => plainly(tag, text, isOneQuote ? [] : tag.quotes)),
		);
	assert.equal(write(actual), write(expected));
}

/** What a test writes of a speaker whom nothing in the article names. */
const NOBODY = 'nobody';

/** Numbers quotes by where they begin, so that a test may number them as it likes. */
function renumber(tags: readonly Tag[]): readonly Tag[] {
	const parts = tags.filter((tag) => layerOf(tag.label) === 'quotes').sort((a, b) => a.start - b.start);
	const order = [...new Set([...parts, ...tags].flatMap((tag) => tag.quotes))];
	return tags.map((tag) => ({ ...tag, quotes: tag.quotes.map((number) => order.indexOf(number) + 1).sort((a, b) => a - b) }));
}

/** Makes one tag of those that differ only in the quote that they belong to. */
export function joinSpeakers(tags: readonly Tag[]): readonly Tag[] {
	const joined = new Map<string, Tag>();
	for (const tag of tags) {
		const key = isNumbered(tag.label) ? `${tag.label} ${tag.start} ${tag.end} ${tag.detail}` : `${joined.size}`;
		const before = joined.get(key);
		joined.set(key, before ? { ...before, quotes: [...before.quotes, ...tag.quotes] } : tag);
	}
	return [...joined.values()];
}

/** The tag with as much detail as the mark in the same place asks for. */
function leaveOutUnasked(tag: Tag, expected: readonly Tag[]): Tag {
	if (!FREE_DETAIL.includes(layerOf(tag.label))) return tag;
	const twin = expected.find(({ start, end, label }) => start === tag.start && end === tag.end && label === tag.label);
	if (twin?.detail === null) return { ...tag, detail: null };
	if (twin?.detail === NOBODY && tag.detail === null) return { ...tag, detail: NOBODY };
	const asked = [...(twin?.detail ?? '').matchAll(/(?<= )([a-z]+)=/gu)].flatMap(([, key = '']) => {
		const answer = tag.asides?.[key];
		return answer === undefined ? [] : [` ${key}=${answer}`];
	});
	return asked.length > 0 ? { ...tag, detail: `${tag.detail}${asked.join('')}` } : tag;
}

/** A detail that repeats the marked words says nothing. */
function plainly(tag: Tag, text: string, quotes: readonly number[]): Tag {
	return { ...tag, quotes, detail: tag.detail === text.slice(tag.start, tag.end) ? null : tag.detail };
}
