import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver';
import { documentSymbols, flatSymbols } from '../../../server/src/service/documentSymbols.js';
import { date, handMade, mention, quote } from './handMade.js';

describe('the outline', () => {
	const text = 'Ferry Sinks\n\nOkonjo left.\n\n# Search\n\n“Okonjo met Voss,” Voss said. Okonjo agreed.\n\n## Later\n\nRain.\n\n# End\n';
	const second = '“Okonjo met Voss,” Voss said. Okonjo agreed.\n\n';
	const { document, article } = handMade(text, [
		{},
		{ mentions: [mention('Okonjo left.', 'Okonjo')] },
		{},
		{
			mentions: [mention(second, 'Okonjo'), mention(second, 'Voss'), { ...mention(second, 'Okonjo'), start: 30, end: 36 }],
			quotes: [quote(second, ['Okonjo met Voss,'])],
		},
	]);
	const symbols = documentSymbols(document, article);

	it('has sections below the headline, paragraphs below sections, quotes and names below paragraphs', () => {
		assert.deepEqual(
			symbols.flatMap((symbol) => lines(symbol)),
			[
				'Ferry Sinks',
				'  Okonjo left.',
				'    Okonjo',
				'  Search',
				'    “Okonjo met Voss,” Voss said. Okonjo agreed.',
				'      “Okonjo met Voss,”',
				'        Okonjo',
				'        Voss',
				'    Later',
				'      Rain.',
				'  End',
			],
		);
	});

	it('has the dates that are settled, each once a paragraph, with what they mean', () => {
		const story = 'Rain fell on Friday, on 5 April, on Friday and for two days now, “not Monday,” in 2020.\n';
		const again = story.lastIndexOf('Friday');
		const dated = handMade(story, [
			{
				quotes: [quote(story, ['not Monday,'])],
				dates: [
					date(story, 'Friday', '2021-04-02'),
					date(story, '5 April', 'XXXX-04-05'),
					{ ...date(story, 'Friday', '2021-04-02'), start: again, end: again + 6 },
					date(story, 'two days', 'P2D', { type: 'DURATION' }),
					date(story, 'now', 'PRESENT_REF'),
					date(story, 'Monday', '2021-03-29TMO', { type: 'TIME' }),
					date(story, '2020', '2020'),
				],
			},
		]);
		const found = documentSymbols(dated.document, dated.article)[0]?.children ?? [];
		assert.deepEqual(
			[...found, ...(found[1]?.children ?? [])].map(({ name, detail }) => [name, detail]),
			[
				['Friday', 'Friday, 2 April 2021'],
				['“not Monday,”', undefined],
				['2020', 'the year 2020'],
				['Monday', 'morning, Monday, 29 March 2021'],
			],
		);
	});

	it('gives a section all the text up to the next', () => {
		const search = symbols[0]?.children?.find(({ name }) => name === 'Search');
		assert.equal(document.getText(search?.range), text.slice(text.indexOf('# Search'), text.indexOf('# End')));
		assert.equal(document.getText(search?.selectionRange), '# Search');
	});

	it('is a list with containers for clients that know no trees', () => {
		const list = flatSymbols(document.uri, symbols);
		assert.equal(list.length, 11);
		assert.equal(list.at(-1)?.containerName, 'Ferry Sinks');
	});

	it('cuts long names at a word, and never inside a character', () => {
		const long = handMade(`${'word '.repeat(30)}.\n\n${'🌊'.repeat(50)}.\n`, []);
		for (const { name } of documentSymbols(long.document, long.article)) {
			assert.ok(name.length <= 61 && name.endsWith('…'));
			assert.ok(!/\p{Cs}/u.test(name));
		}
	});
});

function lines(symbol: DocumentSymbol, indent = ''): readonly string[] {
	return [`${indent}${symbol.name}`, ...(symbol.children ?? []).flatMap((child) => lines(child, `${indent}  `))];
}
