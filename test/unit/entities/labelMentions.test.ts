import assert from 'node:assert/strict';
import { labelMentions, labelWord } from '../../../server/src/engine/entities/labelMentions.js';
import { tokenizeBlock } from '../../../server/src/engine/sentences/tokenizeBlock.js';
import { check } from '../../support/marked.js';

describe("speakers' labels", () => {
	const labels = (text: string) => labelMentions(tokenizeBlock({ kind: 'paragraph', text }, 'plain')).map((mention) => mention.text);

	for (const [text, name] of [
		['IDRIS BELLO: Thank you.', 'IDRIS BELLO'],
		['RACHEL MERCER, HOST: Good evening.', 'RACHEL MERCER'],
		['GEN. PATRICIA COYLE (Ret.), FORMER COMMANDER: He is right.', 'PATRICIA COYLE'],
		['DR. ANA J. RUSU (through translator): We had eleven.', 'ANA J. RUSU'],
		["SINÉAD O'NEILL, MAYOR OF VELNA: I keep them.", "SINÉAD O'NEILL"],
	] as const) {
		it(`names the speaker of "${text}"`, () => assert.deepEqual(labels(text), [name]));
	}

	for (const text of [
		'MERCER: We heard.',
		'BREAKING NEWS: The harbour is open.',
		"EDITOR'S NOTE: This story was corrected.",
		'NEW HARBOUR OPENS after three years: the mayor is glad.',
		'PORT VILA (Pacific Wire) - Rain fell.',
		'Halloway, Host: Good evening.',
		'THE UNITED NATIONS SENT HELP AFTER THE STORM AND THE FLOOD THAT CAME WITH IT TO ALL ISLANDS: RAIN.',
		'AT NINE 10:30',
		'',
	]) {
		it(`finds no speaker in "${text}"`, () => assert.deepEqual(labels(text), []));
	}
});

describe('labels of one word', () => {
	const word = (text: string) => labelWord(tokenizeBlock({ kind: 'paragraph', text }, 'plain'))?.word ?? null;

	it('are seen where a paragraph begins with a word in capitals and a colon', () => {
		assert.equal(word('MERCER: We heard.'), 'mercer');
		for (const text of ['Mercer: We heard.', 'NOTE: It rained.', 'MERCER said: "No."', 'Q: Who?', '']) assert.equal(word(text), null, text);
	});

	it('name a person where the rest of the article does', () =>
		check(
			'«The harbour opens\n\n[RACHEL MERCER]person, HOST: Good evening.\n\n[IDRIS BELLO]person, CORRESPONDENT: Good evening.\n\n[MERCER]person: We heard from the harbour.\n\nRAIN: It fell.»',
			{ layers: ['mentions'] },
		));
});
