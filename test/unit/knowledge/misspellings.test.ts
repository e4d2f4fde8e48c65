import assert from 'node:assert/strict';
import { annotate, type TextEdit, textOf, update } from '../../../server/src/engine/index.js';
import { indexEntries } from '../../../server/src/knowledge/entries/entryIndex.js';
import { readEntries } from '../../../server/src/knowledge/entries/readEntries.js';
import { misspellings, spellingList } from '../../../server/src/knowledge/misspellings.js';
import { testEngine } from '../../support/engine.js';
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

	it('are those of the article as it is now, whatever an edit changes about paragraphs that it leaves alone', () => {
		const comment = '<!-- article-annotator-ignore-next preferred-spelling -->\n\n';
		let article = annotate(testEngine(), 'Okonyo won.\n\nThe vote was close.\n\nLena Voss lost to Okonyo.\n', { syntax: 'plain' });
		const foundAfter = (edit: TextEdit): readonly string[] => {
			article = update(testEngine(), article, [edit]);
			const text = textOf(article);
			return misspellings(article, LIST).map(({ start, end }) => `${start} ${text.slice(start, end)}`);
		};
		assert.equal(misspellings(article, LIST).length, 2);
		assert.deepEqual(foundAfter({ start: 0, end: 0, text: comment }), [`${comment.length + 52} Okonyo`]);
		assert.deepEqual(foundAfter({ start: 0, end: comment.length, text: '' }), ['0 Okonyo', '52 Okonyo']);
		assert.deepEqual(foundAfter({ start: 0, end: 0, text: 'A note.\n\n' }), ['9 Okonyo', '61 Okonyo']);
	});
});
