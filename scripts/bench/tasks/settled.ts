import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { AnnotateOptions, ArticleAnnotations, Corrections } from '../../../server/src/engine/index.js';
import { inRepository } from '../../support/paths.js';
import { importEngine } from '../importEngine.js';
import { makeArticle } from '../news.js';
import { report } from '../report.js';
import { typing } from '../typing.js';

/** What a round reports: the milliseconds of each keystroke, the same ones with nothing settled and with much, one right after the other. */
export interface SettledRound {
	readonly plain: readonly number[];
	readonly settled: readonly number[];
}

/** In milliseconds: after so long no further round begins. */
const LONGEST = 25_000;
const MOST_ROUNDS = 20;
const NAMES = 1000;
const SETTLED = { mentions: 250, dates: 100, quotes: 150 } as const;

const { annotate, loadEngine, readAnnotations, update } = await importEngine();
const engine = loadEngine({
	lexicon: readFileSync(inRepository('dist', 'lexicon.txt'), 'utf8'),
	entityModel: readFileSync(inRepository('dist', 'entities.crf')),
	attributionModel: readFileSync(inRepository('dist', 'quotes.crf')),
});
const text = makeArticle(Number(process.argv[3] ?? 0));
const plain: AnnotateOptions = { syntax: 'plain' };
const ownNames = Array.from({ length: NAMES }, (_, i) => ({ name: `Harbour Company ${i}`, type: 'organization' as const }));
const settled: AnnotateOptions = { ...plain, ownNames, corrections: settleSome(readAnnotations(annotate(engine, text, plain))) };

const begun = performance.now();
for (let round = 0; round < MOST_ROUNDS && (round < 3 || performance.now() - begun < LONGEST); round++) report(typeIntoBoth());

/** Types into both articles in turn, so that what else the machine does meanwhile slows down both. */
function typeIntoBoth(): SettledRound {
	const articles = [plain, settled].map((options) => ({ article: annotate(engine, text, options), times: [] as number[] }));
	for (const edit of typing(text)) {
		for (const typed of articles) {
			const before = performance.now();
			typed.article = update(engine, typed.article, [edit]);
			typed.times.push(performance.now() - before);
		}
	}
	return { plain: articles[0]?.times ?? [], settled: articles[1]?.times ?? [] };
}

/** Some annotations, spread over the article, as a person would settle them. */
function settleSome({ mentions, dates, quotes }: ArticleAnnotations): Corrections {
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
