import type { Check, CheckInput, Report } from '../check.js';
import { isQuoted, quotedSpans } from '../quoted.js';
import { NO_REPORTS, reportEach } from '../reportEach.js';

/** "Roe, 61, was born in 1980", published in 2026. */
export const AGE_CONTRADICTS_BIRTH: Check = {
	code: 'age-contradicts-birth',
	severity: 'warning',
	title: 'Age contradicts year of birth',
	description:
		'An age and a year of birth in one sentence do not go together in the year of publication, or the years of birth and death do not give the age at death. Somebody born in 1980 is 40 or 41 in 2021.',
	examples: {
		reports: [
			'---\ndate: 2021-03-17\n---\n\nMoira Lyle, [61], was born in 1980.',
			'Moira Lyle was born in 1920 and died in 1990 aged [80].',
		],
		accepts: [
			'---\ndate: 2021-03-17\n---\n\nMoira Lyle, 41, was born in 1980.',
			'---\ndate: 2021-03-17\n---\n\nMoira Lyle, 40, was born in 1980.',
			'Moira Lyle, 61, was born in 1980.',
			'Moira Lyle was born in 1920 and died in 1990 aged 69.',
		],
	},
	run: (input) => (input.text.includes('born') ? contradictions(input) : NO_REPORTS),
};

const BORN = /\bborn (?:on |in )?(?:[\p{L}\d., ]{0,30}?)(?<year>1[89]\d\d|20\d\d)\b/u;
const DIED = /\bdied (?:on |in )?(?:[\p{L}\d., ]{0,30}?)(?<year>1[89]\d\d|20\d\d)\b/u;
const AGE = /(?<=\p{Lu}[\p{L}’'-]+, )\d{2}(?=, )|(?<=\b(?:aged|is|at the age of|at age) )\d{2}(?= years old|[,.;) ]|$)/u;

function contradictions(input: CheckInput): readonly Report[] {
	const quoted = quotedSpans(input);
	let at = 0;
	const sentences = input.text.split(/(?<=[.?!]["”]?\s)(?=\p{Lu})/u).map((sentence) => {
		const start = at;
		at += sentence.length;
		return { sentence, start };
	});
	return reportEach(sentences, ({ sentence, start }) => {
		const found = report(sentence, start, input);
		return found && !isQuoted(quoted, found) ? found : null;
	});
}

function report(sentence: string, at: number, { context }: CheckInput): Report | null {
	const born = yearOf(BORN, sentence);
	const age = AGE.exec(sentence);
	if (born === null || !age || (sentence.match(/\bborn\b/gu) ?? []).length > 1) return null;
	const died = yearOf(DIED, sentence);
	const now = died ?? (/\bdied\b/u.test(sentence) ? null : yearOf(/^(?<year>\d{4})/u, context.publicationDate?.value ?? ''));
	if (now === null) return null;
	const years = now - born;
	const stated = Number(age[0]);
	if (stated === years || stated === years - 1) return null;
	const start = at + age.index;
	return { start, end: start + age[0].length, message: `Born in ${born}, one is ${years - 1} or ${years} in ${now}, not ${stated}.` };
}

function yearOf(pattern: RegExp, text: string): number | null {
	const year = pattern.exec(text)?.groups?.['year'];
	return year === undefined ? null : Number(year);
}
