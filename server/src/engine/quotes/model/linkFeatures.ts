import { hashFeature } from '../../crf/hash.js';
import { type AttributionWord, EDGE } from './attributionWord.js';
import { EDGE_TAG, type ParagraphView } from './paragraphView.js';
import { ROLES, type Role } from './roleLabels.js';

/** A source, cue or content in a paragraph, in units, half-open. */
export interface RoleSpan {
	readonly start: number;
	readonly end: number;
	readonly role: Role;
}

/** The numbers of how many spans of each role begin before each span of a paragraph, for counting those between two. */
export interface SpanCounts {
	readonly before: readonly (readonly number[])[];
}

/** Counts the spans (in order) that begin before each. */
export function countSpans(spans: readonly RoleSpan[]): SpanCounts {
	const now = ROLES.map(() => 0);
	const before = spans.map(({ role }) => {
		const counts = [...now];
		now[ROLES.indexOf(role)] = (now[ROLES.indexOf(role)] as number) + 1;
		return counts;
	});
	return { before };
}

const TEMPLATES = 400;

/** The features of a cue and a source or content that may belong to it: spans number `cue` and `other` of the paragraph; `last` is the cue that the content before went to, as an index; -1 none. */
export function linkFeatures(
	view: ParagraphView,
	spans: readonly RoleSpan[],
	counts: SpanCounts,
	cue: number,
	other: number,
	last: number,
): readonly number[] {
	const c = spans[cue] as RoleSpan;
	const o = spans[other] as RoleSpan;
	const { words, tags, units, sentenceOf } = view;
	const isQuote = (i: number) => (units[i]?.region ? 1 : 0);
	const isBefore = o.start < c.start;
	const [left, right] = isBefore ? [other, cue] : [cue, other];
	const between = ROLES.map((_, r) => {
		const a = counts.before[left]?.[r] ?? 0;
		const b = counts.before[right]?.[r] ?? 0;
		return Math.max(0, b - a - ((spans[left] as RoleSpan).role === ROLES[r] ? 1 : 0));
	});
	const from = (isBefore ? o : c).end;
	const to = (isBefore ? c : o).start;
	const gap = to - from;
	const distance = gap <= 0 ? 0 : gap <= 3 ? gap : gap <= 6 ? 4 : gap <= 12 ? 5 : gap <= 24 ? 6 : 7;
	const sentences = Math.min(3, Math.abs((sentenceOf[o.start] as number) - (sentenceOf[c.start] as number)));
	const commas = Math.min(3, (view.commas[to] as number) - (view.commas[from] as number));
	const word = (i: number): AttributionWord => words[i] ?? EDGE;
	const role = o.role === 'source' ? 0 : 1;
	const side = (role << 1) | (isBefore ? 1 : 0);
	const q = (isQuote(o.start) << 1) | isQuote(o.end - 1);
	const features: number[] = [];
	let template = TEMPLATES;
	const put = (a: number, b = 0) => {
		features.push(hashFeature(template++, (a << 2) | side, b));
	};
	const few = between.map((count) => Math.min(2, count));
	const crowd = ((few[0] as number) * 3 + (few[1] as number)) * 3 + (few[2] as number);
	put(0);
	put(distance);
	put(crowd);
	put(crowd, distance);
	put(crowd, sentences * 4 + q);
	put(sentences, q);
	put(commas, crowd);
	put(distance, word(c.start).word);
	put(sentences, word(c.start).word);
	put(tags[o.start] as number, crowd);
	put(tags[o.end - 1] as number, distance);
	put(q, isQuote(c.start - 1) * 4 + isQuote(c.end) * 2 + isQuote(c.start - 2));
	put(word(from).word, crowd);
	put(word(to - 1).word, crowd);
	put(word(c.end).word);
	put(word(c.start - 1).word);
	put((tags[c.start] ?? EDGE_TAG) * 32 + (tags[c.start - 1] ?? EDGE_TAG), crowd);
	put((tags[c.end] ?? EDGE_TAG) * 32 + (tags[c.start] ?? EDGE_TAG), crowd);
	put((words[c.end] ?? EDGE).isMark ? 1 : 0, crowd * 4 + q);
	put(last === cue ? 1 : last < 0 ? 2 : last < cue ? 3 : 4, crowd);
	put(last === cue ? 1 : 0, sentences * 4 + q);
	put(sentenceOf[o.start] === 0 ? 1 : 0, sentences);
	put(o.start === view.sentenceStarts[sentenceOf[o.start] as number] ? 1 : 0, crowd);
	return features;
}

/** The features of a cue without a source. */
export function noSourceFeatures(view: ParagraphView, spans: readonly RoleSpan[], counts: SpanCounts, cue: number): readonly number[] {
	const { start, end } = spans[cue] as RoleSpan;
	const { words, tags, units } = view;
	const isQuote = (i: number) => (units[i]?.region ? 1 : 0);
	const before = Math.min(2, counts.before[cue]?.[0] ?? 0);
	const word = (i: number): AttributionWord => words[i] ?? EDGE;
	return [
		hashFeature(500, 1),
		hashFeature(501, before),
		hashFeature(502, word(start).word),
		hashFeature(503, (tags[start - 1] ?? EDGE_TAG) * 32 + (tags[start] ?? EDGE_TAG)),
		hashFeature(504, word(end - 1).word),
		hashFeature(505, (tags[end - 1] ?? EDGE_TAG) * 32 + (tags[end] ?? EDGE_TAG)),
		hashFeature(506, isQuote(start - 1) * 2 + isQuote(end), before),
		hashFeature(507, word(start - 1).word),
	];
}
