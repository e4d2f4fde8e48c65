import type { Lexicon } from '../lexicon/lexicon.js';
import type { TokenizedBlock } from '../sentences/sentence.js';
import { formatCivilDate, isCivilDate } from '../text/civilDate.js';
import { type CueContext, readCues } from './cues.js';
import type { DateCues, DateFact } from './dateFact.js';
import { matchAt } from './forms/forms.js';
import type { DateOperator } from './operator.js';
import { type Match, readTimeText, type TimeText } from './timeText.js';

/** A match with where it begins. */
type Placed = Match & { readonly start: number };

/**
 * The temporal expressions of one block, in reading order, none overlapping another. From left to right, the longest expression at each place wins. Linear
 * in the text: every form looks a bounded number of tokens around.
 */
export function findDates(block: TokenizedBlock, _lexicon: Lexicon): readonly DateFact[] {
	const t = readTimeText(block);
	const placed = placeMatches(t);
	if (placed.length === 0) return [];
	const context: CueContext = { t, sentences: block.sentences };
	return placed.map((match, i) =>
		toFact(t, match, readCues(context, match.start, match.end, match.operator, placed[i + 1]?.start, placed[i + 1]?.operator)),
	);
}

function placeMatches(t: TimeText): readonly Placed[] {
	const placed: Placed[] = [];
	for (let at = 0; at < t.tokens.length; ) {
		const match = matchAt(t, at);
		if (!match) {
			at++;
			continue;
		}
		const { more = [], ...first } = match;
		placed.push({ ...first, start: at }, ...more);
		at = more.at(-1)?.end ?? match.end;
	}
	return placed;
}

function toFact(t: TimeText, match: Placed, cues: DateCues): DateFact {
	const start = t.tokens[match.start]?.start ?? 0;
	const end = t.tokens[match.end - 1]?.end ?? start;
	const day = statedDay(match.operator);
	return {
		start,
		end,
		text: t.text.slice(start, end),
		form: match.form,
		operator: match.operator,
		cues,
		...(match.mod && { mod: match.mod }),
		...(day && { statedDay: day }),
	};
}

function statedDay(operator: DateOperator): string | null {
	if (operator.kind !== 'calendar') return null;
	const { year, month, day } = operator;
	if (year === undefined || month === undefined || day === undefined) return null;
	return isCivilDate({ year, month, day }) ? formatCivilDate({ year, month, day }) : null;
}
