import { classAt, isPhrase, lowerAt, type TimeText } from '../timeText.js';

/** What stands before a quantity and bends it, longest first, with TIMEX3's `mod`. */
const APPROXIMATIONS: readonly (readonly [string, string])[] = [
	['no more than', 'EQUAL_OR_LESS'],
	['no less than', 'EQUAL_OR_MORE'],
	['as much as', 'EQUAL_OR_LESS'],
	['as many as', 'EQUAL_OR_LESS'],
	['as long as', 'EQUAL_OR_LESS'],
	['as little as', 'EQUAL_OR_MORE'],
	['a little more than', 'MORE_THAN'],
	['a little over', 'MORE_THAN'],
	['well over', 'MORE_THAN'],
	['more than', 'MORE_THAN'],
	['less than', 'LESS_THAN'],
	['fewer than', 'LESS_THAN'],
	['longer than', 'MORE_THAN'],
	['at least', 'EQUAL_OR_MORE'],
	['at most', 'EQUAL_OR_LESS'],
	['up to', 'EQUAL_OR_LESS'],
	['just over', 'MORE_THAN'],
	['just under', 'LESS_THAN'],
	['over', 'MORE_THAN'],
	['under', 'LESS_THAN'],
	['about', 'APPROX'],
	['around', 'APPROX'],
	['approximately', 'APPROX'],
	['roughly', 'APPROX'],
	['some', 'APPROX'],
	['nearly', 'APPROX'],
	['almost', 'APPROX'],
];

interface Approximation {
	readonly words: readonly string[];
	readonly mod: string;
}

const BY_FIRST: ReadonlyMap<string, readonly Approximation[]> = APPROXIMATIONS.reduce((map, [phrase, mod]) => {
	const words = phrase.split(' ');
	const first = words[0] ?? '';
	return map.set(first, [...(map.get(first) ?? []), { words, mod }]);
}, new Map<string, readonly Approximation[]>());

/** The approximation that begins at a place ("at least", "nearly"), or null. "over" bends only behind a verb of lasting: elsewhere it means "during". */
export function readApproximation(t: TimeText, at: number): { readonly end: number; readonly mod: string } | null {
	const kind = classAt(t, at);
	if (kind !== 'approximator' && kind !== 'article') return null;
	const lower = lowerAt(t, at);
	const phrases = BY_FIRST.get(lower);
	if (phrases === undefined) return null;
	if ((lower === 'over' || lower === 'under') && !LASTING.has(lowerAt(t, at - 1))) return null;
	for (const { words, mod } of phrases) if (isPhrase(t, at, words)) return { end: at + words.length, mod };
	return null;
}

const LASTING: ReadonlySet<string> = new Set('for lasted last lasting spent took takes after of in'.split(' '));
