import { type Corrections, NO_CORRECTIONS, type Span } from '../../../server/src/engine/index.js';
import { check } from '../../support/marked.js';
import { parseMarked } from '../../support/parseMarked.js';

/** Where some words stand in a marked text, the first time. */
function placeIn(marked: string): (words: string) => Span {
	const { text } = parseMarked(marked);
	return (words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
}

/** A test of what a text is annotated with once some things have been settled about it. */
function settled(
	marked: string,
	settle: (at: (words: string) => Span) => Partial<Corrections>,
	layers: Parameters<typeof check>[1],
): () => void {
	return () => check(marked, { ...layers, corrections: { ...NO_CORRECTIONS, ...settle(placeIn(marked)) } });
}

const MENTIONS = { layers: ['mentions'] } as const;
const DATES = { layers: ['dates'], publicationDate: '2026-11-18' } as const;
const QUOTES = { layers: ['quotes', 'speakers'] } as const;

describe('a mention set by hand', () => {
	it(
		'stands where nothing was found, and wins over what was',
		settled(
			'«Rain fell.\n\nThe [ferry]product left for the [Harbour of Suva]facility.»',
			(at) => ({
				mentions: [
					{ id: 'a', ...at('ferry'), type: 'product' },
					{ id: 'b', ...at('Harbour of Suva'), type: 'facility' },
				],
			}),
			MENTIONS,
		),
	);
	it(
		'may say that no name stands there',
		settled(
			'«Rain fell.\n\nLena Voss spoke. [Tomás Reyes]person listened.»',
			(at) => ({ mentions: [{ id: 'a', ...at('Lena Voss'), type: null }] }),
			MENTIONS,
		),
	);
	it(
		'wins over a date, save a longer one',
		settled(
			'«Rain fell.\n\nIt was [4 May 2019]date, and [Wednesday]person was here.»',
			(at) => ({
				mentions: [
					{ id: 'a', ...at('May'), type: 'person' },
					{ id: 'b', ...at('Wednesday'), type: 'person' },
				],
			}),
			{ layers: ['mentions', 'dates'] },
		),
	);
});

describe('a form settled by hand', () => {
	it(
		'is of a type wherever the article has it',
		settled(
			'«Rain fell.\n\nThe [Grebe]product left. Nobody saw the [Grebe]product again.»',
			() => ({ forms: [{ id: 'a', form: 'Grebe', type: 'product' }] }),
			MENTIONS,
		),
	);
	it(
		'stands for a fuller one, though it is spelled like none of its words',
		settled(
			'«Rain fell.\n\n[Bob Tiller]person{Robert Quist} spoke. Later [Robert Quist]person{Robert Quist} left.»',
			() => ({ forms: [{ id: 'a', form: 'Bob Tiller', standsFor: 'Robert Quist' }] }),
			MENTIONS,
		),
	);
	it(
		'stands for a fuller one that the article does not have, as do others',
		settled(
			'«Rain fell.\n\nMr. [Quist]person{Robert Quist} spoke. Later [Bob Tiller]person{Robert Quist} left.»',
			() => ({
				forms: [
					{ id: 'a', form: 'Bob Tiller', standsFor: 'Robert Quist' },
					{ id: 'b', form: 'Quist', standsFor: 'Robert Quist' },
				],
			}),
			MENTIONS,
		),
	);
	it(
		'is kept apart',
		settled(
			'«Rain fell.\n\n[Lena Voss]person{Lena Voss} spoke. Mr. [Voss]person{Voss} listened.»',
			() => ({ forms: [{ id: 'a', form: 'Voss', standsFor: null }] }),
			MENTIONS,
		),
	);
	it(
		'is passed over where it would stand for itself by way of another',
		settled(
			'«Rain fell.\n\n[Lena Voss]person{Lena Voss} spoke. [Tomás Reyes]person{Tomás Reyes} listened.»',
			() => ({
				forms: [
					{ id: 'a', form: 'Lena Voss', standsFor: 'Tomás Reyes' },
					{ id: 'b', form: 'Tomás Reyes', standsFor: 'Lena Voss' },
				],
			}),
			MENTIONS,
		),
	);
});

describe('a form that a knowledge base has a fuller name for', () => {
	const known = (...list: readonly (readonly [form: string, standsFor: string])[]) => ({
		...MENTIONS,
		knownForms: list.map(([form, standsFor]) => ({ id: form, form, standsFor })),
	});
	it('stands for it, though the article does not have it', () =>
		check('«Rain fell.\n\nThe [HSA]organization{Harbour Safety Agency} left.»', known(['HSA', 'Harbour Safety Agency'])));
	it('stands for the fuller name of the article where that is another', () =>
		check(
			'«Rain fell.\n\n[Robert Quist]person{Robert Quist} spoke. Later [Quist]person{Robert Quist} left.»',
			known(['Quist', 'Lena Maria Quist']),
		));
	it('stands for it all the same where the article has two of its forms', () =>
		check(
			'«Rain fell.\n\n[Robert Quist]person{Robert Quist} spoke. Later [Quist]person{Lena Quist} met [Leni Tiller]person{Lena Quist}.»',
			known(['Quist', 'Lena Quist'], ['Leni Tiller', 'Lena Quist']),
		));
});

describe('a date set by hand', () => {
	it(
		'has its value, and later dates anchor to it',
		settled(
			'«Rain fell.\n\nIt closed on [Friday]date=2026-10-02. [The following day]date=2026-10-03 it opened.»',
			(at) => ({ dates: [{ id: 'a', ...at('Friday'), date: { type: 'DATE', value: '2026-10-02' } }] }),
			DATES,
		),
	);
	it(
		'may be none',
		settled('«Rain fell.\n\nIt closed on Friday.»', (at) => ({ dates: [{ id: 'a', ...at('Friday'), date: null }] }), DATES),
	);
});

describe('a quote settled by hand', () => {
	it(
		'has the speaker whom a person names, in another paragraph',
		settled(
			'«Rain fell.\n\nLena Voss and [Robert Quist]speaker{Robert Quist} met.\n\n“[It rains,]quote” a man said.»',
			(at) => ({ quotes: [{ id: 'a', ...at('It rains'), speaker: { span: at('Robert Quist'), name: null } }] }),
			QUOTES,
		),
	);
	it(
		'is taken away',
		settled('«Rain fell.\n\n“It rains,” Lena Voss said.»', (at) => ({ quotes: [{ id: 'a', ...at('It rains,'), quote: null }] }), QUOTES),
	);
	it(
		'runs over paragraphs',
		settled(
			'«Rain fell.\n\nIt is so, and [it will be]indirect.\n\n[It rains on]indirect, and that is that.»',
			(at) => ({
				quotes: [
					{
						id: 'a',
						start: at('it will be').start,
						end: at('It rains on').end,
						quote: { kind: 'indirect', content: [at('it will be'), at('It rains on')], cue: null, cueKind: null },
						speaker: null,
					},
				],
			}),
			QUOTES,
		),
	);
});
