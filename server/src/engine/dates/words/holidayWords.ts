/** How a named day falls: a day of the year, the nth weekday of a month (-1 the last), so many days from Western Easter; `offset` days are added. */
export type HolidayRule =
	| { readonly kind: 'fixed'; readonly month: number; readonly day: number }
	| { readonly kind: 'nth'; readonly month: number; readonly weekday: number; readonly nth: number; readonly offset?: number }
	| { readonly kind: 'easter'; readonly offset: number };

/** Named days by their words in lower case, each with the rule that it falls by. */
export const HOLIDAYS: Readonly<Record<string, HolidayRule>> = {
	christmas: { kind: 'fixed', month: 12, day: 25 },
	'christmas day': { kind: 'fixed', month: 12, day: 25 },
	'christmas eve': { kind: 'fixed', month: 12, day: 24 },
	'boxing day': { kind: 'fixed', month: 12, day: 26 },
	"new year's day": { kind: 'fixed', month: 1, day: 1 },
	"new year's eve": { kind: 'fixed', month: 12, day: 31 },
	"new year's": { kind: 'fixed', month: 1, day: 1 },
	"valentine's day": { kind: 'fixed', month: 2, day: 14 },
	"st. patrick's day": { kind: 'fixed', month: 3, day: 17 },
	"april fools' day": { kind: 'fixed', month: 4, day: 1 },
	"april fool's day": { kind: 'fixed', month: 4, day: 1 },
	'may day': { kind: 'fixed', month: 5, day: 1 },
	halloween: { kind: 'fixed', month: 10, day: 31 },
	'bastille day': { kind: 'fixed', month: 7, day: 14 },
	'veterans day': { kind: 'fixed', month: 11, day: 11 },
	'armistice day': { kind: 'fixed', month: 11, day: 11 },
	'thanksgiving day': { kind: 'nth', month: 11, weekday: 4, nth: 4 },
	thanksgiving: { kind: 'nth', month: 11, weekday: 4, nth: 4 },
	'black friday': { kind: 'nth', month: 11, weekday: 4, nth: 4, offset: 1 },
	'cyber monday': { kind: 'nth', month: 11, weekday: 4, nth: 4, offset: 4 },
	'election day': { kind: 'nth', month: 11, weekday: 1, nth: 1, offset: 1 },
	'inauguration day': { kind: 'fixed', month: 1, day: 20 },
	'independence day': { kind: 'fixed', month: 7, day: 4 },
	'remembrance day': { kind: 'fixed', month: 11, day: 11 },
	'martin luther king jr. day': { kind: 'nth', month: 1, weekday: 1, nth: 3 },
	'labor day': { kind: 'nth', month: 9, weekday: 1, nth: 1 },
	'memorial day': { kind: 'nth', month: 5, weekday: 1, nth: -1 },
	'columbus day': { kind: 'nth', month: 10, weekday: 1, nth: 2 },
	"presidents' day": { kind: 'nth', month: 2, weekday: 1, nth: 3 },
	'presidents day': { kind: 'nth', month: 2, weekday: 1, nth: 3 },
	"mother's day": { kind: 'nth', month: 5, weekday: 7, nth: 2 },
	"father's day": { kind: 'nth', month: 6, weekday: 7, nth: 3 },
	easter: { kind: 'easter', offset: 0 },
	'easter day': { kind: 'easter', offset: 0 },
	'shrove tuesday': { kind: 'easter', offset: -47 },
	'maundy thursday': { kind: 'easter', offset: -3 },
	'ascension day': { kind: 'easter', offset: 39 },
	'whit sunday': { kind: 'easter', offset: 49 },
	'whit monday': { kind: 'easter', offset: 50 },
	pentecost: { kind: 'easter', offset: 49 },
	'easter sunday': { kind: 'easter', offset: 0 },
	'easter monday': { kind: 'easter', offset: 1 },
	'good friday': { kind: 'easter', offset: -2 },
	'palm sunday': { kind: 'easter', offset: -7 },
	'ash wednesday': { kind: 'easter', offset: -46 },
};

/** The first word of each named day. */
export const HOLIDAY_STARTS: ReadonlySet<string> = new Set(Object.keys(HOLIDAYS).map((name) => name.split(/[ ']/u)[0] ?? name));

/** All that a named day can begin with, cut anywhere: where words are none of these, no more of them need be read. */
export const HOLIDAY_PREFIXES: ReadonlySet<string> = new Set(
	Object.keys(HOLIDAYS).flatMap((name) => Array.from(name, (_, i) => name.slice(0, i + 1))),
);
