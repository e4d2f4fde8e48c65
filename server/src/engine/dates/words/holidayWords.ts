/**
 * How a named day falls: a day of the year, the nth weekday of a month (-1 the last), or so many days from Western Easter, plus `offset` days; one day of
 * history; or by another calendar, and then its day stays open. `cycle`: only in years that leave this over when divided by four.
 */
export type HolidayRule =
	| { readonly kind: 'fixed'; readonly month: number; readonly day: number; readonly cycle?: number }
	| {
			readonly kind: 'nth';
			readonly month: number;
			readonly weekday: number;
			readonly nth: number;
			readonly offset?: number;
			readonly cycle?: number;
	  }
	| { readonly kind: 'easter'; readonly offset: number }
	| { readonly kind: 'once'; readonly year: number; readonly month: number; readonly day: number }
	| { readonly kind: 'orthodoxEaster' }
	| { readonly kind: 'islamic'; readonly month: number; readonly day: number }
	/** So many days from the Jewish New Year in the autumn of the same year. */
	| { readonly kind: 'jewish'; readonly offset: number }
	| { readonly kind: 'hanukkah' }
	| { readonly kind: 'otherCalendar' };

/** Days of the year, as `month-day`, by their names in lower case; names with a bar between them are one day's. */
const FIXED: Readonly<Record<string, string>> = {
	'1-1': "new year|new year's|new year's day",
	'1-7': 'orthodox christmas',
	'1-25': 'burns night',
	'1-26': 'australia day',
	'2-2': 'groundhog day',
	'2-6': 'waitangi day',
	'2-14': "valentine's day|st. valentine's day|valentine's",
	'3-1': "st. david's day|st david's day",
	'3-8': "international women's day",
	'3-20': 'nowruz',
	'3-17': "st. patrick's day|st patrick's day",
	'4-1': "april fools' day|april fool's day|april fools day",
	'4-22': 'earth day',
	'4-23': "st. george's day|st george's day",
	'4-25': 'anzac day',
	'5-1': "may day|international workers' day",
	'5-5': 'cinco de mayo',
	'5-8': 've day|v-e day',
	'6-14': 'flag day',
	'6-19': 'juneteenth',
	'7-1': 'canada day',
	'7-4': 'independence day',
	'7-14': 'bastille day',
	'8-15': 'vj day|v-j day',
	'10-31': 'halloween',
	'11-1': "all saints' day",
	'11-2': "all souls' day",
	'11-5': 'guy fawkes night|guy fawkes day|bonfire night',
	'11-11': "veterans day|veterans' day|armistice day|remembrance day",
	'11-30': "st. andrew's day|st andrew's day",
	'12-1': 'world aids day',
	'12-24': 'christmas eve',
	'12-25': 'christmas|christmas day|xmas',
	'12-26': "boxing day|st. stephen's day|st stephen's day",
	'12-31': "new year's eve",
};

/** Days by their distance from Easter. */
const FROM_EASTER: Readonly<Record<string, string>> = {
	'-47': 'shrove tuesday|pancake day|mardi gras|fat tuesday',
	'-46': 'ash wednesday',
	'-21': 'mothering sunday',
	'-7': 'palm sunday',
	'-3': 'maundy thursday',
	'-2': 'good friday',
	'-1': 'holy saturday',
	'0': 'easter|easter day|easter sunday',
	'1': 'easter monday',
	'39': 'ascension day',
	'49': 'pentecost|whit sunday',
	'50': 'whit monday',
	'56': 'trinity sunday',
};

/** Weekdays of a month, as `month weekday nth`, and so many days behind one. */
const NTH: Readonly<Record<string, string>> = {
	'1 1 3': 'martin luther king day|martin luther king jr. day|martin luther king jr day|mlk day',
	'2 1 3': "presidents' day|presidents day|president's day",
	'4 1 3': "patriots' day|patriots day",
	'5 7 2': "mother's day",
	'5 1 -1': 'memorial day',
	'6 7 3': "father's day",
	'9 1 1': 'labor day|labour day',
	'10 1 2': "columbus day|indigenous peoples' day",
	'11 1 1 1': 'election day',
	'11 7 2': 'remembrance sunday',
	'11 4 4': 'thanksgiving|thanksgiving day',
	'11 4 4 1': 'black friday',
	'11 4 4 3': 'small business saturday',
	'11 4 4 4': 'cyber monday',
	'11 4 4 5': 'giving tuesday',
};

/** Days of the Islamic year, as `month-day`. */
const ISLAMIC: Readonly<Record<string, string>> = {
	'1-10': 'ashura',
	'10-1': 'eid al-fitr|eid-al-fitr|eid ul-fitr',
	'12-10': 'eid al-adha|eid-al-adha|eid ul-adha',
};

/** Days by their distance from the Jewish New Year. */
const JEWISH: Readonly<Record<string, string>> = {
	'-193': 'purim',
	'-163': 'passover',
	'-113': 'shavuot',
	'0': 'rosh hashanah|jewish new year',
	'9': 'yom kippur',
	'14': 'sukkot',
};

/** Days by yet other calendars, a month of days, and a name that two days share. */
const OTHER_CALENDARS = 'eid|ramadan|diwali|lunar new year|chinese new year';

/** Named days by their words in lower case, each with the rule that it falls by. */
export const HOLIDAYS: Readonly<Record<string, HolidayRule>> = {
	...byName(FIXED, ([month = 0, day = 0]): HolidayRule => ({ kind: 'fixed', month, day }), '-'),
	...byName(NTH, ([month = 0, weekday = 0, nth = 0, offset = 0]): HolidayRule => ({ kind: 'nth', month, weekday, nth, offset })),
	...byName(FROM_EASTER, ([offset = 0]): HolidayRule => ({ kind: 'easter', offset })),
	...byName(ISLAMIC, ([month = 0, day = 0]): HolidayRule => ({ kind: 'islamic', month, day }), '-'),
	...byName(JEWISH, ([offset = 0]): HolidayRule => ({ kind: 'jewish', offset })),
	...byName({ '': OTHER_CALENDARS }, (): HolidayRule => ({ kind: 'otherCalendar' })),
	hanukkah: { kind: 'hanukkah' },
	'orthodox easter': { kind: 'orthodoxEaster' },
	'super tuesday': { kind: 'nth', month: 3, weekday: 2, nth: 1, cycle: 0 },
	'inauguration day': { kind: 'fixed', month: 1, day: 20, cycle: 1 },
	'd-day': { kind: 'once', year: 1944, month: 6, day: 6 },
};

/** The rules of a table by the names in it; the numbers of its keys are parted by spaces, or as given. */
function byName(
	table: Readonly<Record<string, string>>,
	rule: (numbers: readonly number[]) => HolidayRule,
	separator = ' ',
): Readonly<Record<string, HolidayRule>> {
	return Object.fromEntries(
		Object.entries(table).flatMap(([key, names]) =>
			names.split('|').map((name) => [name, rule(key.split(separator).map(Number))] as const),
		),
	);
}

/** The first word of each named day. */
export const HOLIDAY_STARTS: ReadonlySet<string> = new Set(Object.keys(HOLIDAYS).map((name) => name.split(/[ '-]/u)[0] ?? name));

/** All that a named day can begin with, cut anywhere: where words are none of these, no more of them need be read. */
export const HOLIDAY_PREFIXES: ReadonlySet<string> = new Set(
	Object.keys(HOLIDAYS).flatMap((name) => Array.from(name, (_, i) => name.slice(0, i + 1))),
);
