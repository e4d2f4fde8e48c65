import fc from 'fast-check';

/** Pieces of news of our own making: names in several forms, dates of many kinds, quotes of every mark, slips, and the characters that trip offsets up. */
const PIECES = [
	'Harbour officials in Port Vila said on Wednesday that the ferry had sunk within minutes.',
	'President Amara Okonjo told reporters she would resign “before the end of March”.',
	'“We did what we could,” Okonjo said. “It was not enough.”',
	'Okonjo, 61, was elected on 4 May 2019.',
	'The Collective Fisheries Organization (CFO) met in Suva, Fiji, on Monday 3 June 2024.',
	'CFO chairman Jean-Luc Marchand-Oduya declined to comment.',
	"'It's the sailors' right,' he added, ‘and nobody’s favour’.",
	'"Nobody told us anything, said Lena Voss of Amnesty Watch.',
	'Two weeks ago the yard’s owners, Brandt & Söhne AG, paid $1.5bn for 10,000 tonnes.',
	'«C’est fini», a déclaré Mme Dupont. „Genug“, sagte sie.',
	"``He left the building,'' Mr. Reyes said last Friday night. .",
	'El Niño — named by José Álvarez in the 1890s — returned on 31 June.',
	'قال الرئيس محمد إن السفينة غرقت يوم الأربعاء.',
	'נשיא המדינה אמר: "לא ידענו".',
	'東京の港湾局は水曜日に「遺憾」と述べた。',
	'👩‍👩‍👧‍👦 Families waited; 🇫🇯 flags flew at half-mast 🏳️‍🌈.',
	'Zoe\u0308 Ku\u0308hn of the U.S. Coast Guard, the U.N. and F.B.I. agreed.',
	'According to the Ministry of Transport, 12 of the 250 passengers are missing.',
	'"This is the first paragraph of a long answer.',
	'"And this is the second," Marchand-Oduya concluded.',
	'“We shall never know what it was that sank her.”',
	'— Ann Roe, teacher',
	'So said Ann Roe.',
	'Q. When did you know? A. On the 6th.',
	'https://example.com/a?b=c and mail@example.org, @handle, #tag',
	'By Lena Voss and Tomás Reyes',
	'PORT VILA, Vanuatu, 5 June 2024 (Pacific Wire) — Rain fell.',
	'Die Fischer bleiben besorgt, und die alte Schleuse von Port Vila ist noch nicht repariert, sagte Lena Voss.',
	'at com.example.pool.Okonjo.getConnection(Okonjo.java:213) { retry = true }',
	'Call `readGauge()` of Port Vila and wait.',
	'# A heading, perhaps',
	'```',
	'---',
	'date: 2024-06-05',
	'<!-- article-annotator-date "Wednesday" 2024-05-29 -->',
	'<!-- article-annotator-numeric-dates dayFirst -->',
	'annotator: { numericDates: monthFirst }',
	'The lease of 03/04/2021 ended.',
	'annotator: { dates: { "Wednesday": 2024-06-12, "two weeks ago": 2024-W20 } }',
	'<!-- article-annotator-ignore-next quote-without-speaker -->',
] as const;

const BREAKS = [' ', '\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '  \n', '\t'] as const;

const ODDITIES = [
	'',
	' ',
	'"',
	'”',
	'“',
	"'",
	'’',
	'.',
	',',
	'\n',
	'\n\n',
	'\r\n',
	'\r',
	'x',
	'A',
	'7',
	'-',
	'(',
	'`',
	'<',
	'#',
	'\u0301',
	'😀',
	'\ud83d',
	'\ude00',
	'\u200f',
	'\u00a0',
	'é',
] as const;

/** A text that looks like an article, with everything in it that can go wrong. */
export const articleText: fc.Arbitrary<string> = fc
	.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...BREAKS)), { maxLength: 24 })
	.map((parts) => parts.map(([piece, end]) => piece + end).join(''));

/** An edit whose place is given as two fractions of the text's length, so that it fits whatever the text has become. */
export interface RelativeEdit {
	readonly from: number;
	readonly length: number;
	readonly text: string;
}

/** Typing, deleting, pasting, joining and splitting paragraphs, anywhere. */
export const relativeEdit: fc.Arbitrary<RelativeEdit> = fc.record({
	from: fc.double({ min: 0, max: 1, noNaN: true }),
	length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(400) }),
	text: fc.oneof(
		{ weight: 4, arbitrary: fc.constantFrom(...ODDITIES) },
		{ weight: 2, arbitrary: fc.constantFrom(...PIECES) },
		{ weight: 1, arbitrary: articleText },
	),
});

/** The edit as offsets into a text of this length. */
export function placeEdit(edit: RelativeEdit, textLength: number): { readonly start: number; readonly end: number; readonly text: string } {
	const start = Math.floor(edit.from * textLength);
	return { start, end: Math.min(textLength, start + edit.length), text: edit.text };
}
