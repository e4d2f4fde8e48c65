/** Articles without a slip, of our own making, each of the same build: a headline, a dateline, people with and without a fuller name, quotations, dates, an acronym. */
interface Cast {
	readonly town: string;
	readonly country: string;
	readonly place: string;
	readonly first: string;
	readonly second: string;
	readonly surname: string;
	readonly other: string;
	readonly office: string;
	readonly craft: string;
	readonly union: string;
	readonly acronym: string;
}

const CASTS: readonly Cast[] = [
	{
		town: 'VELNA',
		country: 'Norland',
		place: 'ferry pier',
		first: 'Hannah',
		second: 'Henrik',
		surname: 'Sorensen',
		other: 'Lindqvist',
		office: 'mayor',
		craft: 'pilot',
		union: 'National Union of Harbour Pilots',
		acronym: 'NUHP',
	},
	{
		town: 'OSTMAR',
		country: 'Norland',
		place: 'old mill',
		first: 'Patricia',
		second: 'Gregor',
		surname: 'Hallberg',
		other: 'Petersen',
		office: 'governor',
		craft: 'farmer',
		union: 'Federation of Ostmar Grain Growers',
		acronym: 'FOGG',
	},
	{
		town: 'CALDERA',
		country: 'Norland',
		place: 'railway bridge',
		first: 'Katherine',
		second: 'Matthew',
		surname: 'Fernandez',
		other: 'Robinson',
		office: 'minister',
		craft: 'engineer',
		union: 'Independent Council of Bridge Builders',
		acronym: 'ICBB',
	},
	{
		town: 'LINFORD',
		country: 'Norland',
		place: 'town library',
		first: 'Margaret',
		second: 'Stephen',
		surname: 'Whitaker',
		other: 'Donnelly',
		office: 'governor',
		craft: 'teacher',
		union: 'Linford Association of Rural Teachers',
		acronym: 'LART',
	},
	{
		town: 'PORTSEA',
		country: 'Norland',
		place: 'fish market',
		first: 'Christina',
		second: 'Leonard',
		surname: 'Pemberton',
		other: 'Gallagher',
		office: 'mayor',
		craft: 'lawyer',
		union: 'Portsea Coalition of Fish Traders',
		acronym: 'PCFT',
	},
	{
		town: 'HARWELL',
		country: 'Norland',
		place: 'old brewery',
		first: 'Eleanor',
		second: 'Douglas',
		surname: 'Kowalski',
		other: 'Henderson',
		office: 'mayor',
		craft: 'farmer',
		union: 'Harwell Chamber of Small Traders',
		acronym: 'HCST',
	},
	{
		town: 'MERIDEN',
		country: 'Norland',
		place: 'bus station',
		first: 'Rosalind',
		second: 'Theodore',
		surname: 'Abernathy',
		other: 'Castleton',
		office: 'governor',
		craft: 'lawyer',
		union: 'Meriden Council of Bus Drivers',
		acronym: 'MCBD',
	},
];

const LEADS = ['closed', 'reopened', 'sold'] as const;

/** Twenty-one clean articles in the `article` language, each with its publication date. */
export const CLEAN_ARTICLES: readonly string[] = CASTS.flatMap((cast) => LEADS.map((lead) => write(cast, lead)));

function write(cast: Cast, lead: (typeof LEADS)[number]): string {
	const { town, place, first, second, surname, other, office, craft, union, acronym } = cast;
	const Town = town.charAt(0) + town.slice(1).toLowerCase();
	const capital = place.charAt(0).toUpperCase() + place.slice(1);
	return `---
date: 2022-03-18
---

${capital} is ${lead}

${town}, 18 March 2022 (Norland Wire) — The ${place} of ${Town} was ${lead} on Wednesday, 16 March 2022, after two years of dispute over its cost, ${office} ${first} ${surname} told reporters.

“It is a relief to all of us who live beside it,” ${surname} said. “We have waited far too long, and nobody in this town will miss the noise.”

The dispute began in 2019 and ended in 2021, when the council asked for an opinion from abroad. ${second} ${other}, a ${craft} who has worked there for ten years, said that the works had been planned badly from the start.

“The plans were drawn by people who had never seen the place,” ${other} said. “They will be here again, and they will bring another bill.”

The ${union} (${acronym}) called for talks. The ${acronym} has some 400 members and was founded on 4 May 1996, and it wants to know who will pay.

“We ask for nothing but our wages,” said Maria Castellano, the president of the union. “The rest is for the council to settle.”

Castellano, 41, was born in 1980 in a village near ${Town}. She told the council on Monday that her members would not wait until 30 June 2023.

The council will meet on 4 April 2022 and hear both sides. Until then the doors stay as they are, said ${surname}, who has been in office since 2018.
`;
}
