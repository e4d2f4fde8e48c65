import type { DateOperator } from '../operator.js';
import {
	areWords,
	type Form,
	isCapitalized,
	isHyphen,
	isInTitle,
	isLowerWord,
	isOneOf,
	isPhrase,
	lowerAt,
	type TimeText,
	wordSet,
} from '../timeText.js';

type Reference = Extract<DateOperator, { kind: 'reference' }>['value'];

/** Phrases that mean present, past or future as such, by their first word, the longest first. */
const PHRASES: readonly (readonly [string, Reference])[] = [
	['at the present time', 'PRESENT_REF'],
	['the moment', 'PRESENT_REF'],
	['this moment', 'PRESENT_REF'],
	['the current moment', 'PRESENT_REF'],
	['the present moment', 'PRESENT_REF'],
	['the present day', 'PRESENT_REF'],
	['our past', 'PAST_REF'],
	['our present', 'PRESENT_REF'],
	['at present', 'PRESENT_REF'],
	['right now', 'PRESENT_REF'],
	['just now', 'PRESENT_REF'],
	['these days', 'PRESENT_REF'],
	['present - day', 'PRESENT_REF'],
	['modern - day', 'PRESENT_REF'],
	['now', 'PRESENT_REF'],
	['nowadays', 'PRESENT_REF'],
	['one day', 'FUTURE_REF'],
	['someday', 'FUTURE_REF'],
	['a long time ago', 'PAST_REF'],
	['long ago', 'PAST_REF'],
	['the near term', 'FUTURE_REF'],
	['the short term', 'FUTURE_REF'],
	['a later date', 'FUTURE_REF'],
	['currently', 'PRESENT_REF'],
	['current', 'PRESENT_REF'],
	['presently', 'PRESENT_REF'],
	['more recently', 'PAST_REF'],
	['most recently', 'PAST_REF'],
	['most recent', 'PAST_REF'],
	['more recent', 'PAST_REF'],
	['recently', 'PAST_REF'],
	['previously', 'PAST_REF'],
	['recent', 'PAST_REF'],
	['the recent past', 'PAST_REF'],
	['the past', 'PAST_REF'],
	['the near future', 'FUTURE_REF'],
	['the foreseeable future', 'FUTURE_REF'],
	['the not - too - distant future', 'FUTURE_REF'],
	['the future', 'FUTURE_REF'],
	['near future', 'FUTURE_REF'],
];

interface ReferencePhrase {
	readonly words: readonly string[];
	readonly value: Reference;
}

const BY_FIRST: ReadonlyMap<string, readonly ReferencePhrase[]> = PHRASES.reduce((map, [phrase, value]) => {
	const words = phrase.split(' ');
	const first = words[0] ?? '';
	return map.set(first, [...(map.get(first) ?? []), { words, value }]);
}, new Map<string, readonly ReferencePhrase[]>());

/** "the moment" is now only in "at the moment": elsewhere it is some moment. */
const MOMENT_LEADS = wordSet('at');

/** "now", "recently", "the future". "the past" only where no noun follows; not in a title ("Radio Times Now"). */
export const reference: Form = (t, at) => {
	const phrases = BY_FIRST.get(lowerAt(t, at));
	if (phrases === undefined) return null;
	for (const { words, value } of phrases) {
		if (!isPhrase(t, at, words)) continue;
		const end = at + words.length;
		if (isInTitle(t, at)) return null;
		if (words[0] === 'the' && isLowerWord(t, end) && !isOneOf(t, end, NOT_NOUNS)) return null;
		if (words.at(-1) === 'moment' && !isOneOf(t, at - 1, MOMENT_LEADS) && words[0] === 'the' && words.length === 2) return null;
		if (ADJECTIVES.has(words.at(-1) ?? '') && !isBeforeNoun(t, end)) return null;
		if (words[0] === 'now' && (areWords(t, end, 'that') || areWords(t, end, 'and', 'then') || areWords(t, end, 'and', 'again')))
			return null;
		if (words[0] === 'our' && isHyphen(t, end)) return null;
		if (words[0] === 'long' && isOneOf(t, at - 1, MEASURES)) return null;
		if (words[0] === 'one' && !isOneOf(t, at - 1, MODALS)) return null;
		if (words[0] === 'previously' && !isCapitalized(t, at)) return null;
		return { end, form: 'reference', operator: { kind: 'reference', value }, article: 'outside' };
	}
	return null;
};

/** "not that long ago" is the opposite. */
const MEASURES = wordSet('that so too not how');
const MODALS = wordSet("will would could may might should can 'll");

/** These mean a time only beside what they qualify: "the current is strong" is water. */
const ADJECTIVES = wordSet('current recent day');

function isBeforeNoun(t: TimeText, at: number): boolean {
	const token = t.tokens[at];
	return token?.kind === 'number' || OPENING.has(token?.text ?? '') || (token?.kind === 'word' && !NOT_NOUNS.has(token.lower));
}

const OPENING = wordSet('“ ‘ `` "');

const NOT_NOUNS = wordSet(
	'and or but so of is was are were will would has have had as if when while for to in on at by with than that which who where because he she it they we you i',
);
