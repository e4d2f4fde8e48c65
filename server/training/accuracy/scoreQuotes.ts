import type { Stretch } from '../quotes/goldQuotes.js';
import type { GoldAttribution } from './goldSets.js';
import { addTallies, NO_TALLY, type Tally } from './tally.js';
import { commonCount, type WordPlaces, wordPlaces, wordsIn } from './wordCover.js';

/** The roles of an attribution, as PolNeAR names them. */
export const QUOTE_ROLES = ['source', 'cue', 'content'] as const;

export type QuoteRole = (typeof QUOTE_ROLES)[number];

/** One article's attributions: gold and found. */
export interface QuotedText {
	readonly text: string;
	readonly gold: readonly GoldAttribution[];
	readonly found: readonly GoldAttribution[];
	readonly ignored: readonly Stretch[];
}

/** The sums that quotes are scored by. */
export interface QuoteScore {
	/** Stretches with the same words, each once, whatever it is linked with. */
	readonly roles: Readonly<Record<QuoteRole, Tally>>;
	/** Contents that share at least four fifths of the words of the longer one. */
	readonly content: Tally;
	/** Direct quotes of the gold, and those found as quotes of any kind. */
	readonly direct: { readonly gold: number; readonly found: number };
	/** Of the direct quotes found as direct that have a source: those with the same words as source, and with some of them. */
	readonly directSource: { readonly gold: number; readonly exact: number; readonly overlap: number };
}

const CLOSE = 0.8;

/** Scores a set of articles. Words alone count: marks at the edges do not. */
export function scoreQuotes(articles: readonly QuotedText[]): QuoteScore {
	return articles.map(scoreArticle).reduce(
		(sum, next) => ({
			roles: {
				source: addTallies(sum.roles.source, next.roles.source),
				cue: addTallies(sum.roles.cue, next.roles.cue),
				content: addTallies(sum.roles.content, next.roles.content),
			},
			content: addTallies(sum.content, next.content),
			direct: { gold: sum.direct.gold + next.direct.gold, found: sum.direct.found + next.direct.found },
			directSource: {
				gold: sum.directSource.gold + next.directSource.gold,
				exact: sum.directSource.exact + next.directSource.exact,
				overlap: sum.directSource.overlap + next.directSource.overlap,
			},
		}),
		NO_SCORE,
	);
}

const NO_SCORE: QuoteScore = {
	roles: { source: NO_TALLY, cue: NO_TALLY, content: NO_TALLY },
	content: NO_TALLY,
	direct: { gold: 0, found: 0 },
	directSource: { gold: 0, exact: 0, overlap: 0 },
};

/** An attribution by its words. */
interface Worded {
	readonly quote: GoldAttribution;
	readonly words: ReadonlySet<number>;
	readonly source: ReadonlySet<number> | null;
}

function scoreArticle({ text, gold, found, ignored }: QuotedText): QuoteScore {
	const places = wordPlaces(text);
	const wanted = readWords(gold, places);
	const set = setAside(ignored, places, wanted);
	const offered = distinct(readWords(found, places)).filter((item) => !set(item));
	const kept = new Set(offered.map(({ quote }) => quote));
	const close = matchContents(wanted, offered);
	const direct = wanted.filter(({ quote }) => quote.direct);
	const tally = (role: QuoteRole): Tally =>
		scoreRole(role, gold, ignored.length > 0 ? found.filter((quote) => kept.has(quote)) : found, places, text);
	const sources = matchContents(
		direct,
		offered.filter(({ quote }) => quote.direct),
	).filter(({ gold }) => gold.source !== null);
	return {
		roles: { source: tally('source'), cue: tally('cue'), content: tally('content') },
		content: { right: close.length, found: offered.length, gold: wanted.length },
		direct: { gold: direct.length, found: close.filter(({ gold }) => gold.quote.direct).length },
		directSource: {
			gold: sources.length,
			exact: sources.filter((pair) => isSame(pair.gold.source, pair.found.source)).length,
			overlap: sources.filter((pair) => commonCount(pair.gold.source ?? NONE, pair.found.source ?? NONE) > 0).length,
		},
	};
}

const NONE: ReadonlySet<number> = new Set();

function readWords(quotes: readonly GoldAttribution[], places: WordPlaces): readonly Worded[] {
	return quotes
		.map((quote) => ({
			quote,
			words: wordsIn(quote.content, places),
			source: quote.source?.length ? wordsIn(quote.source, places) : null,
		}))
		.filter(({ words }) => words.size > 0);
}

function distinct(items: readonly Worded[]): readonly Worded[] {
	const seen = new Set<string>();
	return items.filter(({ words }) => {
		const key = [...words].join(' ');
		return !seen.has(key) && seen.add(key);
	});
}

/** A found quote counts neither way that lies by half or more where the annotators judged nothing, and touches no gold content. */
function setAside(ignored: readonly Stretch[], places: WordPlaces, gold: readonly Worded[]): (item: Worded) => boolean {
	if (ignored.length === 0) return () => false;
	const inside = wordsIn(ignored, places);
	const marked = new Set(gold.flatMap(({ words }) => [...words]));
	return ({ words }) => commonCount(words, marked) === 0 && commonCount(words, inside) * 2 >= words.size;
}

interface QuotePair {
	readonly gold: Worded;
	readonly found: Worded;
}

/** Pairs contents one to one, those that share most first. */
function matchContents(gold: readonly Worded[], found: readonly Worded[]): readonly QuotePair[] {
	const candidates = gold
		.flatMap((g, i) =>
			found.map((f, j) => ({ gold: g, found: f, i, j, share: commonCount(g.words, f.words) / Math.max(g.words.size, f.words.size) })),
		)
		.filter(({ share }) => share >= CLOSE)
		.sort((a, b) => b.share - a.share || a.i - b.i || a.j - b.j);
	const taken = new Set<Worded>();
	return candidates.filter((pair) => {
		if (taken.has(pair.gold) || taken.has(pair.found)) return false;
		taken.add(pair.gold).add(pair.found);
		return true;
	});
}

function scoreRole(
	role: QuoteRole,
	gold: readonly GoldAttribution[],
	found: readonly GoldAttribution[],
	places: WordPlaces,
	text: string,
): Tally {
	const keys = (quotes: readonly GoldAttribution[]): ReadonlySet<string> =>
		new Set(quotes.flatMap((quote) => (quote[role] ?? []).flatMap((stretch) => keyOf(stretch, places, text))));
	const [wanted, offered] = [keys(gold), keys(found)];
	return { right: commonCount(offered, wanted), found: offered.size, gold: wanted.size };
}

/** A stretch by its first and last words; one without words, a colon, by its characters. */
function keyOf(stretch: Stretch, places: WordPlaces, text: string): readonly string[] {
	const words = [...wordsIn([stretch], places)];
	if (words.length > 0) return [`${words[0]} ${words.at(-1)}`];
	const [start, end] = stretch;
	const signs = text.slice(start, end);
	const first = start + (signs.length - signs.trimStart().length);
	const last = start + signs.trimEnd().length;
	return first < last ? [`signs ${first} ${last}`] : [];
}

function isSame(a: ReadonlySet<number> | null, b: ReadonlySet<number> | null): boolean {
	return a !== null && b !== null && a.size === b.size && commonCount(a, b) === a.size;
}
