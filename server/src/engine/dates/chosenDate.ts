import type { Resolution } from './resolve/resolution.js';
import type { TimexType } from './timex.js';

/** What a file says of an expression in it: wherever it has these words, they mean this TIMEX3 value. */
export interface ChosenDate {
	/** As `wordsOf` gives them. */
	readonly words: string;
	readonly value: string;
}

/** The choices that front matter (`dates` of its `annotator`) or comments make; those without a TIMEX3 value are left out. Of several for the same words the first counts. */
export function readChosenDates(choices: Iterable<readonly [words: string, value: string]>): readonly ChosenDate[] {
	return [...choices].flatMap(([words, value]) => (VALUE.test(value) ? [{ words: wordsOf(words), value }] : []));
}

/** The choices that comments make, each `<!-- article-annotator-date "03/04/2021" 2021-04-03 -->`. */
export function chosenInComments(text: string): readonly (readonly [words: string, value: string])[] {
	if (!text.includes('<!--')) return [];
	return [...text.matchAll(COMMENT)].map(({ groups }) => [groups?.['words'] ?? '', groups?.['value'] ?? ''] as const);
}

const COMMENT = /<!--[ \t]*article-annotator-date[ \t]+"(?<words>[^"\r\n<>]{1,100})"[ \t]+(?<value>[\w:.+-]{2,40})[ \t]*-->/gu;

/** Values of the kinds that dates, times and durations have: `2021-04-03`, `2021-W12`, `199`, `2021-04-03TNI`, `P3D`, `PAST_REF`. */
const VALUE = /^(?:(?:BC)?[\dX]{2,4}(?:-[\dA-Z]{1,3}){0,3}(?:T[\dA-Z:]{2,9})?|P[\dXT.A-Z]{2,20}|(?:PAST|PRESENT|FUTURE)_REF)$/u;

/** The words of an expression as choices are looked up by: case, and what kind of space, make no difference. */
export function wordsOf(text: string): string {
	return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** A resolution as the file has it; itself where the file says nothing of these words. What it would have been is the first alternative. */
export function choose(found: Resolution, text: string, choices: readonly ChosenDate[]): Resolution {
	if (choices.length === 0) return found;
	const words = wordsOf(text);
	const value = choices.find((choice) => choice.words === words)?.value;
	if (value === undefined) return found;
	const { anchorValue: _, ...rest } = found;
	return {
		...rest,
		value,
		type: typeOf(value, found.type),
		anchor: 'none',
		alternatives: [found.value, ...found.alternatives].filter((other, i, all) => other !== value && all.indexOf(other) === i),
		rule: 'chosen-in-file',
		why: 'chosen in the file',
	};
}

function typeOf(value: string, before: TimexType): TimexType {
	if (before === 'SET') return before;
	if (/^P[\dXT]/u.test(value)) return 'DURATION';
	return value.includes('T') && !value.endsWith('_REF') ? 'TIME' : 'DATE';
}
