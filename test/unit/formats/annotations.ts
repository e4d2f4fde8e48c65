import type { ArticleAnnotations, DateExpr, Mention, Quote, Span } from '../../../server/src/engine/index.js';

/** The article that the tests of this folder annotate by hand: an emoji ahead of all else, and two lines. */
export const TEXT = '😀 Lena Voss spoke on Friday.\n“No,” Voss said.';

/** The only place of some words in `TEXT`, or the last one. */
export function place(words: string): Span {
	const start = TEXT.lastIndexOf(words);
	return { start, end: start + words.length };
}

/** A mention of Lena Voss. */
export function mention(words: string, confidence = 0.9): Mention {
	return {
		kind: 'mention',
		...place(words),
		text: words,
		type: 'person',
		entity: 'person:lena voss',
		confidence,
		source: { stage: 'entities', rule: 'first-name' },
	};
}

export const FRIDAY: DateExpr = {
	kind: 'date',
	...place('Friday'),
	text: 'Friday',
	type: 'DATE',
	value: '2026-11-20',
	underspecified: 'XXXX-WXX-5',
	known: ['weekday'],
	implied: ['year', 'month', 'day'],
	anchor: 'publicationDate',
	anchorValue: '2026-11-23',
	alternatives: ['2026-11-27'],
	source: { stage: 'dates', rule: 'weekday/past-inclusive' },
	why: 'nearest Friday on or before publication',
};

export const NO: Quote = {
	kind: 'direct',
	content: [place('No,')],
	cue: place('said'),
	cueKind: 'speech',
	speaker: { ...place('Voss'), text: 'Voss', entity: 'person:lena voss', rule: 'subject-of-cue', confidence: 0.95 },
	closed: true,
	source: { stage: 'quotes', rule: 'marks' },
	confidence: 0.99,
};

/** Annotations of `TEXT`, one of each kind. */
export const ANNOTATIONS: ArticleAnnotations = {
	text: TEXT,
	publicationDate: { value: '2026-11-23', from: 'user' },
	blocks: [{ kind: 'paragraph', start: 0, end: TEXT.length }],
	mentions: [mention('Lena Voss'), mention('Voss', 1 / 3)],
	entities: [{ id: 'person:lena voss', type: 'person', name: 'Lena Voss', aliases: ['Voss'], mentions: [0, 1] }],
	quotes: [NO],
	dates: [FRIDAY],
	findings: [
		{
			code: 'made-up',
			severity: 'hint',
			...place('No,'),
			message: 'Is that all?',
			related: [{ ...place('said'), message: 'here' }],
			fixes: [],
		},
	],
};
