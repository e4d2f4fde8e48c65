import { classAt, type Form, isOneOf, type Match, type TimeText, wordSet } from '../timeText.js';

const LEADS = wordSet('around circa ca. ca');

/** Makes the form that blurs another expression: "around 8:30 p.m.", "around Nov. 1", "circa 1910". `inner` finds the expression behind, its article included. */
export function aroundForm(inner: (t: TimeText, at: number) => Match | null): Form {
	return (t, at) => {
		if (!isOneOf(t, at, LEADS)) return null;
		const behind = classAt(t, at + 1) === 'article' ? at + 2 : at + 1;
		const kind = classAt(t, behind);
		if (kind === 'approximator' || kind === 'stage' || kind === 'article') return null;
		const found = inner(t, at + 1);
		if (!found || !BLURRED.has(found.operator.kind)) return null;
		return { ...found, form: `around-${found.form}`, mod: found.mod ?? 'APPROX', article: 'inside' };
	};
}

/** What is a point in time: a stretch "around two weeks" is for the forms of quantities. */
const BLURRED: ReadonlySet<string> = new Set(['calendar', 'numeric', 'time', 'unit', 'decade', 'holiday', 'month', 'fixed']);
