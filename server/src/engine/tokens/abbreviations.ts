/** Abbreviations that keep their full stop and stand before the thing they belong to: never a sentence's end. */
export const TITLES_AND_PREFIXES: ReadonlySet<string> = new Set(
	'mr mrs ms mx dr prof rev hon fr sr br st gen lt col maj capt cmdr adm sgt cpl pvt gov sen rep pres amb supt insp det messrs mme mlle atty no nos vol fig pp vs v art sec ch cf approx ca eg ie dist cong'.split(
		' ',
	),
);

/** Abbreviations that keep their full stop and may end a sentence: "Acme Inc.", "5 p.m.", "Jan." */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
	(
		'inc corp co ltd llc plc bros assn dept univ est etc al jr jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
		'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ' +
		'ave blvd rd mt ft sq hwy hr hrs min mins kg km lb lbs oz ft mph'
	).split(' '),
);

/** Whether a word takes a following full stop into its token: "Mr.", "Inc.", "Jan.". Words that are also common words count only with a capital. */
export function isAbbreviation(word: string, lower: string): boolean {
	if (COMMON_WORDS.has(lower)) return word !== lower && word !== word.toUpperCase() && CAPITAL_ONLY.has(lower);
	return TITLES_AND_PREFIXES.has(lower) || OTHER_ABBREVIATIONS.has(lower);
}

/** Abbreviations that are spelled like everyday words. Those that can be taken for an abbreviation when capitalised follow. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
	'no art sun sat mar may ill ind mo la wash miss mass del ore min al fig sec est co fr v pp ch ft hon sen rep gen col pa ga va md me in'.split(
		' ',
	),
);
const CAPITAL_ONLY: ReadonlySet<string> = new Set(
	'no sun sat mar ill ind mo wash miss mass del ore co fr ft hon sen rep gen col pa ga va md fig sec'.split(' '),
);
