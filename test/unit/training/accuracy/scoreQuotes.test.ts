import assert from 'node:assert/strict';
import type { GoldAttribution } from '../../../../server/training/accuracy/goldSets.js';
import { scoreQuotes } from '../../../../server/training/accuracy/scoreQuotes.js';

describe('scoreQuotes', () => {
	const text =
		'“The pier is closed for the whole winter,” said Ines Okafor, who runs it. The town hopes that it will open again in spring.';
	const at = (words: string): readonly [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
	const quote = (content: string, source: string, cue: string, direct: boolean): GoldAttribution => ({
		content: [at(content)],
		source: [at(source)],
		cue: [at(cue)],
		direct,
	});
	const direct = quote('“The pier is closed for the whole winter,”', 'Ines Okafor, who runs it', 'said', true);
	const indirect = quote('that it will open again in spring', 'The town', 'hopes', false);
	const score = (found: readonly GoldAttribution[], ignored: readonly (readonly [number, number])[] = []) =>
		scoreQuotes([{ text, gold: [direct, indirect], found, ignored }]);

	it('compares words, not the marks at the edges', () => {
		const { roles, content } = score([quote('The pier is closed for the whole winter', 'Ines Okafor, who runs it', 'said', true)]);
		assert.deepEqual(roles.content, { right: 1, found: 1, gold: 2 });
		assert.deepEqual(roles.source, { right: 1, found: 1, gold: 2 });
		assert.deepEqual(roles.cue, { right: 1, found: 1, gold: 2 });
		assert.deepEqual(content, { right: 1, found: 1, gold: 2 });
	});

	it('takes contents for the same that share four fifths of their words, and not those that share less', () => {
		const { roles, content } = score([
			quote('it will open again in spring', 'The town', 'hopes', false),
			quote('whole winter', 'it', 'said', false),
		]);
		assert.deepEqual(content, { right: 1, found: 2, gold: 2 });
		assert.equal(roles.content.right, 0);
	});

	it('tells of direct quotes whether they and their sources are found', () => {
		const part = score([{ ...direct, source: [at('Ines Okafor')] }]);
		assert.deepEqual(part.direct, { gold: 1, found: 1 });
		assert.deepEqual(part.directSource, { gold: 1, exact: 0, overlap: 1 });
		assert.deepEqual(score([{ ...direct, direct: false }]).directSource, { gold: 0, exact: 0, overlap: 0 });
	});

	it('counts nothing where the annotators judged nothing', () => {
		const stray = quote('who runs it', 'Ines', 'closed', false);
		assert.equal(score([stray]).content.found, 1);
		assert.equal(score([stray], [at('who runs it.')]).content.found, 0);
		assert.equal(score([indirect], [at('The town hopes')]).content.found, 1, 'what touches gold counts');
	});

	it('takes a cue without words by its signs', () => {
		const signs = 'OKAFOR: It is closed.';
		const turn: GoldAttribution = { content: [[8, 21]], source: [[0, 6]], cue: [[6, 8]], direct: false };
		const { roles } = scoreQuotes([{ text: signs, gold: [turn], found: [{ ...turn, cue: [[6, 7]] }], ignored: [] }]);
		assert.deepEqual(roles.cue, { right: 1, found: 1, gold: 1 });
	});
});
