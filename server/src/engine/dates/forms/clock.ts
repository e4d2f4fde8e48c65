import { areWords, type Form, isCapitalized, isGlued, isOneOf, lowerAt, skipComma, type TimeText, wordAt, wordSet } from '../timeText.js';
import { matchDay } from './day.js';

const ZONES = wordSet('est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest ist jst hkt a.e.s.t e.s.t e.d.t g.m.t p.s.t p.d.t');
const CLOCK_LEADS = wordSet('at around by until till before after from since about');
const MERIDIEMS: ReadonlyMap<string, 'a' | 'p'> = new Map<string, 'a' | 'p'>([
	['a.m.', 'a'],
	['a.m', 'a'],
	['am', 'a'],
	['p.m.', 'p'],
	['p.m', 'p'],
	['pm', 'p'],
]);

/** "9 a.m.", "9:30 p.m. EDT Thursday", "at 10:30", "noon Saturday", "midnight". */
export const clock: Form = (t, at) => {
	const time = readClock(t, at) ?? readNoon(t, at);
	if (!time) return null;
	const zone =
		isOneOf(t, time.end, ZONES) && t.tokens[time.end]?.letterCase === 'upper'
			? time.end + 1
			: areWords(t, time.end, 'local', 'time')
				? time.end + 2
				: areWords(t, time.end, 'eastern', 'time')
					? time.end + 2
					: time.end;
	const dayAt = dayBehind(t, zone);
	const day = matchDay(t, dayAt);
	const base = day && day.operator.kind !== 'time' ? day : null;
	const operator = { kind: 'time', base: base?.operator ?? null, clock: time.clock } as const;
	return { end: base?.end ?? zone, form: base ? 'clock-day' : 'clock', operator, article: 'outside' };
};

function dayBehind(t: TimeText, at: number): number {
	const behind = skipComma(t, at);
	if (areWords(t, behind, 'on')) return behind + 1;
	return areWords(t, behind, 'last') || areWords(t, behind, 'next') ? at : behind;
}

interface Clock {
	readonly end: number;
	readonly clock: string;
}

function readClock(t: TimeText, at: number): Clock | null {
	const hour = wordAt(t, at, 'digits') ?? wordAt(t, at, 'cardinal');
	if (!hour || hour.value > 24) return null;
	if (hour.class === 'digits' && hour.length > 2) return null;
	const minute = t.tokens[at + 1]?.text === ':' && isGlued(t, at + 1) && isGlued(t, at + 2) ? wordAt(t, at + 2, 'digits') : null;
	if (minute && (minute.length !== 2 || minute.value > 59)) return null;
	const second = minute && t.tokens[at + 3]?.text === ':' && isGlued(t, at + 3) ? wordAt(t, at + 4, 'digits') : null;
	const end = second ? at + 5 : minute ? at + 3 : at + 1;
	const meridiem = MERIDIEMS.get(lowerAt(t, end));
	if (meridiem && hour.value <= 12)
		return { end: end + 1, clock: format((hour.value % 12) + (meridiem === 'p' ? 12 : 0), minute?.value ?? 0) };
	const behind = areWords(t, end, "o'clock") ? end + 1 : end;
	const part = areWords(t, behind, 'in', 'the') ? lowerAt(t, behind + 2) : '';
	if (hour.value >= 1 && hour.value <= 12 && (part === 'morning' || part === 'afternoon' || part === 'evening'))
		return { end: behind + 3, clock: format((hour.value % 12) + (part === 'morning' ? 0 : 12), minute?.value ?? 0) };
	if (areWords(t, end, "o'clock") && !(isCapitalized(t, end) && isCapitalized(t, end + 1)))
		return { end: end + 1, clock: format(hour.value, 0) };
	if (!minute || !isOneOf(t, at - 1, CLOCK_LEADS) || lowerAt(t, end).startsWith(':')) return null;
	return { end, clock: format(hour.value, minute.value) };
}

function readNoon(t: TimeText, at: number): Clock | null {
	const lower = lowerAt(t, at);
	if (lower === 'noon') return { end: at + 1, clock: '12:00' };
	if (lower === 'midday') return { end: at + 1, clock: '12:00' };
	return lower === 'midnight' && t.tokens[at]?.letterCase === 'lower' ? { end: at + 1, clock: '24:00' } : null;
}

function format(hour: number, minute: number): string {
	return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
