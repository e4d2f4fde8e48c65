import assert from 'node:assert/strict';
import { indexEntries } from '../../../server/src/knowledge/entries/entryIndex.js';
import { readEntries } from '../../../server/src/knowledge/entries/readEntries.js';
import { misspellings, spellingList } from '../../../server/src/knowledge/misspellings.js';
import { handMade, quote } from '../service/handMade.js';

const LIST = spellingList(
	indexEntries(
		readEntries(`
- name: Amara Okonjo
  misspellings: [Okonyo, "O'Konjo", Okonjo Amara]
- name: Reef Party
  preferredSpelling: Blue Reef Party
`).entries,
	),
);

describe('misspellings', () => {
	for (const [text, found] of [
		['Amara Okonyo met Okonyo.', ['Okonyo > Okonjo', 'Okonyo > Okonjo']],
		['OKONYO WON.', ['OKONYO > OKONJO']],
		['O’Konjo won, okonyo lost.', ['O’Konjo > Okonjo']],
		['Okonyos and the anti-Okonyo camp, Okonyo’s.', ['Okonyo > Okonjo']],
		['Okonjo Amara won.', ['Okonjo Amara > Amara Okonjo']],
		['The Reef Party is the Blue Reef Party.', ['Reef Party > Blue Reef Party']],
		['<!-- article-annotator-ignore-file preferred-spelling -->\n\nOkonyo won.', []],
		['<!-- article-annotator-ignore-next preferred-spelling -->\n\nOkonyo won.\n\nOkonyo lost.', ['Okonyo > Okonjo']],
		['Okonyo won. <!-- article-annotator-ignore preferred-spelling -->', []],
		['Okonyo won. <!-- article-annotator-ignore impossible-date -->', ['Okonyo > Okonjo']],
	] as const) {
		it(`in ${JSON.stringify(text)} are ${found.join(', ') || 'none'}`, () => {
			const { article } = handMade(`${text}\n`, []);
			assert.deepEqual(
				misspellings(article, LIST).map(({ start, end, right }) => `${text.slice(start, end)} > ${right}`),
				found,
			);
		});
	}

	it('are left alone in quoted words, and found in reported ones', () => {
		const text = 'Okonyo said “Okonyo won” and that Okonyo lost.\n';
		const quotes = [quote(text, ['Okonyo won']), quote(text, ['that Okonyo lost'], { kind: 'indirect' })];
		const { article } = handMade(text, [{ quotes }]);
		assert.deepEqual(
			misspellings(article, LIST).map(({ start }) => start),
			[0, text.lastIndexOf('Okonyo')],
		);
	});
});
