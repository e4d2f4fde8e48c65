import type { Check, Report } from '../check.js';
import { NO_REPORTS } from '../reportEach.js';

/** “She told me “no” twice.” */
export const NESTED_SAME_MARKS: Check = {
	code: 'nested-same-marks',
	severity: 'warning',
	title: 'Nested marks of the same kind',
	description:
		'A quotation within a quotation has the same marks as the one around it, so that it seems to end where the inner one begins. Inner quotations have single marks (‘…’) where the outer one has double ones, and the reverse.',
	examples: {
		reports: [
			'“She told me [“no”] twice,” said Moira Lyle.',
			'"She told me ["no"] twice," said Moira Lyle.',
			'‘She told me [‘no’] twice,’ said Moira Lyle.',
		],
		accepts: [
			'“She told me ‘no’ twice,” said Moira Lyle.',
			'“We go on,” said Moira Lyle. “We must.”',
			'"We go on. It is late. "The pier is closed." We must hurry, and we will."',
			'"It is 12" long," she said. "It is late."',
			'‘The pilots’ boat,’ she said. ‘It is late.’',
		],
	},
	run: ({ text }) => KINDS.flatMap(({ mayNest, sidesIn }) => (mayNest(text) ? nested(text, sidesIn(text)) : NO_REPORTS)),
};

interface Mark {
	readonly at: number;
	readonly opens: boolean;
}

/** Marks of one kind: whether a text may have some nested, and which of them open. */
const KINDS: readonly { readonly mayNest: (text: string) => boolean; readonly sidesIn: (text: string) => readonly Mark[] | null }[] = [
	{ mayNest: (text) => text.includes('“'), sidesIn: (text) => marksIn(text, /[“”]/gu) },
	{ mayNest: (text) => /"[^"]*"[^"]*"[^"]*"/u.test(text), sidesIn: straightIn },
	{ mayNest: mayNestSingle, sidesIn: (text) => marksIn(text, /‘|’(?![\p{L}\p{N}])/gu) },
];

/** Single marks are inner marks wherever there are double ones, and two of them are a double one. */
function mayNestSingle(text: string): boolean {
	const first = text.indexOf('‘');
	return first >= 0 && text.includes('‘', first + 1) && !/[“"]|‘‘|’’/u.test(text);
}

function marksIn(text: string, pattern: RegExp): readonly Mark[] {
	return [...text.matchAll(pattern)].map(({ 0: mark, index }) => ({ at: index, opens: mark === '“' || mark === '‘' }));
}

/** Straight marks, by the spaces beside them; null where one has a space on both sides or on neither, or stands behind a number. */
function straightIn(text: string): readonly Mark[] | null {
	const marks: Mark[] = [];
	for (const { index } of text.matchAll(/"/gu)) {
		const isBehindSpace = index === 0 || /[\s(—–[]/u.test(text.charAt(index - 1));
		const isBeforeSpace = index === text.length - 1 || /[\s)\]—–.,;:?!"]/u.test(text.charAt(index + 1));
		if (isBehindSpace === isBeforeSpace || /\d/u.test(text.charAt(index - 1))) return null;
		marks.push({ at: index, opens: isBehindSpace });
	}
	return marks;
}

/** The inner pairs of a paragraph whose marks are all paired, but for a last one that opens what runs on. */
function nested(text: string, marks: readonly Mark[] | null): readonly Report[] {
	if (!marks) return NO_REPORTS;
	const open: number[] = [];
	const reports: Report[] = [];
	for (const { at, opens } of marks) {
		if (opens) {
			open.push(at);
			continue;
		}
		const start = open.pop();
		if (start === undefined) return NO_REPORTS;
		if (open.length > 0 && !isReopened(text, start, at)) reports.push(report(text, start, at + 1));
	}
	const isPaired = open.length === 0 || (open.length === 1 && open[0] === marks.at(-1)?.at);
	return isPaired ? reports : NO_REPORTS;
}

/** Whether straight marks stand around whole sentences behind the end of one: more likely the quotation was left open there and opened again. */
function isReopened(text: string, start: number, end: number): boolean {
	return (
		text.charAt(start) === '"' && /[.?!…]\s+$/u.test(text.slice(Math.max(0, start - 4), start)) && /[.?!…]/u.test(text.charAt(end - 1))
	);
}

function report(text: string, start: number, end: number): Report {
	const open = text.charAt(start);
	const inner = INNER[open] ?? ['‘', '’'];
	return {
		start,
		end,
		message: `A quotation within a quotation has ${open === '‘' ? 'double marks where the outer one has single ones' : 'single marks'}.`,
		fixes: [
			{
				kind: 'edit',
				title: `Write ${inner[0]}…${inner[1]}`,
				edits: [{ start, end, text: inner[0] + text.slice(start + 1, end - 1) + inner[1] }],
			},
		],
	};
}

/** The marks of a quotation within one of these. */
const INNER: Readonly<Record<string, readonly [string, string]>> = { '‘': ['“', '”'], '"': ["'", "'"] };
