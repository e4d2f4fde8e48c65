import assert from 'node:assert/strict';
import { codePointsOf } from '../../../server/src/engine/index.js';
import { orphansOf } from '../../../server/src/sidecar/orphan.js';
import { targetOf } from '../../../server/src/sidecar/target.js';

describe('a correction that has lost its words', () => {
	for (const [what, settled, now] of [
		['what stands in their place', 'The mayor of Suva thanked [Brandt] for the work.', 'The mayor of Suva thanked [Holm] for the work.'],
		['the word behind them', 'The mayor of Suva thanked [Brandt] for the work.', 'The mayor of Suva thanked [for] the work.'],
		[
			'the word behind them, wherever that is now',
			'The mayor of Suva thanked [Brandt] for the work.',
			'One.\n\nTwo, and more.\n\nThe mayor of Suva thanked [for] it.',
		],
		['what stands before the rest of their sentence', 'In Suva [Brandt] closed the old yard.', 'She [closed] the old yard.'],
		['the last word before them, at the end of a line', 'The yard was sold to [Brandt]', 'The yard was sold to [us].\n\nNobody knows why.'],
		[
			'the last word, of a text that has become shorter',
			'It rained for a month before the yard was sold to [Brandt].',
			'Nothing of it is [left].\n',
		],
		['a whole word, with its apostrophe', 'In Suva [Brandt] closed.', 'It is [Holm’s] now.'],
		['the beginning of a line that holds no words', 'A [Brandt] B', '[]———'],
		['the beginning of a text without words', 'A [Brandt] B', '[]\n\n'],
	] as const)
		it(`is told at ${what}: ${JSON.stringify(now)}`, () => {
			const before = unmarked(settled);
			const after = unmarked(now);
			const target = targetOf(before.text, before.span, codePointsOf(before.text));
			const [orphan] = orphansOf(after.text, [{ id: 'a', said: { kind: 'mention', target, type: 'person' }, others: {} }]);
			assert.deepEqual({ start: orphan?.start, end: orphan?.end }, after.span);
		});
});

/** A text without the brackets, and the span between them. */
function unmarked(marked: string) {
	return { text: marked.replace(/[[\]]/gu, ''), span: { start: marked.indexOf('['), end: marked.indexOf(']') - 1 } };
}
