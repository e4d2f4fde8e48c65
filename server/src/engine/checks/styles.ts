/** A house style whose rules the style checks hold an article to; without one they report nothing. */
export type StyleName = 'none' | 'AP' | 'Reuters' | 'Guardian' | 'BBC';

/** What a house style says of the things that houses disagree on; null where it says nothing. */
export interface StyleProfile {
	readonly name: StyleName;
	/** `never`: "Roe", not "Mr. Roe"; `withoutFullPoint`: "Mr Roe", not "Mr. Roe". */
	readonly courtesyTitles: 'never' | 'withoutFullPoint' | null;
	/** Whether a person goes by the surname alone once the full name has been given. */
	readonly secondReference: 'surname' | null;
	/** Whether a quotation of one to three words within a sentence should be longer, or no quotation. */
	readonly fragments: 'avoid' | null;
	/** `weekday`: "Tuesday", not "yesterday". */
	readonly nearbyDays: 'weekday' | null;
	/** `abbreviated`: "Jan. 5"; `inFull`: "5 January". Either says only how a month with a day is written. */
	readonly months: 'abbreviated' | 'inFull' | null;
	/** `cardinal`: "January 5", not "January 5th". */
	readonly days: 'cardinal' | null;
}

/** The profiles there are, apart from `none`. */
const STYLES: readonly StyleProfile[] = [
	{
		name: 'AP',
		// The Associated Press: no courtesy titles but in quotations and where a couple has to be told apart.
		courtesyTitles: 'never',
		// First and last name on first reference, the last name alone from then on.
		secondReference: 'surname',
		// "Avoid using fragmentary quotes": paraphrase, or quote whole sentences.
		fragments: 'avoid',
		// The day of the week within seven days; "today" and "yesterday" only in quotations.
		nearbyDays: 'weekday',
		// Jan., Feb., Aug., Sept., Oct., Nov. and Dec. with a day; all others in full.
		months: 'abbreviated',
		// "Jan. 5", never "Jan. 5th".
		days: 'cardinal',
	},
	{
		name: 'Reuters',
		// No courtesy titles; military, noble and medical ones stay.
		courtesyTitles: 'never',
		secondReference: 'surname',
		// Quotations of a word or two are to be avoided as insinuation.
		fragments: 'avoid',
		// Copy is read in all time zones: it names the day.
		nearbyDays: 'weekday',
		// As the Associated Press.
		months: 'abbreviated',
		days: 'cardinal',
	},
	{
		name: 'Guardian',
		// Titles are for leading articles, and then without a full point; news does without, which is left to the writer.
		courtesyTitles: 'withoutFullPoint',
		secondReference: 'surname',
		fragments: null,
		// Online copy has no "yesterday": it says "on Tuesday".
		nearbyDays: 'weekday',
		// "5 January 2026", no abbreviations.
		months: 'inFull',
		days: 'cardinal',
	},
	{
		name: 'BBC',
		// "Mr Roe" on second reference, without a full point.
		courtesyTitles: 'withoutFullPoint',
		// With or without a title, so the full name is not repeated.
		secondReference: 'surname',
		// Single words in quotation marks are common, in headlines above all.
		fragments: null,
		// "Today" is common in broadcast copy.
		nearbyDays: null,
		months: 'inFull',
		days: 'cardinal',
	},
];

/** The profile of a name; null for `none`, and for none given. */
export function styleOf(name: StyleName | undefined): StyleProfile | null {
	return STYLES.find((style) => style.name === name) ?? null;
}
