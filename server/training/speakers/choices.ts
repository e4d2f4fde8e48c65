import { type Article, type ArticleBlock, annotate, type Engine } from '../../src/engine/index.js';
import { formOf, nameOf, resolveForm } from '../../src/engine/linking/names.js';
import type { QuoteFact } from '../../src/engine/quotes/quoteFact.js';
import { type AntecedentFeature, antecedentsOf } from '../../src/engine/quotes/speakers/antecedentFeatures.js';
import { type NameLookup, NO_CAST, sentencesOn } from '../../src/engine/quotes/speakers/cast.js';
import { sentenceAt, watchBlock } from '../../src/engine/quotes/speakers/watchBlock.js';
import type { GoldSpeaker, SpeakersArticle } from './goldSpeakers.js';

/** One "he" or "she" that speaks: the features of each who fits, and whether it is the right one. */
export interface Choice {
	readonly candidates: readonly { readonly features: readonly AntecedentFeature[]; readonly isRight: boolean }[];
}

const GENDERS = new Map([
	['he', 'male'],
	['his', 'male'],
	['she', 'female'],
	['her', 'female'],
] as const);

/** The choices that an article's pronouns ask for, as the engine meets them when it is told where every attribution lies. */
export function choicesOf(engine: Engine, { text, speakers }: SpeakersArticle): readonly Choice[] {
	const article = annotate(engine, text, { syntax: 'plain' });
	const names: NameLookup = { resolve: (form) => resolveForm(article.names, form), formOf, nameOf };
	const choices: Choice[] = [];
	let cast = NO_CAST;
	article.blocks.forEach((block, i) => {
		const gold = goldOf(article, block, i, speakers);
		const { discourse } = block.facts;
		const quotes = gold.map(({ fact }) => fact);
		const watch = watchBlock({ quotes, mentions: block.annotations.mentions, discourse, author: null, answering: null }, cast, names);
		for (const { fact, speaker } of gold) {
			if (!fact.speaker) continue;
			watch.readTo(fact.speaker.start);
			const gender = GENDERS.get(fact.speaker.text.toLowerCase() as 'he');
			if (gender && speaker.kind !== 'unclear') {
				const found = antecedentsOf(watch.cast(), gender, sentenceAt(discourse, fact.speaker.start), names);
				choices.push({
					candidates: found.map(({ referent: { form }, features }) => ({
						features,
						isRight: form === null ? speaker.kind === 'unnamed' : speaker.names.includes(nameOf(names.resolve(form).entity)),
					})),
				});
			}
			watch.speak(fact.speaker);
		}
		watch.readTo(Number.POSITIVE_INFINITY);
		cast = sentencesOn(watch.cast(), discourse.sentences.length);
	});
	return choices;
}

/** The attributions whose speaker a block names, in reading order. */
function goldOf(
	{ starts }: Article,
	{ text }: ArticleBlock,
	index: number,
	speakers: readonly GoldSpeaker[],
): readonly { readonly fact: QuoteFact; readonly speaker: GoldSpeaker }[] {
	const start = starts[index] ?? 0;
	const inBlock = ([from, to]: readonly [number, number]) => ({ start: Math.max(0, from - start), end: Math.min(text.length, to - start) });
	return speakers
		.flatMap((speaker) => {
			const source = speaker.source[0];
			if (!source || source[0] < start || source[0] >= start + text.length) return [];
			const span = inBlock(source);
			const content = speaker.content.map(inBlock).filter((part) => part.start < part.end);
			return content.length === 0 ? [] : [{ speaker, fact: factOf(content, { ...span, text: text.slice(span.start, span.end) }) }];
		})
		.sort((a, b) => (a.fact.content[0]?.start ?? 0) - (b.fact.content[0]?.start ?? 0));
}

function factOf(content: QuoteFact['content'], source: { readonly start: number; readonly end: number; readonly text: string }): QuoteFact {
	return {
		kind: 'indirect',
		content,
		cue: null,
		cueKind: 'speech',
		speaker: { ...source, form: 'name', beside: null, rule: 'gold', confidence: 1 },
		inherits: null,
		closed: true,
		mayContinue: false,
		runsOn: false,
		rule: 'gold',
		confidence: 1,
	};
}
