import { areWords, type Form, lowerAt, type Match, skipHyphen, type TimeText } from '../timeText.js';

const STAGES: ReadonlyMap<string, string> = new Map<string, string>([
	['early', 'START'],
	['earlier', 'START'],
	['late', 'END'],
	['later', 'END'],
	['mid', 'MID'],
]);
const EDGES: ReadonlyMap<string, string> = new Map<string, string>([
	['end', 'END'],
	['beginning', 'START'],
	['start', 'START'],
	['middle', 'MID'],
	['rest', ''],
	['turn', 'START'],
	['close', 'END'],
	['remainder', ''],
	['bulk', ''],
]);

/** "the early part of the year", "the latter part of 1944". */
const PARTS: ReadonlyMap<string, string> = new Map([...STAGES, ['latter', 'END'], ['first', 'START'], ['last', 'END'], ['middle', 'MID']]);

/**
 * Makes the forms that stage another expression: "early March", "late Wednesday", "earlier this week", "mid-1990s", "the end of the year".
 * `inner` finds the expression behind, its article included.
 */
export function stagedForm(inner: (t: TimeText, at: number) => Match | null): Form {
	return (t, at) => {
		const word = lowerAt(t, at);
		const part = areWords(t, at + 1, 'part', 'of') ? PARTS.get(word) : undefined;
		if (part !== undefined) return edged(part, inner(t, at + 3));
		const stage = STAGES.get(word);
		if (stage !== undefined) return staged(t, word, stage, inner, skipStage(t, at));
		const edge = EDGES.get(word);
		return edge !== undefined && areWords(t, at + 1, 'of') && areWords(t, at - 1, 'the') ? edged(edge, inner(t, at + 2)) : null;
	};
}

function skipStage(t: TimeText, at: number): number {
	const behind = skipHyphen(t, at + 1);
	if (areWords(t, behind, 'on') || areWords(t, behind, 'in')) return behind + 1;
	return behind;
}

function staged(t: TimeText, word: string, mod: string, inner: (t: TimeText, at: number) => Match | null, at: number): Match | null {
	const found = inner(t, at);
	if (!found || !isStageable(found)) return null;
	const isPreposed = areWords(t, at - 1, 'on') || areWords(t, at - 1, 'in');
	const isLong = found.operator.kind === 'unit' || (found.operator.kind === 'calendar' && found.operator.day === undefined);
	if (isPreposed && !isLong) return null;
	if ((word === 'earlier' || word === 'later') && found.operator.kind === 'calendar' && found.operator.day !== undefined) return null;
	return { ...found, form: `staged-${found.form}`, mod, article: 'inside' };
}

function edged(mod: string, found: Match | null): Match | null {
	if (!found || !isStageable(found)) return null;
	return { ...found, form: `edge-${found.form}`, ...(mod && { mod }), article: 'inside' };
}

function isStageable({ operator }: Match): boolean {
	return operator.kind !== 'duration' && operator.kind !== 'set' && operator.kind !== 'reference' && operator.kind !== 'shift';
}
