import type { Stretch } from '../quotes/goldQuotes.js';
import type { GoldSpeaker } from './goldSets.js';

/** A quote as the engine finds it, with the names of the entity that it gives it to, the fullest first; null: to none. */
export interface SpokenQuote {
	readonly content: readonly Stretch[];
	readonly names: readonly string[] | null;
}

/** One article's attributions: whose they are, and whose the engine says they are. */
export interface SpokenText {
	readonly text: string;
	readonly gold: readonly GoldSpeaker[];
	readonly found: readonly SpokenQuote[];
}

/** How many attributions there are, how many were found, and of how many the speaker is right: by the full name, or by any form of it. */
export interface SpeakerTally {
	readonly gold: number;
	readonly found: number;
	readonly right: number;
	readonly rightByAlias: number;
}

/** The sums that speakers are scored by. */
export interface SpeakerScore {
	/** Attributions to whom the article names. */
	readonly named: SpeakerTally;
	/** Of these, those to a pronoun. */
	readonly pronouns: SpeakerTally;
	/** Attributions found whose source the article leaves unnamed, and how many of them were given a name all the same. */
	readonly unnamed: { readonly found: number; readonly wronglyNamed: number };
}

const PRONOUN = /^(?:he|she|they|him|her|them|it|we|i|who|his)$/iu;

const HALF = 0.5;

/** Scores a set of articles: an attribution is found where a quote shares half or more of the characters of the longer of both. */
export function scoreSpeakers(articles: readonly SpokenText[]): SpeakerScore {
	const cases = articles.flatMap(({ text, gold, found }) =>
		gold.map((speaker) => {
			const [start, end] = speaker.source[0] ?? [0, 0];
			return { ...speaker, isPronoun: PRONOUN.test(text.slice(start, end)), quote: closest(speaker, found) };
		}),
	);
	const named = cases.filter(({ kind, names }) => kind !== 'unnamed' && names.length > 0);
	const unnamed = cases.filter(({ kind, quote }) => kind === 'unnamed' && quote);
	const tally = (list: typeof cases): SpeakerTally => ({
		gold: list.length,
		found: list.filter(({ quote }) => quote).length,
		right: list.filter(({ quote, names }) => names.includes(quote?.names?.[0] ?? '')).length,
		rightByAlias: list.filter(({ quote, names }) => quote?.names?.some((name) => names.includes(name))).length,
	});
	return {
		named: tally(named),
		pronouns: tally(named.filter(({ isPronoun }) => isPronoun)),
		unnamed: { found: unnamed.length, wronglyNamed: unnamed.filter(({ quote }) => quote?.names).length },
	};
}

/** The quote that shares most with an attribution, the last of equals. */
function closest({ content }: GoldSpeaker, quotes: readonly SpokenQuote[]): SpokenQuote | null {
	let [best, most]: [SpokenQuote | null, number] = [null, HALF];
	for (const quote of quotes) {
		const share = common(content, quote.content) / Math.max(size(content), size(quote.content));
		if (share >= most) [best, most] = [quote, share];
	}
	return best;
}

function size(stretches: readonly Stretch[]): number {
	return stretches.reduce((sum, [start, end]) => sum + end - start, 0);
}

function common(a: readonly Stretch[], b: readonly Stretch[]): number {
	return a.reduce((sum, [s, e]) => sum + b.reduce((inner, [t, f]) => inner + Math.max(0, Math.min(e, f) - Math.max(s, t)), 0), 0);
}
