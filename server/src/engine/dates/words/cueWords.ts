/** Behind one of these the clause of an expression is over: a mark, or a verb of saying. */
export const CLAUSE_BREAK = 1;
/** "was": what it governs is past. */
export const PAST_VERB = 2;
/** "had": what was to come has come or failed by now. */
export const PLUPERFECT = 1024;
/** "will": what it governs is to come. */
export const WILL = 4;
/** "scheduled": what is to come where a verb leads it (`PLAN_LEAD`) or "to", "for" or "on" follows (`PLAN_TAIL`). */
export const PLANNED = 8;
export const PLAN_LEAD = 16;
export const PLAN_TAIL = 32;
/** "scheduled on Friday": of all plans but "set", which is as often a record set on a day. */
export const PLAN_DAY = 2048;
export const SET = 4096;
/** What looks forward with "to" behind it: "going to", "is to". */
export const TOWARDS = 64;
export const TO = 128;
export const IS = 256;
/** What looks forward wherever it stands in the sentence: "payable". */
export const FUTURE = 512;

const LISTS: readonly (readonly [number, string])[] = [
	[CLAUSE_BREAK, ', ; : . — -- said says told announced reported added'],
	[PAST_VERB, 'was were had'],
	[PLUPERFECT, 'had'],
	[WILL, "will 'll wo shall"],
	[PLANNED, 'scheduled due set planned expected expects plan plans planning slated'],
	[SET, 'set'],
	[PLAN_LEAD, 'has have is are'],
	[PLAN_TAIL, 'to for'],
	[PLAN_DAY, 'on'],
	[TOWARDS, 'going is are'],
	[TO, 'to'],
	[IS, 'is'],
	[
		FUTURE,
		'will wo scheduled expected payable effective upcoming due until next election elections maturing matures mature expires expire deadline planned plans slated',
	],
];

const CUES: ReadonlyMap<string, number> = LISTS.reduce((map, [flag, words]) => {
	for (const word of words.split(' ')) map.set(word, (map.get(word) ?? 0) | flag);
	return map;
}, new Map<string, number>());

/** All that a word in lower case is to the cues: some of the flags above, or 0. */
export function cueOf(lower: string): number {
	return CUES.get(lower) ?? 0;
}
