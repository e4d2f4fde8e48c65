import { type PlantSlip, replacing } from './slip.js';

const twist = (word: string): string => {
	const middle = Math.floor(word.length / 2);
	return word.slice(0, middle) + (word[middle] === 'e' ? 'a' : 'e') + word.slice(middle + 1);
};

/** The kinds of slip that are planted, by what they do. */
export const SLIPS: Readonly<Record<string, PlantSlip>> = {
	'drop a closing mark': replacing(
		'unbalanced-quotation-mark',
		/“[^“”]+,”/gu,
		([quote]) => quote.slice(0, -1),
		() => '“',
	),
	'drop an opening mark': replacing(
		'unbalanced-quotation-mark',
		/(?<=\n)“[^“”]+,”/gu,
		([quote]) => quote.slice(1),
		() => '”',
	),
	'close with a straight mark': replacing('mismatched-quotation-marks', /(?<=[.,])”/gu, () => '"'),
	'open with a closing mark': replacing('mismatched-quotation-marks', /(?<=\n)“/gu, () => '”'),
	'nest marks of one kind': replacing('nested-same-marks', /(?<=“[^“”]*)(?<= )\p{Ll}{4,}(?= [^“”]*”)/gu, ([word]) => `“${word}”`),
	'double a stop': replacing('doubled-punctuation', /(?<=\p{Ll})\.(?=\n)/gu, () => '..'),
	'double a comma at a mark': replacing('doubled-punctuation', /(?<=\p{Ll}),”/gu, () => ',”,'),
	'take the speaker away': replacing(
		'quote-without-speaker',
		/(?<=reporters\.\n\n)“[^“”]+,” [^\n]+/gu,
		([quote]) => `The noise was bad.\n\nIt was loud.\n\nIt went on.\n\n${quote.slice(0, quote.indexOf(',”'))} in our town.”`,
		(text) => text.slice(text.lastIndexOf('“')),
	),
	'give a quotation to another': replacing(
		'same-words-two-speakers',
		/“(?:We ask for nothing but our wages|The plans were drawn by people who had never seen the place),” (?=said|\p{Lu})/gu,
		() => '“It is a relief to all of us who live beside it,” ',
		() => 'It is a relief to all of us who live beside it,',
	),
	'give a quotation to a crowd': replacing(
		'quote-several-speakers',
		/(?<=the place,” )\p{Lu}\p{Ll}+ said/gu,
		() => 'residents said',
		() => 'residents',
	),
	'misspell a surname': replacing(
		'near-spelling',
		/(?<=,” |, said |,” said )(?:Sorensen|Hallberg|Fernandez|Whitaker|Pemberton|Kowalski|Abernathy|Henderson|Castleton|Lindqvist|Petersen|Robinson|Donnelly|Gallagher)/gu,
		([name]) => twist(name),
	),
	'name the surname first': replacing(
		'surname-before-full-name',
		/(?<=dispute over its cost, )(?<office>\p{Ll}+) (?<first>\p{Lu}\p{Ll}+) (?<surname>\p{Lu}\p{Ll}+) told reporters\.(?=\n)/gu,
		({ groups }) =>
			`${groups?.['surname']} told reporters.\n\nThe noise was bad, ${groups?.['office']} ${groups?.['first']} ${groups?.['surname']} said.`,
		(text) => text.slice(0, text.indexOf(' ')),
	),
	'drop a description': replacing(
		'person-never-described',
		/(?<name>said Maria Castellano), the president of the union(?<rest>\.[\s\S]*)Castellano, 41, was born in 1980 in a village near (?<town>\p{Lu}\p{Ll}+)\. She/gu,
		({ groups }) => `${groups?.['name']}${groups?.['rest']}Castellano left early. She`,
		() => 'Maria Castellano',
	),
	'use an acronym before its expansion': replacing(
		'acronym-before-expansion',
		/The dispute began[^\n]+\n\n“[^\n]+\n\nThe [^(\n]+ \((?<acronym>\p{Lu}+)\)/gu,
		({ 0: text, groups }) => `The plan was refused by ${groups?.['acronym']} members. ${text}`,
		(text) => text.slice(24, text.indexOf(' members')),
	),
	'never use an acronym': replacing(
		'acronym-never-used',
		/(?<=\()(?<acronym>\p{Lu}{3,})(?<rest>\) called for talks\.) The \p{Lu}+ has/gu,
		({ groups }) => `${groups?.['acronym']}${groups?.['rest']} It has`,
		(text) => text.slice(0, text.indexOf(')')),
	),
	'swap letters of an acronym': replacing(
		'acronym-initials',
		/(?<= \()\p{Lu}{4}(?=\) called)/gu,
		([text]) => `${text.slice(0, 2)}X${text[3]}`,
	),
	'define an acronym twice': replacing(
		'acronym-defined-twice',
		/(?<=The (?<name>[^(\n]+) \((?<acronym>\p{Lu}+)\) called for talks\.) The \p{Lu}+ has/gu,
		({ groups }) => ` The ${groups?.['name']} (${groups?.['acronym']}) has`,
		(text) => text.slice(text.indexOf('(') + 1, text.indexOf(')')),
	),
	'swap a weekday': replacing('weekday-contradicts-date', /Wednesday, 16 March 2022/gu, () => 'Tuesday, 16 March 2022'),
	'name a day that does not exist': replacing('impossible-date', /30 June 2023/gu, () => '31 June 2023'),
	'turn a range round': replacing(
		'reversed-date-range',
		/began in 2019 and ended in 2021/gu,
		() => 'ran from 2021 to 2019',
		() => '2021 to 2019',
	),
	'put a past event in the future': replacing(
		'tense-contradicts-date',
		/will meet on 4 April 2022/gu,
		() => 'met on 4 April 2022',
		() => '4 April 2022',
	),
	'put a future event in the past': replacing(
		'tense-contradicts-date',
		/will meet on 4 April 2022/gu,
		() => 'will meet on 4 April 2020',
		() => '4 April 2020',
	),
	'change an age': replacing('age-contradicts-birth', /(?<=Castellano, )41/gu, () => '61'),
	'write a date in numbers': replacing('ambiguous-numeric-date', /4 May 1996/gu, () => '04/05/1996'),
	'contradict the years elapsed': replacing(
		'elapsed-years-contradict-date',
		/began in 2019/gu,
		() => 'began three years ago, in 2009,',
		() => 'three years ago, in 2009',
	),
	'date the dateline after publication': replacing('dateline-after-publication', /(?<=, )18 March 2022(?= \()/gu, () => '28 March 2022'),
};
