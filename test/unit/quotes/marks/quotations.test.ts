import { check } from '../../../support/marked.js';

/** What quotation marks make of words: quotes with their parts, or nothing where they hold a name, a title or a term. */
const CASES: Readonly<Record<string, readonly string[]>> = {
	'interrupted quotations are one': [
		'“[We sail at dawn,]quote” said Orla Finn. “[We fish at dusk.]quote”',
		'“[We sail at dawn,]quote” said Orla Finn. “[We fish.]quote”',
		'“[We sail at dawn,]quote” said Orla Finn, “[and we fish at dusk.]quote”',
		'"[We sail at dawn,]quote" said Orla Finn. "[We fish at dusk.]quote"',
		"'[We sail at dawn,]quote' said Orla Finn. '[We fish at dusk.]quote'",
		"``[We sail at dawn,]quote'' said Orla Finn. ``[We fish at dusk.]quote''",
		'«[We sail at dawn]quote», said Orla Finn. «[We fish at dusk.]quote»',
		'„[We sail at dawn]quote“, said Orla Finn. „[We fish at dusk.]quote“',
		'”[We sail at dawn,]quote“ said Orla Finn. ”[We fish at dusk.]quote“',
	],
	'quotations by two speakers are two': [
		'“[We sail at dawn,]quote” said Orla Finn. “[We fish at dusk,]quote2” said Piet Maas.',
		'“[We sail at dawn,]quote” said Orla Finn.\n\n“[We fish at dusk,]quote2” said Piet Maas.',
	],
	'quotations run over paragraphs': [
		'Orla Finn said: “[We sail at dawn.]quote\n\n“[We fish at dusk.]quote”',
		'“[We sail at dawn,]quote” said Orla Finn. “[We fish at dusk.]quote\n\n“[We dance at night.]quote\n\n“[And we sleep late.]quote”',
		'Orla Finn said: “[We sail at dawn.]quote\n\n[We fish at dusk.]quote”',
	],
	'quotations reopened in one paragraph lose no words': [
		'Orla Finn said: "[We sail at dawn. We fish at dusk.]quote{open} "[We dance at night.]quote2"',
	],
	'nested marks stay within': [
		'“[She told me ‘no’ twice,]quote” said Orla Finn.',
		'"[She told me \'no\' twice,]quote" said Orla Finn.',
		'‘[She told me “no” twice,]quote’ said Orla Finn.',
		'“[He said, ‘We sail at dawn,’ and left,]quote” said Orla Finn.',
		'"[The ship was “late” again,]quote" said Orla Finn.',
	],
	'a slip spoils no other quotation': [
		'“[We sail at dawn,]quote{open} said Orla Finn.\n\n“[We fish at dusk,]quote2” said Piet Maas.',
		'“[We sail at dawn,]quote” said Orla Finn. The pier was late” again.\n\n“[We fish at dusk,]quote2” said Piet Maas.',
	],
	'names, titles and terms are no speech': [
		'Marta “Cia” Lind opened the pier on the island.',
		'The film “Late Tide” opened in Oslo and drew crowds.',
		'“The Sea and Us,” a film about boats, opens on Monday.',
		'“[The Sea Is Ours,]quote” a show host said.',
		'Finn wrote “The Long Winter” in 1990.',
		'Finn wrote [that “The Long Winter” was over]mixed.',
		'The so-called “tide tax” failed in parliament.',
		'The word “pier” comes from Latin.',
		'The band played “Late Tide” and “Early Tide” twice.',
		'The programme, “Sea and Sand”, is on at eight.',
		'The ship “Orla” sank off Bergen.',
		'He was a “pirate” and a “prince” at once.',
		'Jim “Red” Finn said [the pier was closed]indirect.',
		'In “Late Tide,” Orla Finn says [the sea will win]indirect.',
		"It is called 'Bishop's Surprise'.",
	],
	'transcripts are turns': [
		'ROE: [We sail at dawn.]quote\n\nFINN: [We fish at dusk.]quote2',
		'Orla Finn was on the air:\n\n"ROE: [We sail at dawn.]quote\n\n"FINN: [We fish at dusk.]quote2\n\n"ROE: [And we dance.]quote3"',
	],
	'notes and headlines are no turns': [
		'CLARIFICATION: The first sentence has been mended.',
		'The pier was closed.\n\nLate Over Tide: The Boat That Never Sailed Came Back',
	],
};

for (const [name, cases] of Object.entries(CASES)) {
	describe(name, () => {
		for (const marked of cases) it(marked, () => check(marked.startsWith('«') ? `«${marked}»` : marked, { layers: ['quotes'] }));
	});
}
