import type { ArticleAnnotations, Corrections } from '../../server/src/engine/index.js';

const SETTLED = { mentions: 250, dates: 100, quotes: 150 } as const;

/** Some annotations, 500 where there are as many, spread over the article, as a person would settle them. */
export function settleSome({ mentions, dates, quotes }: ArticleAnnotations): Corrections {
	return {
		mentions: spread(mentions, SETTLED.mentions).map(({ start, end, type }, i) => ({ id: `m${i}`, start, end, type })),
		forms: [],
		dates: spread(dates, SETTLED.dates).map(({ start, end, type, value }, i) => ({ id: `d${i}`, start, end, date: { type, value } })),
		quotes: spread(
			quotes.flatMap(({ content, speaker }) => {
				const [first] = content;
				const last = content.at(-1);
				return first && last && speaker ? [{ start: first.start, end: last.end, by: { start: speaker.start, end: speaker.end } }] : [];
			}),
			SETTLED.quotes,
		).map(({ start, end, by }, i) => ({ id: `q${i}`, start, end, speaker: { span: by, name: null } })),
	};
}

/** So many of a list, evenly spread; all where there are fewer. */
function spread<T>(list: readonly T[], count: number): readonly T[] {
	const step = Math.max(1, list.length / count);
	return list.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step)).slice(0, count);
}
