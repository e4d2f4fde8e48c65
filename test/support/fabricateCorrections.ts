import fc from 'fast-check';
import { type Corrections, ENTITY_TYPES, type ManualQuote, type Span } from '../../server/src/engine/index.js';

/** A place as fractions of a text's length and a length. */
interface RelativeSpan {
	readonly from: number;
	readonly length: number;
}

/** Corrections whose places fit any text: they are given its length. */
export type RelativeCorrections = (textLength: number) => Corrections;

const FORMS = [
	'Okonjo',
	'Amara Okonjo',
	'CFO',
	'Voss',
	'Lena Voss',
	'Port Vila',
	'Suva',
	'OKONJO',
	'Collective Fisheries Organization',
	'nobody',
] as const;

const form = fc.constantFrom(...FORMS);
const place: fc.Arbitrary<RelativeSpan> = fc.record({
	from: fc.double({ min: 0, max: 1, noNaN: true }),
	length: fc.oneof(fc.nat(20), fc.nat(300)),
});
const type = fc.option(fc.constantFrom(...ENTITY_TYPES));
/** Left out, or null, or something. */
const absent = fc.constant(undefined);
const speaker = fc.oneof(absent, fc.constant(null), fc.record({ span: fc.option(place), name: fc.option(form) }));
const quote = fc.oneof(
	absent,
	fc.constant(null),
	fc.record({ kind: fc.constantFrom('direct', 'indirect'), content: fc.array(place, { maxLength: 3 }), cue: fc.option(place) }),
);

/** Corrections of all kinds, in places of all sorts, some of which make no sense; given the length of the text that they are to lie in. */
export const relativeCorrections: fc.Arbitrary<RelativeCorrections> = fc
	.record({
		mentions: fc.array(fc.record({ place, type }), { maxLength: 6 }),
		forms: fc.array(fc.record({ form, type, standsFor: fc.option(form) }, { requiredKeys: ['form'] }), { maxLength: 4 }),
		dates: fc.array(fc.record({ place, value: fc.option(fc.constantFrom('2024-06-05', '2019', 'P3D', 'what', '')) }), { maxLength: 4 }),
		quotes: fc.array(fc.record({ place, quote, speaker }), { maxLength: 4 }),
	})
	.map(({ mentions, forms, dates, quotes }) => (length: number): Corrections => {
		const at = (relative: RelativeSpan): Span => {
			const start = Math.floor(relative.from * length);
			return { start, end: Math.min(length, start + relative.length) };
		};
		return {
			mentions: inOrder(mentions.map(({ place: span, type: of }, i) => ({ id: `m${i}`, ...at(span), type: of }))),
			forms: forms.map((one, i) => ({ id: `f${i}`, ...one })),
			dates: inOrder(
				dates.map(({ place: span, value }, i) => ({ id: `d${i}`, ...at(span), date: value === null ? null : { type: 'DATE', value } })),
			),
			quotes: inOrder(
				quotes.map(({ place: span, quote: part, speaker: by }, i): ManualQuote => {
					const said = part && { kind: part.kind, content: part.content.map(at), cue: part.cue && at(part.cue), cueKind: null };
					const named = by && { span: by.span && at(by.span), name: by.name };
					return {
						id: `q${i}`,
						...at(span),
						...(said === undefined ? {} : { quote: said }),
						...(named === undefined ? {} : { speaker: named }),
					};
				}),
			),
		};
	});

function inOrder<T extends Span>(list: readonly T[]): readonly T[] {
	return [...list].sort((a, b) => a.start - b.start);
}
