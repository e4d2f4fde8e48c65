import { isGoneOnBy } from '../../quotes/blockBeginning.js';
import type { StrayMark } from '../../quotes/marks/pairMarks.js';
import type { Check, CheckInput, Report } from '../check.js';
import { NO_REPORTS, reportEach } from '../reportEach.js';

/** A quotation mark that opens or closes nothing. */
export const UNBALANCED_QUOTATION_MARK: Check = {
	code: 'unbalanced-quotation-mark',
	severity: 'error',
	title: 'Unbalanced quotation mark',
	description:
		'A quotation mark opens a quotation that nothing closes, or closes one that nothing opens, so that a reader cannot tell whose words they are. ' +
		'Each paragraph is looked at by itself: one slip is reported once, at the mark. A quotation that runs over several paragraphs opens each of them and closes only the last; ' +
		'that is not reported. Apostrophes, plural possessives, decades, feet and inches are no quotation marks.',
	examples: {
		reports: [
			'["]Nobody told us anything, said Lena Voss.',
			'The ferry was late["], he said.',
			'“It is a start,” he said. [“]We go on, she said. “We must.”',
			'The mayor said it was ["]a stunt, and a dangerous one. He left.',
		],
		accepts: [
			'“It’s the sailors’ right,” he said of the ’90s.',
			'He is 6\'2" tall and owns a 12" ruler, the drivers\' union said.',
			'“This is the first paragraph.\n\n“And this is the second,” she said.',
			'"The ship was “late” again.\n\n"(Laughter.)\n\n"And it was full," she said.',
			'"I bought a 12" pipe," he said.',
			"Rock 'n' roll was in the '60s what it is now.",
		],
	},
	run: ({ quoteFacts: { strays }, quotes, following }) => {
		if (strays.length === 0) return NO_REPORTS;
		const isContinued = quotes[0]?.source.rule === 'running-not-reopened';
		const firstUnopened = strays.find(({ fault }) => fault === 'unopened');
		return reportEach(strays, (stray) =>
			(stray.runsOn && isGoneOnBy(following)) || (isContinued && stray === firstUnopened) ? null : report(stray),
		);
	},
};

function report(stray: StrayMark): Report {
	const { start, end, text, fault, mendAt } = stray;
	const message =
		fault === 'unclosed'
			? `This ${text} opens a quotation that is never closed.`
			: `This ${text} closes a quotation that was never opened.`;
	const removal = { kind: 'edit', title: `Remove the ${text}`, edits: [{ start, end, text: '' }] } as const;
	const closing = CLOSING[text];
	if (mendAt === null || closing === undefined) return { start, end, message, fixes: [removal] };
	return {
		start,
		end,
		message,
		fixes: [
			{ kind: 'edit', title: `Close the quotation with ${closing}`, edits: [{ start: mendAt, end: mendAt, text: closing }] },
			removal,
		],
	};
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»', '‘': '’', '``': "''", "''": "''", '”': '”' };

/** A quotation that goes on from the paragraph before without a mark to say so. */
export const RUNNING_QUOTE_NOT_REOPENED: Check = {
	code: 'running-quote-not-reopened',
	severity: 'warning',
	title: 'Running quote not reopened',
	description:
		'A quotation that runs over several paragraphs opens each of them with a mark, so that readers know that someone else is still speaking. ' +
		'Here the paragraph before left its quotation open and this one closes it, but does not open with a mark.',
	examples: {
		reports: ['She said: “This is the first part.\n\n[And] this is the second.”'],
		accepts: [
			'She said: “This is the first part.\n\n“And this is the second.”',
			'She said: “This is all.”\n\nThen she left.',
			'“We go on.\n\nMoira Lyle, Pilots’ Union.”',
		],
	},
	run: (input) => notReopened(input),
};

function notReopened({ quotes, text, mentions }: CheckInput): readonly Report[] {
	const first = quotes.length > 0 ? quotes[0] : undefined;
	if (first?.source.rule !== 'running-not-reopened') return NO_REPORTS;
	const start = first.content[0]?.start ?? 0;
	const end = first.content.at(-1)?.end ?? 0;
	if (
		isSignature(
			text.slice(start, end),
			mentions.some((mention) => mention.type === 'person' && mention.start - start < LONGEST_TITLE),
		)
	)
		return NO_REPORTS;
	const word = /^\S+/u.exec(text.slice(start, start + 60))?.[0] ?? '';
	const mark = text.includes('”') ? '“' : '"';
	return [
		{
			start,
			end: start + word.length,
			message: 'The quotation of the paragraph before goes on here: open it again with a mark.',
			fixes: [{ kind: 'edit', title: `Open the paragraph with ${mark}`, edits: [{ start, end: start, text: mark }] }],
		},
	];
}

/** How far into a line its name stands at most: behind “Former President”. */
const LONGEST_TITLE = 40;

/** Whether words that close a quotation are the line that it is signed with: `Jane Roe, Institute of Fish."` */
function isSignature(words: string, hasName: boolean): boolean {
	return (
		hasName &&
		!/[.?!]\s+\p{Lu}/u.test(words.replaceAll(/\b\p{Lu}\.|\b(?:Dr|Mr|Mrs|Ms|Rep|Sen|Gov)\./gu, '')) &&
		words.split(/\s+/u).length <= 8
	);
}
