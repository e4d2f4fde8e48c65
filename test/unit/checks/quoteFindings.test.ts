import assert from 'node:assert/strict';
import { type Article, annotate, readAnnotations, update } from '../../../server/src/engine/index.js';
import { testEngine } from '../../support/engine.js';
import { check } from '../../support/marked.js';

/** Articles with their findings marked, and articles without any, by what they are about. */
const CASES: Readonly<Record<string, readonly string[]>> = {
	'unbalanced marks': [
		'[“]!unbalanced-quotation-markWe sail at dawn, said Orla Finn.',
		'[“]!unbalanced-quotation-markWe sail at dawn, Orla Finn told the crew.',
		'We sail at dawn,[”]!unbalanced-quotation-mark said Orla Finn.',
		'“We sail,” said Orla Finn. [“]!unbalanced-quotation-markWe fish. “We dance,” she added.',
		'Orla Finn said it was [“]!unbalanced-quotation-mark{}a stunt, and left.',
		"Orla Finn said [']!unbalanced-quotation-mark{}pirates; they took boats and 'old nets'.",
		'Orla Finn said the boat was late,["]!unbalanced-quotation-mark and left.',
		'[“]!unbalanced-quotation-markWe sail at dawn, said Orla Finn.\n\n“We fish at dusk,” said Piet Maas.',
	],
	'marks that are no slips': [
		'Orla Finn sold the drivers’ boats in the ’90s.',
		"Orla Finn sold the drivers' boats in the '90s.",
		'Orla Finn is 6\'2" tall and has a 12" ruler.',
		'“I bought a 12" pipe,” said Orla Finn.',
		'“We sail at dawn,” said Orla Finn. “We fish.”',
		'“We sail,” said Orla Finn, “and we fish.”',
		'Orla Finn met ‘Abd al-Qader by the drivers’ boat.',
		'Orla Finn played rock ’n’ roll, ’cause ’twas hers.',
		'‘The drivers’ boat is late,’ said Orla Finn.',
		'“She told me ‘no’ twice,” said Orla Finn.',
		'“The ‘late’ ship and the drivers’ bus,” said Orla Finn.',
		'«On y va», said Orla Finn.',
	],
	'quotations that run on': [
		'Orla Finn said: “We sail at dawn.\n\n“We fish at dusk.”',
		'“We sail at dawn,” said Orla Finn. “We fish at dusk.\n\n“We dance at night.\n\n“And we sleep.”',
		'Orla Finn said: “We sail at dawn.\n\n“(Laughter.)\n\n“We fish at dusk.”',
		'Orla Finn said: “We sail at dawn.\n\n[We]!running-quote-not-reopened fish at dusk.”',
		'Orla Finn said: "We sail at dawn.\n\n[And]!running-quote-not-reopened we fish at dusk."',
		'Orla Finn said: “We sail at dawn.\n\nPiet Maas, Pilots’ Union.”',
	],
	'mismatched marks': [
		'“We sail at dawn,["]!mismatched-quotation-marks said Orla Finn.',
		'["]!mismatched-quotation-marksWe sail at dawn,” said Orla Finn.',
		'[”]!mismatched-quotation-marksWe sail at dawn,” said Orla Finn.',
		'“We sail at dawn,[“]!mismatched-quotation-marks said Orla Finn.',
		'[”]!mismatched-quotation-marksWe sail at dawn,[“]!mismatched-quotation-marks said Orla Finn.',
		'Orla Finn says,[”]!mismatched-quotation-marks we sail at dawn.”',
		'Orla Finn said [”]!mismatched-quotation-marks we sail at dawn” again.',
		'Orla Finn whispered ‘maybe ten[”]!mismatched-quotation-marks and smiled.',
		'“We sail at dawn,[’’]!mismatched-quotation-marks said Orla Finn.',
		'‘‘We sail at dawn,’’ said Orla Finn.',
		'„Wir fahren“, said Orla Finn.',
		'"We sail," said Orla Finn. “We fish,” she added.',
		'"The ship was “late” again," said Orla Finn.',
		"``We sail,'' said Orla Finn.",
	],
	'doubled punctuation': [
		'“We sail at dawn[,”.]!doubled-punctuation Orla Finn left.',
		'“We sail at dawn[.”.]!doubled-punctuation Orla Finn left.',
		'“We sail at dawn[.”,]!doubled-punctuation said Orla Finn.',
		'“We sail at dawn[,”,]!doubled-punctuation said Orla Finn.',
		'Orla Finn sailed at dawn[..]!doubled-punctuation She fished.',
		'Orla Finn sailed[, ,]!doubled-punctuation and she fished.',
		'“We sail at dawn,” said Orla Finn.',
		'“We sail at dawn”, said Orla Finn.',
		'“Do we sail?” asked Orla Finn.',
		'“We sail ... at dawn,” said Orla Finn.',
		'“We sail …,” said Orla Finn.',
		'Orla Finn moved to the “U.S.”, and came back.',
	],
	'quotations without a speaker': [
		'The pier was closed.\n\n[“It is a great embarrassment to us all.”]!quote-without-speaker',
		'The pier was closed.\n\n["It is a great embarrassment to us all."]!quote-without-speaker\n\nIt will be repaired.',
		'The pier was closed.\n\n“It is a great embarrassment to us all,” said Orla Finn.',
		'Orla Finn closed the pier. “It is a start,” she said.\n\n“It is a great embarrassment to us all.”',
		'Orla Finn said the pier was closed.\n\n“It is a great embarrassment to us all.”',
		'Orla Finn said the pier was closed.\n\nIt stood for years.\n\n“It is a great embarrassment to us all.”',
		'This is from the log of the pier:\n\n“It is a great embarrassment to us all.”',
		'The pier was closed.\n\n“Closed for good”',
		'The pier was closed.\n\n“A great embarrassment to the town”\n\nIt will be repaired.',
	],
	'first attributions to a pronoun': [
		'“We sail at dawn,” [she]!first-attribution-pronoun said.',
		'“We sail at dawn,” [he]!first-attribution-pronoun said. “We fish,” he added.',
		'The pier was closed.\n\n“We sail at dawn,” [she]!first-attribution-pronoun said.',
		'Orla Finn came. “We sail at dawn,” she said.',
		'“We sail at dawn,” said Orla Finn. “We fish,” she added.',
		'Piet Maas came.\n\n“We sail at dawn,” she said.',
		'“We sail at dawn,” a pilot said. “We fish,” she added.',
		'“We sail at dawn,” they said.',
	],
	'the same words by two speakers': [
		'“We sail at dawn and we fish at dusk,” said Orla Finn.\n\n“[We sail at dawn and we fish at dusk,]!same-words-two-speakers” said Piet Maas.',
		'“We sail at dawn and we fish at dusk,” said Orla Finn. “[We sail at dawn and we fish at dusk,]!same-words-two-speakers” said Piet Maas.',
		'“We sail at dawn and we fish at dusk,” said Orla Finn.\n\n"[We sail at dawn, and we fish at dusk]!same-words-two-speakers", said Piet Maas.',
		'“We sail at dawn and we fish at dusk,” said Orla Finn.\n\n“We sail at dawn and we fish at dusk,” said Finn.',
		'“We sail at dawn and we fish at dusk,” said Orla Finn.\n\n“We sail at dawn and we fish at night,” said Piet Maas.',
		'“We sail at dawn,” said Orla Finn.\n\n“We sail at dawn,” said Piet Maas.',
		'“We sail at dawn and we fish at dusk,” said Orla Finn.\n\n“We sail at dawn and we fish at dusk,” said a pilot.',
		'Orla Finn said we sail at dawn and fish at dusk. Piet Maas said we sail at dawn and fish at dusk.',
	],
};

for (const [name, cases] of Object.entries(CASES)) {
	describe(`findings of ${name}`, () => {
		for (const marked of cases) it(marked, () => check(`«${marked}»`, { layers: ['findings'] }));
	});
}

describe('a signature that is typed behind a quotation of nobody’s', () => {
	const orphan = 'The bridge was opened.\n\n“It is a very great embarrassment to us all.”\n\n';
	const codesIn = (article: Article) => readAnnotations(article).findings.map(({ code }) => code);

	it('takes its finding away, and gives it back when it goes', () => {
		const before = annotate(testEngine(), `${orphan}The pier was closed.`, { syntax: 'plain' });
		assert.deepEqual(codesIn(before), ['quote-without-speaker']);
		const signature = '— Moira Lyle, teacher\n\n';
		const signed = update(testEngine(), before, [{ start: orphan.length, end: orphan.length, text: signature }]);
		assert.deepEqual(codesIn(signed), []);
		const unsigned = update(testEngine(), signed, [{ start: orphan.length, end: orphan.length + signature.length, text: '' }]);
		assert.deepEqual(codesIn(unsigned), ['quote-without-speaker']);
	});
});
