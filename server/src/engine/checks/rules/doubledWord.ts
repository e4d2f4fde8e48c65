import type { Check, Report } from '../check.js';
import { reportEach } from '../reportEach.js';

/** The letters of the scripts that have small ones (Latin, Greek, Cyrillic, Armenian), by their ranges: the classes of Unicode take four times as long. */
const LETTER = 'A-Za-zÀ-ÖØ-öø-֏';
/** A word, white space, and a word of the same letters but perhaps the first. */
const DOUBLED = new RegExp(
	String.raw`(?<![${LETTER}\d'’-])(?<word>[${LETTER}](?<rest>[${LETTER}]*))[ \t\r\n]+(?<again>[${LETTER}]\k<rest>)(?![${LETTER}\d'’-])`,
	'gu',
);

/** Words that stand twice for good reasons: "had had", "that that", "gave her her book", emphasis, sounds, and what is called so. */
const MEANT = new Set(
	(
		'had that her very really so much many long far way too more no yes now well hey please there again never ' +
		'blah tsk ha hee ho bye aye hear chop hush night choo yo wah etc ' +
		'mahi tuk dik ylang cha can tom pom beri gado piri agar'
	).split(' '),
);

/** Words that belong to a verb before the same word begins a phrase: "came in in May", "counting on on Friday". */
const PARTICLES = new Set(['in', 'on']);
const VERB_BEFORE =
	/(?:ed|ing|\b(?:came|comes?|goe?s?|went|gone|gets?|got|sets?|takes?|took|puts?|keeps?|kept|counts?|lives?|rel(?:y|ies)))\s$/u;
/** So far back a verb is looked for, in code units. */
const LONGEST_VERB = 20;

/** What a capital stands behind that is a sentence's, not a name's: "the Velna Mining mining project". */
const SENTENCE_START = /(?:^\s*|[.!?:]["”’']?\s+|["“‘'(])$/u;

/** The same word twice in a row. */
export const DOUBLED_WORD: Check = {
	code: 'doubled-word',
	severity: 'warning',
	title: 'Doubled word',
	description:
		'A word stands twice in a row: `to the the airport`. The eye passes over it, most of all at the end of a line. Words that are doubled for good ' +
		'reasons (`had had`, `very very`, `came in in May`), names (`Bora Bora`) and hyphenated words are left alone.',
	examples: {
		reports: [
			'The tram runs to [the the] airport.',
			'[The the] tram runs again.',
			'She [said said] no such thing.',
			'The ferry that runs between the two islands was late on Friday morning [as\nas] the tide fell and the wind turned to the north before it left.',
			'“We did what [we we] could,” Ann Roe said.',
			'He lost it [in in] 2012.',
		],
		accepts: [
			'He had had enough, and knew that that was it.',
			'It was a very very long day, blah blah.',
			'The boat sailed to Bora Bora and to Pago Pago.',
			'It went on and on, day-to-day to-day, and was, was it not, late.',
			'Those who came in in May were counting on on-time trains.',
			'The Velna Mining mining project was refused. Mining goes on.',
			'She gave her her book. He has a “the” the wrong way round.',
		],
	},
	run: ({ text }) => reportEach([...text.matchAll(DOUBLED)], (match) => reportOf(text, match)),
};

function reportOf(text: string, { 0: both, index: start, groups = {} }: RegExpExecArray): Report | null {
	const { word = '', again = '' } = groups;
	if (again !== word.toLowerCase() || MEANT.has(again)) return null;
	const before = text.slice(Math.max(0, start - LONGEST_VERB), start);
	if (word !== again && !SENTENCE_START.test(before)) return null;
	if (PARTICLES.has(again) && VERB_BEFORE.test(before)) return null;
	const end = start + both.length;
	return {
		start,
		end,
		message: `“${again}” stands twice in a row.`,
		fixes: [{ kind: 'edit', title: `Take out the second “${again}”`, edits: [{ start: start + word.length, end, text: '' }] }],
	};
}
