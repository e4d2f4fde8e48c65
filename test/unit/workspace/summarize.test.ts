import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { annotate, readAnnotations } from '../../../server/src/engine/index.js';
import { placesOf } from '../../../server/src/workspace/articleSummary.js';
import { articleLine, goneLine, headerLine, isHeader, readLine } from '../../../server/src/workspace/indexFile.js';
import { testEngine } from '../../support/engine.js';
import { articleText } from '../../support/fabricate.js';
import { summarize } from '../../support/summarize.js';

describe('the summary of an article', () => {
	it('has its headline, whom it names and whom it quotes', () => {
		const summary = summarize(
			'Ferry Sinks Off Port Vila\n\nPresident Amara Okonjo spoke in Suva.\n\n“We did what we could,” Okonjo said. It cost $1.5bn.\n',
		);
		assert.equal(summary.title, 'Ferry Sinks Off Port Vila');
		assert.deepEqual(
			summary.entities.map(({ type, name, aliases, role, mentions }) => [type, name, aliases, role, mentions]),
			[
				['location', 'Port Vila', [], null, [0, 16, 0, 25]],
				['person', 'Amara Okonjo', ['Okonjo'], { text: 'President', line: 2 }, [2, 10, 2, 22, 4, 24, 4, 30]],
				['location', 'Suva', [], null, [2, 32, 2, 36]],
			],
		);
		assert.deepEqual(
			summary.quotes.map(({ words, speaker, place }) => [words, speaker, place]),
			[['We did what we could,', 'Amara Okonjo', [4, 1, 4, 22]]],
		);
	});

	it('places every mention where an editor has it, whatever the line ends', () => {
		fc.assert(
			fc.property(articleText, (text) => {
				const document = TextDocument.create('file:///a.txt', 'plaintext', 1, text);
				const { mentions } = readAnnotations(annotate(testEngine(), text, { syntax: 'plain' }));
				const wanted = mentions.filter(({ type }) => type !== 'money').map(({ start, end }) => placeIn(document, start, end));
				const found = summarize(text).entities.flatMap((entity) => placesOf(entity.mentions));
				assert.deepEqual(found.toSorted(byPlace), wanted.toSorted(byPlace));
			}),
			{ numRuns: 100 },
		);
	});
});

describe('the file of the index', () => {
	const kept = {
		uri: 'file:///a.txt',
		content: 'c',
		options: 'o',
		file: { size: 3, modified: 4.5 },
		summary: summarize('Ferry Sinks\n\n“Go,” said Amara Okonjo of Suva.\n'),
	};

	it('gives back what was written', () => {
		assert.deepEqual(readLine(articleLine(kept)), kept);
		assert.deepEqual(readLine(articleLine({ ...kept, file: null })), { ...kept, file: null });
		assert.deepEqual(readLine(goneLine('file:///b.txt')), { uri: 'file:///b.txt', gone: true });
	});

	it('refuses a line that is torn or says other things', () => {
		const line = articleLine(kept);
		for (const bad of [
			line.slice(0, -5),
			'',
			'null',
			'{}',
			'{"uri":3}',
			line.replace('[3,4.5]', '["3",4]'),
			line.replace('"person"', '7'),
		]) {
			assert.throws(() => readLine(bad), bad);
		}
	});

	it('knows its own header, of the same engine', () => {
		assert.equal(isHeader(headerLine('engine-1').trimEnd(), 'engine-1'), true);
		assert.equal(isHeader(headerLine('engine-1').trimEnd(), 'engine-2'), false);
	});
});

function placeIn(document: TextDocument, from: number, to: number) {
	const start = document.positionAt(from);
	const end = document.positionAt(to);
	return { line: start.line, character: start.character, endLine: end.line, endCharacter: end.character };
}

function byPlace(a: { line: number; character: number }, b: { line: number; character: number }): number {
	return a.line - b.line || a.character - b.character;
}
