import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LEGEND, type TokenChoice } from '../../../server/src/service/blockTokens.js';
import { semanticTokens, semanticTokensInRange, tokenEdits } from '../../../server/src/service/semanticTokens.js';
import { applyTokenEdits, readTokens } from '../../protocol/support/tokens.js';
import { date, handMade, mention, quote } from './handMade.js';

const ALL: TokenChoice = { entityTypes: ['person', 'location', 'money'], dates: true };
const CAPABILITIES = { capabilities: { semanticTokensProvider: { legend: LEGEND } } };

const FIRST = 'Amara Okonjo left Port\nVila on Tuesday.\n\n';
const SECOND = '“Okonjo is gone,” Voss said.\n';
const TEXT = `${FIRST}${SECOND}`;
const MADE = handMade(
	TEXT,
	[
		{ mentions: [mention(FIRST, 'Amara Okonjo'), mention(FIRST, 'Port\nVila', 'location')], dates: [date(FIRST, 'Tuesday', '2024-06-04')] },
		{ mentions: [mention(SECOND, 'Okonjo'), mention(SECOND, 'Voss')], quotes: [quote(SECOND, ['Okonjo is gone,'])] },
	],
	{ syntax: 'markdown' },
);

describe('semantic tokens', () => {
	const { document, article } = MADE;

	it('are the names and dates, a token a line, with those in quotes marked', () => {
		assert.deepEqual(readTokens(TEXT, semanticTokens(document, article, ALL, new WeakMap()), CAPABILITIES), [
			'Amara Okonjo person',
			'Port location',
			'Vila location',
			'Tuesday date',
			'Okonjo person inQuote',
			'Voss person',
		]);
	});

	it('leave out what is not chosen', () => {
		const tokens = semanticTokens(document, article, { entityTypes: ['location'], dates: false }, new WeakMap());
		assert.deepEqual(readTokens(TEXT, tokens, CAPABILITIES), ['Port location', 'Vila location']);
	});

	it('in an indirect quote are not in quotes', () => {
		const text = 'Voss said she was ill.\n';
		const made = handMade(text, [{ mentions: [mention(text, 'she')], quotes: [quote(text, ['she was ill'], { kind: 'indirect' })] }]);
		assert.deepEqual(readTokens(text, semanticTokens(made.document, made.article, ALL, new WeakMap()), CAPABILITIES), ['she person']);
	});

	it('never overlap, whatever the engine says', () => {
		const text = 'May 5 million\n';
		const made = handMade(text, [{ mentions: [mention(text, '5 million', 'money')], dates: [date(text, 'May 5', 'XXXX-05-05')] }]);
		assert.deepEqual(readTokens(text, semanticTokens(made.document, made.article, ALL, new WeakMap()), CAPABILITIES), ['May 5 date']);
	});

	it('are worked out once a block', () => {
		const cache = new WeakMap();
		semanticTokens(document, article, ALL, cache);
		const [first] = article.blocks;
		assert.ok(first);
		const known = cache.get(first);
		semanticTokens(document, { ...article, blocks: [first, ...article.blocks.slice(1)] }, ALL, cache);
		assert.equal(cache.get(first), known);
	});

	it('of a range are those that touch it', () => {
		const range = { start: { line: 1, character: 2 }, end: { line: 3, character: 3 } };
		assert.deepEqual(readTokens(TEXT, semanticTokensInRange(document, article, range, ALL, new WeakMap()), CAPABILITIES), [
			'Vila location',
			'Tuesday date',
			'Okonjo person inQuote',
		]);
	});
});

describe('the edits between two encodings', () => {
	const numbers = fc.array(fc.nat(3), { maxLength: 30 });

	it('turn the one into the other', () => {
		fc.assert(
			fc.property(numbers, numbers, (before, after) => {
				assert.deepEqual(applyTokenEdits(before, tokenEdits(before, after)), after);
			}),
		);
	});

	it('are none between equal ones', () => {
		assert.deepEqual(tokenEdits([1, 2, 3], [1, 2, 3]), []);
	});

	it('leave alone what both begin and end with', () => {
		assert.deepEqual(tokenEdits([1, 2, 3, 4], [1, 9, 9, 4]), [{ start: 1, deleteCount: 2, data: [9, 9] }]);
	});
});
