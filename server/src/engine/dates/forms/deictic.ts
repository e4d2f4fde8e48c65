import { areWords, type Form, isCapitalized, isLowerWord, isOneOf, lowerAt, type TimeText, tokenAt, wordAt, wordSet } from '../timeText.js';
import { withPart } from './partBehind.js';

/** "an overnight train" runs on any night: a noun behind the word makes it a kind of thing. */
function isLowerNoun(t: TimeText, at: number): boolean {
	return isLowerWord(t, at) && !OVERNIGHT_TAILS.has(lowerAt(t, at));
}
const OVERNIGHT_TAILS: ReadonlySet<string> = new Set(
	'in on at and but by as to for from with after before when while because into that'.split(' '),
);

const DEICTIC_OFFSETS: ReadonlyMap<string, number> = new Map<string, number>([
	['today', 0],
	['yesterday', -1],
	['tomorrow', 1],
	['tdy', 0],
	['tmr', 1],
	['tmrw', 1],
	['tmw', 1],
	['tomo', 1],
	['tomoz', 1],
]);

/** What bears the name: "the Today programme". */
const PROGRAMMES = wordSet('programme program show newspaper magazine');

/** "today", "yesterday evening", "tonight"; "USA Today" is a paper. */
export const deictic: Form = (t, at) => {
	const lower = lowerAt(t, at);
	if (isCapitalized(t, at) && at > 0 && isOneOf(t, at + 1, PROGRAMMES)) return null;
	if (t.register === 'prose' && isCapitalized(t, at) && isCapitalized(t, at - 1) && tokenAt(t, at - 1)?.kind === 'word') return null;
	if (lower === 'tonight' || lower === 'tonite')
		return {
			end: at + 1,
			form: 'tonight',
			operator: { kind: 'time', base: { kind: 'deictic', offset: 0 }, part: 'NI' },
			article: 'outside',
		};
	if (lower === 'overnight' && t.tokens[at]?.letterCase === 'lower' && !(isLowerNoun(t, at + 1) && !areWords(t, at - 1, 'the')))
		return {
			end: at + 1,
			form: 'overnight',
			operator: { kind: 'time', base: { kind: 'deictic', offset: -1 }, part: 'NI' },
			article: 'outside',
		};
	const offset = DEICTIC_OFFSETS.get(lower);
	if (offset === undefined) return null;
	const found = withPart(t, at + 1, 'deictic', { kind: 'deictic', offset });
	return found && { ...found, article: 'outside' };
};

/** "the day before yesterday", "the day after tomorrow". */
export const dayBeside: Form = (t, at) => {
	if (!areWords(t, at, 'day')) return null;
	const before = areWords(t, at + 1, 'before');
	if (!before && !areWords(t, at + 1, 'after')) return null;
	const base = DEICTIC_OFFSETS.get(lowerAt(t, at + 2));
	if (base !== undefined)
		return { end: at + 3, form: 'day-beside', operator: { kind: 'deictic', offset: base + (before ? -1 : 1) }, article: 'inside' };
	return null;
};

/** "the day before", "the year before", "the week after", with nothing behind that they could lead. */
export const unitBeside: Form = (t, at) => {
	const unit = wordAt(t, at, 'unit');
	const before = areWords(t, at + 1, 'before') || areWords(t, at + 1, 'earlier');
	if (!unit || unit.plural || !areWords(t, at - 1, 'the') || !(before || areWords(t, at + 1, 'after'))) return null;
	const next = t.tokens[at + 2];
	if (next && next.kind !== 'mark') return null;
	return {
		end: at + 2,
		form: 'unit-beside',
		operator: { kind: 'shift', unit: unit.unit, amount: 1, sign: before ? -1 : 1, from: 'text' },
		article: 'inside',
	};
};

/** "the night before", "the morning after", "the night before last". */
export const partBeside: Form = (t, at) => {
	const part = wordAt(t, at, 'dayPart');
	const isBefore = areWords(t, at + 1, 'before');
	if (!part || !areWords(t, at - 1, 'the') || !(isBefore || areWords(t, at + 1, 'after'))) return null;
	if (isBefore && areWords(t, at + 2, 'last'))
		return {
			end: at + 3,
			form: 'part-beside',
			operator: { kind: 'time', base: { kind: 'deictic', offset: -2 }, part: part.part },
			article: 'inside',
		};
	const next = tokenAt(t, at + 2);
	if (next && next.kind !== 'mark') return null;
	const base = { kind: 'shift', unit: 'day', amount: 1, sign: isBefore ? -1 : 1, from: 'text' } as const;
	return { end: at + 2, form: 'part-beside', operator: { kind: 'time', base, part: part.part }, article: 'inside' };
};
