/** What the regions of the United Nations are called in news, by the codes that CLDR groups countries under. */
export const REGIONS: Readonly<Record<string, string>> = {
	'005': 'South America',
	'011': 'West Africa',
	'013': 'Central America',
	'014': 'East Africa',
	'015': 'North Africa',
	'017': 'Central Africa',
	'018': 'southern Africa',
	'021': 'North America',
	'029': 'the Caribbean',
	'030': 'East Asia',
	'034': 'South Asia',
	'035': 'Southeast Asia',
	'039': 'southern Europe',
	'053': 'Oceania',
	'054': 'Melanesia',
	'057': 'Micronesia',
	'061': 'Polynesia',
	'143': 'Central Asia',
	'145': 'western Asia',
	'151': 'eastern Europe',
	'154': 'northern Europe',
	'155': 'western Europe',
};

/** Where news puts countries that the United Nations put elsewhere: by region the codes of countries. */
export const NEWS_REGIONS: Readonly<Record<string, string>> = {
	'the Middle East': 'AE BH IL IQ IR JO KW LB OM PS QA SA SY YE',
	'the South Caucasus': 'AM AZ GE',
	'North America': 'MX',
	'western Europe': 'GB IE IM JE GG',
	'southern Africa': 'ZM ZW MW MZ',
	'the eastern Mediterranean': 'CY',
	'eastern Europe and northern Asia': 'RU',
	'the South Atlantic': 'GS SH TA AC FK BV',
};

/** Territories that are no states of their own. */
export const TERRITORIES: ReadonlySet<string> = new Set(
	'AC AI AQ AS AW AX BL BM BQ BV CC CK CW CX FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TA TC TF TK UM VG VI WF YT'.split(
		' ',
	),
);

/** Places about whose standing states differ: only where they lie is told of them. */
export const DISPUTED: ReadonlySet<string> = new Set(['EH', 'PS', 'TW', 'XK']);
