const UNITS =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
	'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
		' ',
	);

/** Cardinals of one word: "seven", "thirty". */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
	...UNITS.map((word, i) => [word, i] as const),
	...TENS.map((word, i) => [word, (i + 2) * 10] as const),
]);

/** What multiplies: "hundred", "dozen". */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
	['hundred', 100],
	['thousand', 1000],
	['million', 1e6],
	['dozen', 12],
]);

/** Ordinals of one word, "first" to "thirtieth". Those above are composed ("twenty-first"). */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
	...ORDINALS.map((word, i) => [word, i] as const).slice(1),
	['twentieth', 20],
	['thirtieth', 30],
]);
